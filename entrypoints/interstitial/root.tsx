import { App, type AppProps } from './app';
import { InLanguage } from './in-language';
import type { Spoken } from './use-language';

interface RootProps extends Omit<AppProps, 'language' | 'onLanguage'> {
  readonly firstSpoken: Spoken;
}

/** The question in a language. */
export function Root({ firstSpoken, ...props }: RootProps) {
  return (
    <InLanguage first={firstSpoken}>
      {(language, onLanguage) => <App {...props} language={language} onLanguage={onLanguage} />}
    </InLanguage>
  );
}
