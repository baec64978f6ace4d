import { helpPagesCheckedBy } from '../core/help-pages';
import type { Language } from '../core/language';
import type { HelpPage } from '../core/law';
import { shownHelp, type Law } from '../core/law-shown';
import { CheckedBy } from './checked-by';
import { HelpLines } from './help-lines';
import { useWords } from './use-words';

interface HelpContentProps {
  readonly page: HelpPage;
  readonly law: Law | undefined;
  readonly language: Language;
}

/** A few sentences, then people who can help. */
export function HelpContent({ page, law, language }: HelpContentProps) {
  const { t, lines } = useWords();
  const help = law === undefined ? [] : shownHelp(law, page);
  const removal = help.filter(({ kind }) => kind === 'removal');
  const people = help.filter(({ kind }) => kind !== 'removal');
  return (
    <>
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
    </>
  );
}
