import { pictureType } from './picture-type';

/** What a request carries, as far as a browser tells an extension. */
export type OutgoingBody =
  /** the first bytes, one character each */
  | { readonly kind: 'raw'; readonly head: string }
  /** the values of a form; a file is there by its name only */
  | { readonly kind: 'form'; readonly values: readonly string[] }
  | { readonly kind: 'unknown' };

/** What went through our hands in a tab. */
export interface Given {
  readonly names: readonly string[];
  /** within the last ten minutes */
  readonly recently: boolean;
}

export type Finding = 'nothing' | 'picture' | 'picture-name';

const PICTURE_NAME = /^[^/\\]+\.(?:jpe?g|png|webp|gif|avif|bmp|heic|heif|tiff?)$/i;

/**
 * Whether a request takes a picture along that nobody vetted. A page that was given one may crop,
 * draw on or encode it anew, and sends what it made by another name: so where something was given
 * a short while ago, nothing is said.
 */
export function findUnvetted(body: OutgoingBody, given: Given): Finding {
  if (given.recently) return 'nothing';
  switch (body.kind) {
    case 'raw':
      return pictureType(body.head) === undefined ? 'nothing' : 'picture';
    case 'form':
      return body.values.some((value) => PICTURE_NAME.test(value) && !given.names.includes(value))
        ? 'picture-name'
        : 'nothing';
    case 'unknown':
      return 'nothing';
  }
}
