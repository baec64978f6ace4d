import type { Lock, Origin } from '../core/settings/effective';
import { useWords } from './use-words';

export interface Held {
  readonly origin: Origin;
  readonly lock: Lock;
}

interface SettingHeldProps extends Held {
  readonly id: string;
}

/** Who set a value, and what it takes to change it; nothing for what is the person's own. */
export function SettingHeld({ id, origin, lock }: SettingHeldProps) {
  const { t } = useWords();
  const key = heldBy({ origin, lock });
  return key === undefined ? null : (
    <p id={id} className="setting-held" data-lock={lock}>
      <Padlock />
      <span>{t(`options:held.${key}`)}</span>
    </p>
  );
}

function heldBy({ origin, lock }: Held): string | undefined {
  if (lock === 'read-only') return origin === 'kept-policy' ? 'keptPolicy' : 'policy';
  if (lock === 'with-pin') return 'withPin';
  return lock === 'loosening' ? 'loosening' : undefined;
}

const Padlock = () => (
  <svg className="padlock" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M4 7V5a4 4 0 0 1 8 0v2" fill="none" stroke="currentColor" strokeWidth="2" />
    <rect x="2.5" y="7" width="11" height="8" rx="1.5" fill="currentColor" />
  </svg>
);
