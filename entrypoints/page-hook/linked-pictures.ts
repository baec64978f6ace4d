import { append, each, listed } from '../../core/plain-list';
import type { Contents } from '../../core/protocol-page';
import { method } from '../../platform/uncurried';
import type { TransferCopy } from './transfer-copy';

/** Pictures that come as text: some with their bytes in it (`data:`), some only by an address. */
export interface LinkedPictures {
  /** made for the inspection only; the page gets its text */
  readonly files: File[];
  readonly addresses: number;
}

export const noPictures: LinkedPictures = { files: [], addresses: 0 };

/** All that a drop or a paste carries. Text goes to the page as a whole, and with it what is in it. */
export function contentsOf(files: readonly File[], linked: LinkedPictures): Contents {
  const unseen: 'elsewhere'[] = [];
  for (let left = linked.addresses; left > 0; left--) append(unseen, 'elsewhere');
  const isWhole = linked.files.length === 0;
  return {
    files: listed(files, linked.files),
    unseen,
    divisible: isWhole,
    replaceable: isWhole,
  };
}

const DATA = /data:(image\/[\w.+-]+)([^,"'\s]*),([^"'\s)<>]+)/gi;
const BASE64 = /;base64/i;
const IMAGE = /<img\b[^>]*?\bsrc\s*=/gi;
const IMAGE_ADDRESS =
  /^[ \t]*(?:https?|blob|file):\S+\.(?:jpe?g|png|webp|gif|avif|bmp|heic|tiff?)(?:[?#]\S*)?[ \t\r]*$/gim;

const exec = method(RegExp.prototype, 'exec');
const codeAt = method(String.prototype, 'charCodeAt');
const {
  File: NativeFile,
  Uint8Array: Bytes,
  atob: fromBase64,
  decodeURIComponent: part,
} = globalThis;

/** A list of one, read by no iterator of an array, which a page can change. */
const only = <T>(value: T): Iterable<T> => ({
  [Symbol.iterator]: () => {
    let done = false;
    return {
      next: () => {
        const result = { done, value };
        done = true;
        return result;
      },
    };
  },
});

function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = exec(pattern, text); match !== null; match = exec(pattern, text)) visit(match);
}

const count = (pattern: RegExp, text: string): number => {
  let all = 0;
  eachMatch(pattern, text, () => all++);
  return all;
};

function decoded(type: string, parameters: string, body: string): File {
  const isBase64 = exec(BASE64, parameters) !== null;
  const text = isBase64 ? fromBase64(part(body)) : part(body);
  const bytes = new Bytes(text.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = codeAt(text, index);
  return new NativeFile(only(bytes) as unknown as BlobPart[], '', { type });
}

/** The pictures that text brings along with its bytes. What cannot be decoded counts as an address. */
export function picturesIn(text: string): LinkedPictures {
  const files: File[] = [];
  let addresses = 0;
  eachMatch(DATA, text, (match) => {
    try {
      append(files, decoded(match[1] ?? '', match[2] ?? '', match[3] ?? ''));
    } catch {
      addresses++;
    }
  });
  return { files, addresses };
}

function textOf({ texts }: TransferCopy, wanted: string): string {
  let found = '';
  each(texts, (pair) => {
    if (pair[0] === wanted) found = pair[1];
  });
  return found;
}

/** What a drag from another page brings: an `<img>` in its html, or an address that says image. */
export function picturesDragged(copy: TransferCopy): LinkedPictures {
  const html = textOf(copy, 'text/html');
  const inside = picturesIn(html === '' ? textOf(copy, 'text/plain') : html);
  if (inside.files.length > 0) return inside;
  let addresses = count(IMAGE, html);
  const linked = count(IMAGE_ADDRESS, textOf(copy, 'text/uri-list'));
  if (linked > addresses) addresses = linked;
  if (inside.addresses > addresses) ({ addresses } = inside);
  return { files: [], addresses };
}

/** What a paste brings. A picture at an address is left alone: text copied from a page is full of them. */
export const picturesPasted = (copy: TransferCopy): LinkedPictures =>
  picturesIn(textOf(copy, 'text/html') || textOf(copy, 'text/plain'));
