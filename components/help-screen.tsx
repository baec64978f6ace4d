import type { Language } from '../core/language';
import type { HelpPage } from '../core/law';
import type { Law } from '../core/law-shown';
import { BackWays } from './back-ways';
import { HelpContent } from './help-content';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

interface HelpScreenProps {
  readonly page: HelpPage;
  readonly law: Law | undefined;
  readonly language: Language;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

/** For whoever it happened to, made one or saw one. */
export function HelpScreen({ page, law, language, onRefuse, onBack }: HelpScreenProps) {
  const { t } = useWords();
  return (
    <>
      <ScreenHeading>{t(`helpPages.${page}.heading`)}</ScreenHeading>
      <HelpContent page={page} law={law} language={language} />
      <BackWays onRefuse={onRefuse} onBack={onBack} />
    </>
  );
}
