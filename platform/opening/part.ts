import type { NotInspectedReason } from '../../core/inspection';

/** One picture of a file: the photo itself, a frame of a film, an entry of an archive. */
export type Part =
  | {
      readonly kind: 'picture';
      /** upright; whoever takes it closes it */
      readonly bitmap: ImageBitmap;
      /** The browser shows the file itself, so no preview has to be made. */
      readonly isShown: boolean;
    }
  /** Something in the file that is, or may be, a picture that nobody could look at. */
  | { readonly kind: 'not-inspected'; readonly reason: NotInspectedReason };

export const notInspected = (reason: NotInspectedReason): Part => ({
  kind: 'not-inspected',
  reason,
});

/** Opens one kind of file; lazily, so that whoever has seen enough stops there. */
export type Opener = (file: Blob, signal: AbortSignal) => AsyncIterable<Part>;
