import { I18nextProvider } from 'react-i18next';
import { App, type AppProps } from './app';
import { useLanguage, type Spoken } from './use-language';

interface RootProps extends Omit<AppProps, 'language' | 'onLanguage'> {
  readonly firstSpoken: Spoken;
}

/** The question in a language: another one changes its words and nothing else. */
export function Root({ firstSpoken, ...props }: RootProps) {
  const [{ language, i18n }, onLanguage] = useLanguage(firstSpoken);
  return (
    <I18nextProvider i18n={i18n}>
      <App {...props} language={language} onLanguage={onLanguage} />
    </I18nextProvider>
  );
}
