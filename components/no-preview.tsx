import { useWords } from './use-words';

/** In the place of a picture that cannot be shown; a screen reader hears which one it is. */
export function NoPreview({ name }: { readonly name: string | undefined }) {
  const { t, plain } = useWords();
  const named = name !== undefined && {
    role: 'img',
    'aria-label': plain('ask.previewAlt', { name }),
  };
  return (
    <span className="no-preview" {...named}>
      {t('ask.noPreview')}
    </span>
  );
}
