import { useState } from 'react';
import { PinForm } from '../../components/pin-form';
import { SettingsSection } from '../../components/settings-section';
import { useWords } from '../../components/use-words';
import { removeLock } from '../../platform/family-lock';
import { usePin } from '../adult/use-pin';
import { NewLock } from './new-lock';
import type { PartProps } from './part';
import { useLockKind } from './use-lock-kind';

/** The family lock: set it, change the PIN, remove it. What it cannot do is said beside it. */
export function LockPart({ view }: PartProps) {
  const { t } = useWords();
  const kind = useLockKind(view.effective);
  const [done, setDone] = useState<'created' | 'removed' | 'failed'>();
  return (
    <SettingsSection id="lock" heading={t('options:parts.lock')} lead={t('lock:lead')}>
      {kind === 'none' && (
        <NewLock
          unlocked={false}
          action={t('lock:choose.create')}
          onDone={() => {
            setDone('created');
          }}
        />
      )}
      {kind === 'set' && !view.isUnlocked && <Enter view={view} />}
      {kind === 'set' && view.isUnlocked && <Manage onDone={setDone} />}
      {kind === 'damaged' && <p className="problem">{t('lock:damaged')}</p>}
      <p className="problem" role="status">
        {done !== undefined && t(done === 'failed' ? 'options:failed' : `lock:${done}`)}
      </p>
      <p className="note">{t('lock:forgotten')}</p>
      <p className="note">{t('lock:honest')}</p>
    </SettingsSection>
  );
}

function Enter({ view }: Pick<PartProps, 'view'>) {
  const { t } = useWords();
  const [state, enter] = usePin(() => void view.unlock());
  return (
    <PinForm state={state} onEnter={enter}>
      <p>
        <strong>{t('lock:isSet')}</strong> {t('lock:toManage')}
      </p>
    </PinForm>
  );
}

interface ManageProps {
  readonly onDone: (done: 'created' | 'removed' | 'failed') => void;
}

function Manage({ onDone }: ManageProps) {
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  const remove = (): void => {
    removeLock().then(
      () => {
        onDone('removed');
      },
      () => {
        onDone('failed');
      },
    );
  };
  return isChanging ? (
    <NewLock
      unlocked
      action={t('lock:choose.change')}
      onDone={() => {
        setChanging(false);
        onDone('created');
      }}
      onCancel={() => {
        setChanging(false);
      }}
    />
  ) : (
    <>
      <p>{t('lock:unlocked')}</p>
      <div className="acts">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setChanging(true);
          }}
        >
          {t('lock:change')}
        </button>
        <button type="button" className="quiet" onClick={remove}>
          {t('lock:remove')}
        </button>
      </div>
    </>
  );
}
