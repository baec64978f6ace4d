import { SettingsSection } from '../../components/settings-section';
import { useWords } from '../../components/use-words';
import type { PartProps } from './part';

/** As in docs/privacy.md; each with what it is for and how long it stays. */
const kept = ['settings', 'policy', 'pin', 'rhythm', 'answers', 'seen', 'counts', 'lists'];

/** What is on this device and what never is, and how to be rid of it. Nobody can hide this. */
export function StoredPart({ view }: PartProps) {
  const { t, lines } = useWords();
  return (
    <SettingsSection
      id="stored"
      heading={t('options:parts.stored')}
      lead={t('options:stored.lead')}
    >
      <dl className="effective">
        {kept.map((one) => (
          <div key={one}>
            <dt>{t(`options:stored.${one}.what`)}</dt>
            <dd className="note">{t(`options:stored.${one}.why`)}</dd>
          </div>
        ))}
      </dl>
      <div className="setting">
        <h3>{t('options:stored.neverHeading')}</h3>
        <ul className="points">
          {lines('options:stored.never').map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="setting">
        <h3>{t('options:remove.heading')}</h3>
        <p>{t(view.isAdminInstalled ? 'options:remove.byAdmin' : 'options:remove.how')}</p>
        <p>{t('options:remove.honest')}</p>
      </div>
    </SettingsSection>
  );
}
