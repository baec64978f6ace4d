import { useTranslation } from 'react-i18next';
import { helpPagesCheckedBy } from '../core/help-pages';
import type { Language } from '../core/language';
import type { HelpPage } from '../core/law';
import { shownHelp, type Law } from '../core/law-shown';
import { BackWays } from './back-ways';
import { CheckedBy } from './checked-by';
import { HelpLines } from './help-lines';
import { ScreenHeading } from './screen-heading';

interface HelpScreenProps {
  readonly page: HelpPage;
  readonly law: Law | undefined;
  readonly language: Language;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

/** For whoever it happened to, made one or saw one: a few sentences, then people who can help. */
export function HelpScreen({ page, law, language, onRefuse, onBack }: HelpScreenProps) {
  const { t } = useTranslation();
  const points: unknown = t(`helpPages.${page}.points`, { returnObjects: true });
  const lines = law === undefined ? [] : shownHelp(law, page);
  const removal = lines.filter(({ kind }) => kind === 'removal');
  const people = lines.filter(({ kind }) => kind !== 'removal');
  return (
    <>
      <ScreenHeading>{t(`helpPages.${page}.heading`)}</ScreenHeading>
      <ul className="points">
        {Array.isArray(points) &&
          points.map((point) => <li key={String(point)}>{String(point)}</li>)}
      </ul>
      <HelpLines title={t('helpPages.people')} lines={people} language={language} />
      <HelpLines
        title={t('helpPages.removal')}
        note={t('helpPages.noPromise')}
        lines={removal}
        language={language}
      />
      <CheckedBy checked={helpPagesCheckedBy} />
      <BackWays onRefuse={onRefuse} onBack={onBack} />
    </>
  );
}
