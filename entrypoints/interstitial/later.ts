import { lazy, type ComponentType } from 'react';
import type * as behind from './behind';

type Behind = typeof behind;

let loaded: Behind | undefined;
const read = async (): Promise<Behind> => (loaded = await import('./behind'));

/** React waits for a promise that is settled too, and draws nothing meanwhile: this one answers at once. */
const atOnce = <Value>(value: Value): Promise<Value> =>
  ({
    then: (take: (value: Value) => void) => {
      take(value);
    },
  }) as unknown as Promise<Value>;

/** What a question may lead to: not among what is read before the question is on screen. */
const later = <Props>(pick: (all: Behind) => ComponentType<Props>) =>
  lazy(() =>
    loaded === undefined
      ? read().then((all) => ({ default: pick(all) }))
      : atOnce({ default: pick(loaded) }),
  );
export const OpenedScreen = later(({ OpenedScreen: screen }) => screen);
export const HideFacesScreen = later(({ HideFacesScreen: screen }) => screen);

/** Once the question is drawn, so that nobody waits for it at a click either. */
export function readLater(): void {
  // A click asks once more, and what is not there then ends the question: see main.tsx.
  read().catch(() => undefined);
}
