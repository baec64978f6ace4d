import type { Rasterised } from '../core/protocol-worker';
import { leadsOut, styleLeadsOut, svgSize } from '../core/svg';

/** An SVG as the browser shows a picture: its scripts do not run, and nothing is loaded for it. */
export async function rasteriseSvg(svg: Blob): Promise<Rasterised> {
  try {
    const drawing = parse(new Uint8Array(await svg.arrayBuffer()));
    if (drawing === undefined) return { unseen: 'broken' };
    const bitmap = await draw(drawing);
    return { bitmap, ...(refersElsewhere(drawing) && { unseen: 'elsewhere' }) };
  } catch (error) {
    const isTainted = error instanceof DOMException && error.name === 'SecurityError';
    return { unseen: isTainted ? 'unsupported' : 'broken' };
  }
}

function parse(bytes: Uint8Array): Document | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  const isBroken = drawing.querySelector('parsererror') !== null;
  return isBroken || drawing.documentElement.localName !== 'svg' ? undefined : drawing;
}

/** https://www.w3.org/TR/xml/#charencoding */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declaration = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(declaration)?.[1] ?? 'utf-8';
}

async function draw(drawing: Document): Promise<ImageBitmap> {
  const root = drawing.documentElement;
  const { own, drawn } = svgSize((name) => root.getAttribute(name));
  // Without a size in pixels, a browser draws it at one of its own, or not at all.
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${own.width} ${own.height}`);
  root.setAttribute('width', String(drawn.width));
  root.setAttribute('height', String(drawn.height));
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // Chromium lets nobody read a drawing with html in it, nor pass it on:
    // https://crbug.com/294129
    const probe = new OffscreenCanvas(1, 1).getContext('2d');
    probe?.drawImage(image, 0, 0, 1, 1);
    probe?.getImageData(0, 0, 1, 1);
    return await createImageBitmap(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function refersElsewhere(drawing: Document): boolean {
  return [...drawing.querySelectorAll('*')].some(
    (element) =>
      (element.localName === 'style' && styleLeadsOut(element.textContent)) ||
      [...element.attributes].some(({ localName, value }) =>
        localName === 'href' || localName === 'src'
          ? element.localName !== 'a' && leadsOut(value)
          : styleLeadsOut(value),
      ),
  );
}
