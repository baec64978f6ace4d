import { useCallback, useState, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldPicture } from '../core/protocol-interstitial';

/** The held bytes themselves, never fetched again, with a box round each face. */
export function PicturePreview({ picture }: { readonly picture: HeldPicture }) {
  const { t } = useTranslation();
  const { file, inspection } = picture;
  const showFile = useObjectUrl(file);
  const [broken, setBroken] = useState(false);
  const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
  return (
    <figure>
      <div className="preview">
        {broken ? (
          <span className="no-preview">{t('ask.noPreview')}</span>
        ) : (
          <img
            ref={showFile}
            alt={t('ask.previewAlt', { name: file.name })}
            onError={() => {
              setBroken(true);
            }}
          />
        )}
        {inspection.kind === 'inspected' &&
          inspection.faces.map((face, index) => (
            <span
              key={index}
              className="face"
              style={{
                left: percent(face.x, inspection.width),
                top: percent(face.y, inspection.height),
                width: percent(face.width, inspection.width),
                height: percent(face.height, inspection.height),
              }}
            />
          ))}
      </div>
      <figcaption>
        <span className="file-name">{file.name}</span>{' '}
        {inspection.kind === 'inspected'
          ? t('ask.faces', { count: inspection.faces.length })
          : t(`ask.notInspected.${inspection.reason}`)}
      </figcaption>
    </figure>
  );
}

/** Gives an image the file for as long as it is on screen. */
function useObjectUrl(file: File): RefCallback<HTMLImageElement> {
  return useCallback(
    (image) => {
      if (image === null) return undefined;
      const url = URL.createObjectURL(file);
      image.src = url;
      return () => {
        URL.revokeObjectURL(url);
      };
    },
    [file],
  );
}
