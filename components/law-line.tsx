import { useTranslation } from 'react-i18next';
import type { Language } from '../core/language';
import { textIn, type Claim, type HelpLine } from '../core/law';

interface LawLineProps {
  readonly claim: Claim | undefined;
  readonly help: HelpLine | undefined;
  readonly language: Language;
}

const elsewhere = { target: '_blank', rel: 'noopener noreferrer' };

/** One line of law with its source, one of help with its contact. */
export function LawLine({ claim, help, language }: LawLineProps) {
  const { t } = useTranslation();
  const helpWords = [help?.text, help?.hours, help?.cost].flatMap((text) =>
    text === undefined ? [] : [textIn(text, language)],
  );
  return (
    <aside>
      {claim !== undefined && (
        <p>
          <strong>{t('ask.law')}</strong> {textIn(claim.text, language)}{' '}
          <a href={claim.source} {...elsewhere}>
            {t('ask.source', { name: textIn(claim.sourceName, language) })}
          </a>
        </p>
      )}
      {help !== undefined && (
        <p>
          <strong>{t('ask.help')}</strong> {helpWords.join(' · ')}{' '}
          <a href={help.href} {...(help.href.startsWith('https:') && elsewhere)}>
            {help.contact}
          </a>
        </p>
      )}
    </aside>
  );
}
