import { useState } from 'react';
import type { PinState } from '../../components/pin-form';
import { tryUnlock, type Tried } from '../../platform/family-lock';

/** The family's PIN on one page: checks what is entered, and tells once it was right. */
export function usePin(onUnlocked: () => void): readonly [PinState, (secret: string) => void] {
  const [state, setState] = useState<PinState>({ kind: 'ready' });
  const enter = async (secret: string): Promise<void> => {
    setState({ kind: 'checking' });
    const tried = await tryUnlock(secret).catch((): Tried | PinState => ({ kind: 'failed' }));
    if (tried.kind === 'unlocked') {
      setState({ kind: 'ready' });
      onUnlocked();
    } else setState(tried);
  };
  return [state, (secret) => void enter(secret)];
}
