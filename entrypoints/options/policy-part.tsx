import { useState } from 'react';
import { CopyButton } from '../../components/copy-button';
import { EffectiveList } from '../../components/effective-list';
import { RejectedList } from '../../components/rejected-list';
import { SettingsSection } from '../../components/settings-section';
import { useWords } from '../../components/use-words';
import { effectiveText } from '../../core/settings/effective-text';
import { about } from '../../platform/about';
import { forgetPolicy } from '../../platform/policy-store';
import type { PartProps } from './part';

/** What counts and who has set it; nobody can hide this. */
export function PolicyPart({ view }: PartProps) {
  const { t } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const { effective, isAdminInstalled } = view;
  const { policy } = effective;
  const rejected = [...policy.rejected, ...effective.rejected];
  return (
    <SettingsSection
      id="policy"
      heading={t('options:parts.policy')}
      lead={t(`options:policy.${policy.kind}`)}
    >
      {policy.kind === 'gone' && (
        <div>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setFailed(false);
              forgetPolicy().catch(() => {
                setFailed(true);
              });
            }}
          >
            {t('options:policy.forget')}
          </button>
          <p className="problem" role="status">
            {hasFailed && t('options:failed')}
          </p>
        </div>
      )}
      <p>{t(isAdminInstalled ? 'options:policy.byAdmin' : 'options:policy.byPerson')}</p>
      <EffectiveList {...effective} />
      {rejected.length > 0 && (
        <div className="setting">
          <h3>{t('options:policy.rejected')}</h3>
          <RejectedList rejected={rejected} />
        </div>
      )}
      <CopyButton text={() => effectiveText(effective, about())}>
        {t('options:policy.copy')}
      </CopyButton>
    </SettingsSection>
  );
}
