import type { ReactNode } from 'react';
import { needsAnswer } from '../core/decide';
import type { HeldPicture } from '../core/protocol-interstitial';
import { useWords } from './use-words';

/** The name of a picture, and what was found in it. */
export function PictureCaption({ picture }: { readonly picture: HeldPicture }) {
  const { t } = useWords();
  const { file, inspection, answered } = picture;
  const found = (): ReactNode => {
    if (answered) return t('ask.answered');
    if (inspection.kind === 'not-inspected') return t(`ask.notInspected.${inspection.reason}`);
    if (inspection.kind === 'not-sure') {
      return t('ask.maybeFaces', { count: inspection.faces.length });
    }
    return inspection.faces.length === 0
      ? t('ask.noFace')
      : t('ask.faces', { count: inspection.faces.length });
  };
  return (
    <figcaption>
      {/* A screen reader has the name of a file with its picture. */}
      <span className="file-name" aria-hidden={file !== undefined}>
        {file?.name ?? t('ask.atAddress')}
      </span>{' '}
      <span className={needsAnswer(picture) ? 'found' : undefined}>{found()}</span>
    </figcaption>
  );
}
