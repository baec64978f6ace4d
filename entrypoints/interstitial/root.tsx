import type { PageWords } from '../../platform/i18n';
import { App, type AppProps } from './app';
import { InLanguage } from './in-language';
import type { Spoken } from './use-language';

interface RootProps extends Omit<AppProps, 'language' | 'onLanguage'> {
  readonly firstSpoken: Spoken;
  readonly more: readonly PageWords[];
}

/** The question in a language. */
export function Root({ firstSpoken, more, ...props }: RootProps) {
  return (
    <InLanguage first={firstSpoken} more={more}>
      {(language, onLanguage) => <App {...props} language={language} onLanguage={onLanguage} />}
    </InLanguage>
  );
}
