import { pictureType } from './picture-type';

/** What a request carries, as far as a browser tells an extension. */
export type OutgoingBody =
  /** the first bytes, one character each */
  | { readonly kind: 'raw'; readonly head: string }
  /** the values of a form; a file is there by its name only */
  | { readonly kind: 'form'; readonly values: readonly string[] }
  | { readonly kind: 'unknown' };

const FILE_NAME = /Content-Disposition: form-data;[^\r\n]*\bfilename="([^"\r\n]*)"/gi;

/**
 * A body by its parts: Chromium gives a large form as raw bytes, without those of its files and, of
 * a form that the browser itself sends, with their whole paths.
 *
 * @param parts the first bytes of each part, one character each
 */
export function rawBody(parts: readonly string[]): OutgoingBody {
  const [head] = parts;
  if (head === undefined) return { kind: 'unknown' };
  if (!head.startsWith('--')) return { kind: 'raw', head };
  const names = parts.flatMap((part) => Array.from(part.matchAll(FILE_NAME), ([, name]) => name));
  return { kind: 'form', values: names.map((name = '') => name.replace(/^.*[/\\]/, '')) };
}

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
