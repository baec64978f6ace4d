import { useState, type ReactNode } from 'react';
import { NewPinForm } from '../../components/new-pin-form';
import { createLock } from '../../platform/family-lock';

interface NewLockProps {
  /** the PIN so far was entered on this page */
  readonly unlocked: boolean;
  readonly action: ReactNode;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

/** Sets the family's PIN, or another one. */
export function NewLock({ unlocked, action, onDone, onCancel }: NewLockProps) {
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const create = async (secret: string): Promise<void> => {
    setState('working');
    try {
      await createLock(secret, unlocked);
      onDone();
    } catch {
      setState('failed');
    }
  };
  return (
    <NewPinForm
      state={state}
      action={action}
      onChoose={(secret) => void create(secret)}
      onCancel={onCancel}
    />
  );
}
