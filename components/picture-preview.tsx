import { useCallback, useState, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldPicture } from '../core/protocol-interstitial';
import { FaceBoxes } from './face-boxes';
import { PictureCaption } from './picture-caption';

/** One picture, large: the held bytes themselves, never fetched again. */
export function PicturePreview({ picture }: { readonly picture: HeldPicture }) {
  const { t } = useTranslation();
  const { file, inspection } = picture;
  const showFile = useObjectUrl(file);
  const [broken, setBroken] = useState(file === undefined);
  return (
    <figure>
      <div className="preview">
        {broken ? (
          <span className="no-preview">{t('ask.noPreview')}</span>
        ) : (
          <img
            ref={showFile}
            alt={t('ask.previewAlt', { name: file?.name })}
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

/** Gives an image the file for as long as it is on screen. */
function useObjectUrl(file: File | undefined): RefCallback<HTMLImageElement> {
  return useCallback(
    (image) => {
      if (image === null || file === undefined) return undefined;
      const url = URL.createObjectURL(file);
      image.src = url;
      return () => {
        URL.revokeObjectURL(url);
      };
    },
    [file],
  );
}
