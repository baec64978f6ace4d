/** Messages between the page hook (MAIN world) and the guard (ISOLATED world), over their private port. */
import { notInspectedReasons } from './inspection';
import {
  either,
  file,
  flag,
  listOf,
  number,
  oneOf,
  optional,
  record,
  text,
  type Of,
} from './shape';

/** Ready words for a notice in the page; the hook has no i18n of its own. */
export const notice = record({ language: text, title: text, body: text, close: text });
export type Notice = Of<typeof notice>;

/** Where in the window something was handed over, in CSS pixels. */
const place = record({ x: number, y: number });
export type Place = Of<typeof place>;

export const contents = record({
  /** what is looked at; for a folder, the files in it */
  files: listOf(file),
  /** pictures in it that have no file */
  unseen: listOf(oneOf(...notInspectedReasons)),
  /** whether some of the files can go to the page without the others */
  divisible: flag,
});
export type Contents = Of<typeof contents>;

/**
 * A `hold` begins at once; its `contents` follow when they are known, which for a folder takes a
 * while. `ping` is answered by `pong` as long as the guard lives; ids count up within one hook.
 */
export const hookMessage = either(
  record({ kind: oneOf('hold'), id: number, place: optional(place) }),
  record({ kind: oneOf('contents'), id: number, contents }),
  record({ kind: oneOf('ping') }),
);
export type HookMessage = Of<typeof hookMessage>;

/**
 * `loss-words` come early, while the extension still answers; `notice` is shown at once. The hook
 * takes them as they are: they come from the guard alone, and every byte of the hook counts.
 */
export type GuardMessage =
  | {
      readonly kind: 'settle';
      readonly id: number;
      readonly ending: 'released' | 'dropped';
      readonly leaveOut: readonly number[];
    }
  | { readonly kind: 'pong' }
  | { readonly kind: 'loss-words'; readonly notice: Notice }
  | { readonly kind: 'notice'; readonly notice: Notice };
