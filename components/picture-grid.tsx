import { useCallback, useState, type RefCallback } from 'react';
import { needsAnswer } from '../core/decide';
import type { HeldPicture } from '../core/protocol-interstitial';
import { FaceBoxes } from './face-boxes';
import { NoPreview } from './no-preview';
import { PictureCaption } from './picture-caption';
import { useWords } from './use-words';

const MAX_TILES = 12;
/** More may have to be scrolled, with the keyboard too. */
const UNSCROLLED = 4;
/** Pixels: twice the width of a tile, for fine screens. */
const THUMBNAIL = 320;

/** Several pictures, those that need an answer first; a folder of hundreds shows its first dozen. */
export function PictureGrid({ pictures }: { readonly pictures: readonly HeldPicture[] }) {
  const { t } = useWords();
  const sorted = [...pictures].sort((a, b) => Number(needsAnswer(b)) - Number(needsAnswer(a)));
  const hidden = sorted.length - MAX_TILES;
  return (
    <ul className="grid" {...(sorted.length > UNSCROLLED && { tabIndex: 0 })}>
      {sorted.slice(0, MAX_TILES).map((picture, index) => (
        <li key={index}>
          <Tile picture={picture} />
        </li>
      ))}
      {hidden > 0 && <li className="more">{t('ask.morePictures', { count: hidden })}</li>}
    </ul>
  );
}

function Tile({ picture }: { readonly picture: HeldPicture }) {
  const { plain } = useWords();
  const { file, inspection } = picture;
  const shown = inspection.preview ?? file;
  const [broken, setBroken] = useState(shown === undefined);
  const draw = useThumbnail(shown, () => {
    setBroken(true);
  });
  return (
    <figure>
      <div className="preview">
        {broken ? (
          <NoPreview name={file?.name} />
        ) : (
          <canvas
            ref={draw}
            role="img"
            aria-label={plain('ask.previewAlt', { name: file?.name })}
          />
        )}
        <FaceBoxes inspection={inspection} />
      </div>
      <PictureCaption picture={picture} />
    </figure>
  );
}

/** One after the other: a dozen photos decoded at once would be half a gigabyte. */
let last: Promise<unknown> = Promise.resolve();

function useThumbnail(
  bytes: Blob | undefined,
  onBroken: () => void,
): RefCallback<HTMLCanvasElement> {
  return useCallback(
    (canvas) => {
      if (canvas === null || bytes === undefined) return;
      last = last.then(() => drawThumbnail(canvas, bytes)).catch(onBroken);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what happens to a broken picture never changes
    [bytes],
  );
}

async function drawThumbnail(canvas: HTMLCanvasElement, bytes: Blob): Promise<void> {
  const bitmap = await createImageBitmap(bytes, { resizeWidth: THUMBNAIL });
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  // Hands the pixels over instead of copying them, and closes the bitmap.
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
}
