import { listed } from '../../core/plain-list';
import type { Contents } from '../../core/protocol-page';
import type { TransferCopy } from './transfer-copy';

/** Pictures that come as text: some with their bytes in it (`data:`), some only by an address. */
export interface LinkedPictures {
  /** made for the inspection only; the page gets its text */
  readonly files: File[];
  readonly addresses: number;
}

export const noPictures: LinkedPictures = { files: [], addresses: 0 };

/** All that a drop or a paste carries. Text goes to the page as a whole, and with it what is in it. */
export const contentsOf = (files: readonly File[], linked: LinkedPictures): Contents => ({
  files: listed(files, linked.files),
  unseen: Array<'elsewhere'>(linked.addresses).fill('elsewhere'),
  divisible: linked.files.length === 0,
  replaceable: linked.files.length === 0,
});

const DATA = /data:(image\/[\w.+-]+)([^,"'\s]*),([^"'\s)<>]+)/gi;
const IMAGE = /<img\b[^>]*?\bsrc\s*=/gi;
const IMAGE_ADDRESS =
  /^(?:https?|blob|file):\S+\.(?:jpe?g|png|webp|gif|avif|bmp|heic|tiff?)(?:[?#]\S*)?$/i;

const decoded = (type: string, parameters: string, body: string): File => {
  const text = /;base64/i.test(parameters)
    ? atob(decodeURIComponent(body))
    : decodeURIComponent(body);
  return new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], '', { type });
};

/** The pictures that text brings along with its bytes. What cannot be decoded counts as an address. */
export function picturesIn(text: string): LinkedPictures {
  const files: File[] = [];
  let addresses = 0;
  for (const [, type = '', parameters = '', body = ''] of text.matchAll(DATA)) {
    try {
      files.push(decoded(type, parameters, body));
    } catch {
      addresses++;
    }
  }
  return { files, addresses };
}

/** What a drag from another page brings: an `<img>` in its html, or an address that says image. */
export function picturesDragged({ texts }: TransferCopy): LinkedPictures {
  const all = new Map(texts);
  const html = all.get('text/html') ?? '';
  const address = all.get('text/uri-list') ?? '';
  const inside = picturesIn(html === '' ? (all.get('text/plain') ?? '') : html);
  if (inside.files.length > 0) return inside;
  const images = (html.match(IMAGE) ?? []).length;
  const linked = address.split('\n').filter((line) => IMAGE_ADDRESS.test(line.trim())).length;
  return { files: [], addresses: Math.max(inside.addresses, images, linked) };
}

/** What a paste brings. A picture at an address is left alone: text copied from a page is full of them. */
export function picturesPasted({ texts }: TransferCopy): LinkedPictures {
  const all = new Map(texts);
  return picturesIn(all.get('text/html') ?? all.get('text/plain') ?? '');
}
