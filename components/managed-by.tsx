import type { Effective } from '../core/settings/effective';
import { SchoolNote } from './school-note';
import { useWords } from './use-words';

/** Under a policy: who has set this up, and whom to ask. */
export function ManagedBy({ settings, policy }: Pick<Effective, 'settings' | 'policy'>) {
  const { t } = useWords();
  if (policy.kind === 'none') return null;
  const { schoolName } = settings;
  return (
    <div className="managed">
      <p>
        <strong>
          {schoolName === ''
            ? t('options:managed.unnamed')
            : t('options:managed.by', { name: schoolName })}
        </strong>{' '}
        {t('options:managed.what')}
      </p>
      <SchoolNote {...settings} schoolName="" />
    </div>
  );
}
