import type { Settings } from './settings';

/** A page of the extension that the popup leads to. */
export interface PopupLink {
  readonly name: 'practice' | 'options' | 'health' | 'student' | 'statistics';
  readonly address: string;
}

/** Practice and counts can be hidden; options, health and who set this up cannot. */
export function popupLinks(
  { hiddenFeatures, statistics }: Pick<Settings, 'hiddenFeatures' | 'statistics'>,
  isManaged: boolean,
): PopupLink[] {
  const all: readonly (PopupLink & { readonly isThere: boolean })[] = [
    { name: 'practice', address: '/rehearsal.html', isThere: !hiddenFeatures.includes('practice') },
    { name: 'options', address: '/options.html', isThere: true },
    { name: 'health', address: '/health.html', isThere: true },
    { name: 'student', address: '/student.html', isThere: isManaged },
    {
      name: 'statistics',
      address: '/options.html#statistics',
      isThere: statistics === 'on' && !hiddenFeatures.includes('statistics'),
    },
  ];
  return all.flatMap(({ isThere, ...link }) => (isThere ? [link] : []));
}
