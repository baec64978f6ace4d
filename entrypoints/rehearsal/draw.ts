import type { Inspection } from '../../core/inspection';
import type { Drawing } from './drawings';
import { inspectionOf } from './made-question';

const QUALITY = 0.9;

/** @throws when the browser cannot draw or write it */
export async function draw({ svg, size }: Drawing, name: string): Promise<File> {
  const { width, height } = size;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return new File([blob], name, { type: blob.type });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Every face of a drawing is known, and so covered: the second look is taken as clear. */
export async function inspectCovered(file: File): Promise<Inspection> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  bitmap.close();
  return inspectionOf({ kind: 'inspected', drawing: { faces: [], size: { width, height } } });
}
