import { useDeferredValue, useId, useState } from 'react';
import { SiteKind } from '../../components/site-kind';
import { useWords } from '../../components/use-words';
import { matchPatterns } from '../../core/match-patterns';
import { siteCategories } from '../../core/settings';
import { isHeld, switchKind, switchSite } from '../../core/site-choice';
import { siteList } from '../../core/site-list';
import type { SiteEntry } from '../../core/sites';
import { requestAccess } from '../../platform/site-access';
import type { SettingsView } from './settings-view';

/** In which a change of sites waits for the PIN. */
export const SITES = 'sites';

interface SiteKindsProps {
  readonly view: SettingsView;
  readonly watched: ReadonlySet<string>;
}

/** The list by kinds; what is searched for is open, and all else is drawn when it is opened. */
export function SiteKinds({ view, watched }: SiteKindsProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const { settings, locks } = view.effective;
  const kinds = siteCategories
    .map((category) => ({
      category,
      all: siteList.filter((entry) => entry.category === category),
    }))
    .filter(({ all }) => all.length > 0)
    .map((kind) => ({ ...kind, entries: kind.all.filter((entry) => isMatch(entry, wanted)) }));
  const found = kinds.filter(({ entries }) => entries.length > 0);

  /** Entries that are not on out of the box are no hosts of the extension's until the person says so. */
  const change = async (
    entries: readonly SiteEntry[],
    isOn: boolean,
    to: Parameters<SettingsView['change']>[0],
  ): Promise<void> => {
    setRefused(false);
    const patterns = isOn ? matchPatterns(entries.filter(isOptional)) : [];
    if (patterns.length > 0 && !(await requestAccess(patterns))) {
      setRefused(true);
      return;
    }
    await view.change(to, SITES);
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{t('options:sites.search')}</label>
      <input
        type="search"
        id={id}
        name="search-sites"
        value={text}
        autoComplete="off"
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p className="problem" role="status">
        {isRefused && t('options:accessRefused')}
        {found.length === 0 && t('options:sites.none')}
      </p>
      {found.map(({ category, all, entries }) => (
        <SiteKind
          key={category}
          category={category}
          entries={entries}
          watched={watched}
          isOpen={wanted !== '' || opened.includes(category)}
          isAllOn={
            all.some(isOptional) && wanted === ''
              ? settings.categories.includes(`+${category}`)
              : undefined
          }
          isHeld={(entry) => isHeld(switchSite(entry, settings, !watched.has(entry.id)), locks)}
          isAllHeld={locks.categories === 'read-only'}
          onToggle={(isOpen) => {
            const others = opened.filter((one) => one !== category);
            setOpened(isOpen ? [...others, category] : others);
          }}
          onAll={(isOn) => {
            void change(all, isOn, switchKind(category, settings, isOn));
          }}
          onSite={(entry, isOn) => {
            void change([entry], isOn, switchSite(entry, settings, isOn));
          }}
        />
      ))}
    </div>
  );
}

const isOptional = (entry: SiteEntry): boolean => entry.default === 'opt';

const isMatch = ({ name, hosts }: SiteEntry, wanted: string): boolean =>
  [name, ...hosts].some((one) => one.toLowerCase().includes(wanted));
