import { useCallback, useState, type RefCallback } from 'react';
import type { HeldPicture } from '../core/protocol-interstitial';
import { FaceBoxes } from './face-boxes';
import { NoPreview } from './no-preview';
import { PictureCaption } from './picture-caption';
import { useWords } from './use-words';

/** One picture, large: the held bytes themselves, or what the inspector saw where no browser shows those. */
export function PicturePreview({ picture }: { readonly picture: HeldPicture }) {
  const { plain } = useWords();
  const { file, inspection } = picture;
  const shown = inspection.preview ?? file;
  const show = useObjectUrl(shown);
  const [broken, setBroken] = useState(shown === undefined);
  return (
    <figure>
      <div className="preview">
        {broken ? (
          <NoPreview name={file?.name} />
        ) : (
          <img
            ref={show}
            alt={plain('ask.previewAlt', { name: file?.name })}
            onError={() => {
              setBroken(true);
            }}
          />
        )}
        <FaceBoxes inspection={inspection} />
      </div>
      <PictureCaption picture={picture} />
    </figure>
  );
}

/** Gives an image its bytes for as long as it is on screen. */
function useObjectUrl(bytes: Blob | undefined): RefCallback<HTMLImageElement> {
  return useCallback(
    (image) => {
      if (image === null || bytes === undefined) return undefined;
      const url = URL.createObjectURL(bytes);
      image.src = url;
      return () => {
        URL.revokeObjectURL(url);
      };
    },
    [bytes],
  );
}
