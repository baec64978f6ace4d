/**
 * Messages between the page hook (MAIN world) and the guard (ISOLATED world), over their private
 * port. Types and no checks: no page has the port, both ends come from the same package and start
 * together, and every page of a listed site pays for what the two carry.
 */
import type { Ending } from './held-upload';
import type { NotInspectedReason } from './inspection';

/** Ready words for a notice in the page; the hook has no i18n of its own. */
export interface Notice {
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly close: string;
}

/** Where in the window something was handed over, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Contents {
  /** what is looked at; for a folder, the files in it */
  readonly files: readonly File[];
  /** pictures in it that have no file */
  readonly unseen: readonly NotInspectedReason[];
  /** whether some of the files can go to the page without the others */
  readonly divisible: boolean;
  /** whether a file with hidden faces can go to the page in the place of one of these */
  readonly replaceable?: boolean;
}

/**
 * A `hold` begins at once; its `contents` follow when they are known, which for a folder takes a
 * while. `ping` is answered by `pong` as long as the guard lives; ids count up within one hook.
 */
export type HookMessage =
  | { readonly kind: 'hold'; readonly id: number; readonly place: Place | undefined }
  | { readonly kind: 'contents'; readonly id: number; readonly contents: Contents }
  | { readonly kind: 'ping' };

/**
 * `loss-words` come early, while the extension still answers; `notice` is shown at once; `stand-down`: another
 * build of ours asks in this page.
 */
export type GuardMessage =
  | { readonly kind: 'settle'; readonly id: number; readonly ending: Ending }
  | { readonly kind: 'pong' }
  | { readonly kind: 'loss-words'; readonly notice: Notice }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'stand-down'; readonly isDown: boolean };
