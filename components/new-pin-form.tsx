import { useId, useState, type ReactNode } from 'react';
import { normalSecret, weaknessOf } from '../core/family-lock/secret';
import { PinField } from './pin-field';
import { useWords } from './use-words';

interface NewPinFormProps {
  /** `failed`: it could not be stored */
  readonly state: 'ready' | 'working' | 'failed';
  /** what the button says */
  readonly action: ReactNode;
  /** @param secret long enough, not a common one, and typed twice */
  readonly onChoose: (secret: string) => void;
  readonly onCancel?: (() => void) | undefined;
}

type Problem = ReturnType<typeof weaknessOf> | 'different';

/** Chooses the family's PIN or passphrase. Its words are in `lock`. */
export function NewPinForm({ state, action, onChoose, onCancel }: NewPinFormProps) {
  const { t } = useWords();
  const id = useId();
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const common = { isShown, describedBy: `${id}-note ${id}-news` };
  const choose = (): void => {
    const isSame = normalSecret(secret) === normalSecret(again);
    const found = weaknessOf(secret) ?? (isSame ? undefined : 'different');
    setProblem(found);
    if (found === undefined) onChoose(secret);
    else document.getElementById(found === 'different' ? `${id}-again` : id)?.focus();
  };
  const news = (): ReactNode => {
    if (problem !== undefined) return t(`lock:choose.${problem}`);
    return state === 'ready' ? '' : t(`lock:choose.${state}`);
  };
  return (
    <form
      className="pin-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'working') choose();
      }}
    >
      <label htmlFor={id}>{t('lock:choose.label')}</label>
      <p id={`${id}-note`} className="note">
        {t('lock:choose.note')}
      </p>
      <PinField
        {...common}
        id={id}
        value={secret}
        isInvalid={problem !== undefined && problem !== 'different'}
        onChange={setSecret}
      />
      <label htmlFor={`${id}-again`}>{t('lock:choose.again')}</label>
      <PinField
        {...common}
        id={`${id}-again`}
        value={again}
        isInvalid={problem === 'different'}
        onChange={setAgain}
      />
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => {
            setShown(event.target.checked);
          }}
        />
        <span>{t('lock:choose.show')}</span>
      </label>
      <p id={`${id}-news`} className="advice problem" role="status">
        {news()}
      </p>
      <div className="acts">
        <button type="submit" className="main" aria-disabled={state === 'working'}>
          {action}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="quiet" onClick={onCancel}>
            {t('lock:enter.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
