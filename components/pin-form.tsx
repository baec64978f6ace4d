import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { PinField } from './pin-field';
import { useWords } from './use-words';

/** How it stands with the PIN that was entered last. */
export type PinState =
  | { readonly kind: 'ready' | 'checking' | 'damaged' | 'failed' }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** `until` in ms since 1970 */
  | { readonly kind: 'wait'; readonly until: number };

interface PinFormProps {
  readonly state: PinState;
  readonly onEnter: (secret: string) => void;
  /** without it there is no way to leave it */
  readonly onCancel?: (() => void) | undefined;
  /** what it is for */
  readonly children?: ReactNode;
}

/** Asks for the family's PIN. Its words are in `lock`. No form: it stands within the form of a setting too. */
export function PinForm({ state, onEnter, onCancel, children }: PinFormProps) {
  const { t, plain, tag } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [secret, setSecret] = useState('');
  const isReady = state.kind !== 'checking' && secret !== '';
  const enter = (): void => {
    if (!isReady) return;
    // Right or wrong, nothing of it stays here.
    setSecret('');
    onEnter(secret);
  };

  useEffect(() => {
    if (state.kind === 'wrong' || state.kind === 'wait') field.current?.focus();
  }, [state]);

  const news = (): ReactNode => {
    switch (state.kind) {
      case 'ready':
        return '';
      case 'wrong':
        return t('lock:enter.wrong', { count: state.triesLeft });
      case 'wait': {
        const time = new Intl.DateTimeFormat(tag, { timeStyle: 'medium' }).format(state.until);
        return t('lock:enter.wait', { time });
      }
      default:
        return t(`lock:enter.${state.kind}`);
    }
  };
  return (
    <div
      className="pin-form"
      role="group"
      aria-label={plain('lock:enter.label')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== field.current) return;
        event.preventDefault();
        enter();
      }}
    >
      {children}
      <label htmlFor={id}>{t('lock:enter.label')}</label>
      <PinField
        ref={field}
        id={id}
        describedBy={`${id}-news`}
        isInvalid={state.kind === 'wrong'}
        value={secret}
        onChange={setSecret}
      />
      <p id={`${id}-news`} className="advice problem" role="status">
        {news()}
      </p>
      <div className="acts">
        <button type="button" className="main" aria-disabled={!isReady} onClick={enter}>
          {t('lock:enter.go')}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="quiet" onClick={onCancel}>
            {t('lock:enter.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
