import { helpPagesCheckedBy } from '../core/help-pages';
import type { Language } from '../core/language';
import type { HelpPage } from '../core/law';
import { shownHelp, type Law } from '../core/law-shown';
import { BackWays } from './back-ways';
import { CheckedBy } from './checked-by';
import { HelpLines } from './help-lines';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

interface HelpScreenProps {
  readonly page: HelpPage;
  readonly law: Law | undefined;
  readonly language: Language;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

/** For whoever it happened to, made one or saw one: a few sentences, then people who can help. */
export function HelpScreen({ page, law, language, onRefuse, onBack }: HelpScreenProps) {
  const { t, lines } = useWords();
  const help = law === undefined ? [] : shownHelp(law, page);
  const removal = help.filter(({ kind }) => kind === 'removal');
  const people = help.filter(({ kind }) => kind !== 'removal');
  return (
    <>
      <ScreenHeading>{t(`helpPages.${page}.heading`)}</ScreenHeading>
      <ul className="points">
        {lines(`helpPages.${page}.points`).map((point, index) => (
          <li key={index}>{point}</li>
        ))}
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
