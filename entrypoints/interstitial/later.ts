import { lazy } from 'react';

const behind = () => import('./behind');

/** What a question may lead to: not among what is read before the question is on screen. */
export const OpenedScreen = lazy(async () => ({ default: (await behind()).OpenedScreen }));
export const HideFacesScreen = lazy(async () => ({ default: (await behind()).HideFacesScreen }));

/** Once the question is drawn, so that nobody waits for it at a click either. */
export function readLater(): void {
  // A click asks once more, and what is not there then ends the question: see main.tsx.
  behind().catch(() => undefined);
}
