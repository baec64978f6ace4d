import { useTranslation } from 'react-i18next';
import { needsAnswer } from '../core/decide';
import type { Question } from '../core/protocol-interstitial';
import { siteList } from '../core/site-list';
import { siteAt } from '../core/sites';

/** What was found, in a sentence or two. */
export function AskHeading({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { address, pictures, fileCount, without } = question;
  const site = (siteAt(siteList, address)?.name ?? address.hostname) || t('ask.thisSite');
  const asked = pictures.filter(needsAnswer);
  const faces = asked.reduce(
    (sum, { inspection }) => sum + (inspection.kind === 'inspected' ? inspection.faces.length : 0),
    0,
  );
  const maybe = asked.some(({ inspection }) => inspection.kind === 'not-sure');
  const stream = streamOf(question);
  const heading = (): string => {
    if (stream !== undefined) return t(`ask.${stream}Heading`);
    if (faces > 0) return t('ask.headingFaces', { count: faces });
    return t(maybe ? 'ask.headingMaybe' : 'ask.headingUninspected');
  };
  const lead = (): string => {
    if (stream !== undefined) return t(`ask.${stream}Lead`, { site });
    if (faces > 0) return t('ask.foundFaces', { count: faces, site });
    return t(maybe ? 'ask.maybeLead' : 'ask.uninspectedLead', { site });
  };
  return (
    <div className="heading" id="what-was-found">
      <h1>{heading()}</h1>
      <p>
        {lead()}{' '}
        {fileCount > 1 &&
          (without > 0
            ? t('ask.foundInSome', { count: asked.length, total: pictures.length })
            : t('ask.fileCount', { count: fileCount }))}
      </p>
    </div>
  );
}

/** The camera and the screen are asked about alone, before there is any picture. */
export function streamOf({ pictures }: Question): 'camera' | 'screen' | undefined {
  const reasons = pictures.map(({ inspection }) =>
    inspection.kind === 'not-inspected' ? inspection.reason : undefined,
  );
  return reasons.find((reason) => reason === 'camera' || reason === 'screen');
}
