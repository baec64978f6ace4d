import { languageName } from '../core/language';
import type { Settings, SettingsKey } from '../core/settings';
import { useJurisdictions } from './use-jurisdictions';
import { useWords } from './use-words';

/** A value of any setting as plain words: for lists of all of them, and for what would change. */
export function useValueWords(): (key: SettingsKey, value: Settings[SettingsKey]) => string {
  const { plain, tag } = useWords();
  const named = useJurisdictions();
  const list = new Intl.ListFormat(tag, { type: 'unit' });
  const wordOf = (key: SettingsKey, value: string): string => {
    switch (key) {
      case 'language':
      case 'jurisdiction': {
        if (value === 'auto') return plain(`options:settings.${key}.auto`);
        const language = (name: string) =>
          languageName(name as Exclude<Settings['language'], 'auto'>);
        return key === 'language'
          ? language(value)
          : (named.find(({ one }) => one === value)?.name ?? value);
      }
      case 'categories':
        return `${value.slice(0, 1)} ${plain(`options:categories.${value.slice(1)}`)}`;
      case 'hiddenFeatures':
        return plain(value === 'practice' ? 'options:pages.rehearsal' : `options:parts.${value}`);
      case 'level':
      case 'onUninspectable':
      case 'camera':
      case 'hideFaces':
      case 'mode':
      case 'unlistedTools':
      case 'statistics':
      case 'lock':
        return plain(`options:settings.${key}.values.${value}`);
      default:
        return value;
    }
  };
  return (key, value) => {
    if (value.length === 0) return plain('options:nothing');
    return typeof value === 'string'
      ? wordOf(key, value)
      : list.format(value.map((element) => wordOf(key, element)));
  };
}
