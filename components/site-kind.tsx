import type { ReactNode } from 'react';
import type { SiteCategory, SiteEntry } from '../core/sites';
import { useWords } from './use-words';

interface SiteKindProps {
  readonly category: SiteCategory;
  readonly entries: readonly SiteEntry[];
  /** ids of entries that are watched */
  readonly watched: ReadonlySet<string>;
  readonly isOpen: boolean;
  /** whether all of the kind are switched on; undefined where the kind has no switch of its own */
  readonly isAllOn: boolean | undefined;
  readonly isHeld: (entry: SiteEntry) => boolean;
  readonly isAllHeld: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onAll: (isOn: boolean) => void;
  readonly onSite: (entry: SiteEntry, isOn: boolean) => void;
}

/** The sites of one kind, each with its switch; drawn when somebody opens it. */
export function SiteKind({ category, entries, watched, isOpen, isAllOn, ...props }: SiteKindProps) {
  const { t } = useWords();
  const count = entries.filter(({ id }) => watched.has(id)).length;
  return (
    <details
      className="site-kind"
      data-category={category}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) props.onToggle(currentTarget.open);
      }}
    >
      <summary>
        <span>{t(`options:categories.${category}`)}</span>{' '}
        <span className="note">
          {t('options:sites.watchedOf', { on: count, all: entries.length })}
        </span>
      </summary>
      {isOpen && (
        <ul className="site-rows">
          {isAllOn !== undefined && (
            <li>
              <SiteSwitch
                id={`all-${category}`}
                isOn={isAllOn}
                isHeld={props.isAllHeld}
                label={t('options:sites.all')}
                onSwitch={props.onAll}
              />
            </li>
          )}
          {entries.map((entry) => (
            <li key={entry.id}>
              <SiteSwitch
                id={entry.id}
                isOn={watched.has(entry.id)}
                isHeld={props.isHeld(entry)}
                label={entry.name}
                note={placesOf(entry)}
                onSwitch={(isOn) => {
                  props.onSite(entry, isOn);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Where it is watched: as addresses begin. */
const placesOf = ({ hosts, paths }: SiteEntry): string =>
  hosts
    .flatMap((host) => (paths.length === 0 ? [host] : paths.map((path) => host + path)))
    .join(', ');

interface SiteSwitchProps {
  readonly id: string;
  readonly isOn: boolean;
  readonly isHeld: boolean;
  readonly label: ReactNode;
  readonly note?: string;
  readonly onSwitch: (isOn: boolean) => void;
}

function SiteSwitch({ id, isOn, isHeld, label, note, onSwitch }: SiteSwitchProps) {
  return (
    <label>
      <input
        type="checkbox"
        name={`site-${id}`}
        checked={isOn}
        disabled={isHeld}
        onChange={() => {
          onSwitch(!isOn);
        }}
      />
      <span>
        <span className="choice">{label}</span>
        {note !== undefined && <span className="note">{note}</span>}
      </span>
    </label>
  );
}
