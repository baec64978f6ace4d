import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldPicture } from '../core/protocol-interstitial';

/** The held bytes themselves, never fetched again, with a box round each face. */
export function PicturePreview({ picture }: { readonly picture: HeldPicture }) {
  const { t } = useTranslation();
  const { file, inspection } = picture;
  const url = useObjectUrl(file);
  const [broken, setBroken] = useState(false);
  const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
  return (
    <figure>
      <div className="preview">
        {url !== undefined && !broken ? (
          <img
            src={url}
            alt={t('ask.previewAlt', { name: file.name })}
            onError={() => {
              setBroken(true);
            }}
          />
        ) : (
          <span className="no-preview">{t('ask.noPreview')}</span>
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

function useObjectUrl(file: File): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return url;
}
