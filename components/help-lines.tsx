import type { ReactNode } from 'react';
import type { Language } from '../core/language';
import { textIn, type HelpLine } from '../core/law';
import { LawText } from './law-text';
import { useWords } from './use-words';

interface HelpLinesProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly lines: readonly HelpLine[];
  readonly language: Language;
}

const elsewhere = { target: '_blank', rel: 'noopener noreferrer' };

/** Numbers to tap, addresses to open; hours and cost where they are known. */
export function HelpLines({ title, note, lines, language }: HelpLinesProps) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {note !== undefined && <p>{note}</p>}
      <ul className="help-lines">
        {lines.map(({ id, contact, href, hours, cost, text }) => (
          <li key={id}>
            <a href={href} {...(href.startsWith('https:') && elsewhere)}>
              {contact}
            </a>
            <p>
              <LawText text={text} language={language} />
            </p>
            {hours !== undefined && (
              <p>{t('helpPages.hours', { hours: textIn(hours, language) })}</p>
            )}
            {cost !== undefined && <p>{t('helpPages.cost', { cost: textIn(cost, language) })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
