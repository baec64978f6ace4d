import { useEffect, useState } from 'react';
import type { Effective } from '../../core/settings/effective';
import { lockKind, type LockKind } from '../../platform/lock-kind';

/** Undefined until it is read; it is read again whenever something was stored. */
export function useLockKind(effective: Effective): LockKind | undefined {
  const [kind, setKind] = useState<LockKind>();
  useEffect(() => {
    let isWanted = true;
    lockKind().then(
      (read) => {
        if (isWanted) setKind(read);
      },
      // What cannot be read is as it was.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [effective]);
  return kind;
}
