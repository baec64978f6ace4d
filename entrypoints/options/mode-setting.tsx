import { useState } from 'react';
import { useWords } from '../../components/use-words';
import { everySite } from '../../core/match-patterns';
import type { Settings } from '../../core/settings';
import { requestAccess } from '../../platform/site-access';
import { ChoiceSetting } from './choice-setting';
import { MissingAccess } from './missing-access';
import type { SettingsView } from './settings-view';

const EVERY_SITE = [everySite];

/** Listed sites or a look at all of them, which the browser wants to be asked for. */
export function ModeSetting({ view }: { readonly view: SettingsView }) {
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  const choose = async (mode: Settings['mode']): Promise<void> => {
    setRefused(false);
    // First of all: a browser asks for a permission only within the click.
    if (mode === 'wide' && !(await requestAccess(EVERY_SITE))) {
      setRefused(true);
      return;
    }
    await view.change({ mode });
  };
  return (
    <ChoiceSetting
      view={view}
      setting="mode"
      values={['named', 'wide']}
      hasNotes
      onChange={(mode) => {
        void choose(mode);
      }}
    >
      {view.effective.settings.mode === 'wide' && (
        <MissingAccess patterns={EVERY_SITE} words="options:settings.mode.missing" />
      )}
      <p className="problem" role="status">
        {isRefused && t('options:accessRefused')}
      </p>
    </ChoiceSetting>
  );
}
