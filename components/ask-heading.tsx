import type { ReactNode } from 'react';
import { needsAnswer } from '../core/decide';
import type { Question } from '../core/protocol-interstitial';
import { countFaces, streamOf } from '../core/question-facts';
import { siteList } from '../core/site-list';
import { siteAt } from '../core/sites';
import { useWords } from './use-words';

/** What was found, in a sentence or two. */
export function AskHeading({ question }: { readonly question: Question }) {
  const { t, plain } = useWords();
  const { address, pictures, fileCount, without } = question;
  const site = (siteAt(siteList, address)?.name ?? address.hostname) || plain('ask.thisSite');
  const asked = pictures.filter(needsAnswer);
  const faces = countFaces(pictures);
  const maybe = asked.some(({ inspection }) => inspection.kind === 'not-sure');
  const stream = streamOf(pictures);
  const heading = (): ReactNode => {
    if (stream !== undefined) return t(`ask.${stream}Heading`);
    if (faces > 0) return t('ask.headingFaces', { count: faces });
    return t(maybe ? 'ask.headingMaybe' : 'ask.headingUninspected');
  };
  const lead = (): ReactNode => {
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
