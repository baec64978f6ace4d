import { useTranslation } from 'react-i18next';
import type { Question } from '../core/protocol-interstitial';

/** What was found, in a sentence or two. */
export function AskHeading({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { fileCount, pictures } = question;
  const site = question.siteName || t('ask.thisSite');
  const faces = pictures.reduce(
    (sum, { inspection }) => sum + (inspection.kind === 'inspected' ? inspection.faces.length : 0),
    0,
  );
  return (
    <div className="heading" id="what-was-found">
      <h1>{faces > 0 ? t('ask.headingFaces', { count: faces }) : t('ask.headingUninspected')}</h1>
      <p>
        {faces > 0
          ? t('ask.foundFaces', { count: faces, site })
          : t('ask.uninspectedLead', { site })}{' '}
        {fileCount > 1 && t('ask.fileCount', { count: fileCount })}
      </p>
    </div>
  );
}
