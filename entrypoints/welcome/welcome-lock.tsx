import { useWords } from '../../components/use-words';
import { NewLock } from '../options/new-lock';
import type { PartProps } from '../options/part';
import { useLockKind } from '../options/use-lock-kind';

/** A PIN for those who want one; it is changed in the options. */
export function WelcomeLock({ view }: Pick<PartProps, 'view'>) {
  const { t } = useWords();
  const kind = useLockKind(view.effective);
  return (
    <>
      {kind === 'none' && (
        <NewLock unlocked={false} action={t('lock:choose.create')} onDone={() => undefined} />
      )}
      <p role="status">{(kind === 'set' || kind === 'damaged') && t('lock:isSet')}</p>
      <p className="note">{t('setup:welcome.lock.honest')}</p>
    </>
  );
}
