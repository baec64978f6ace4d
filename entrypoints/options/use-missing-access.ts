import { useEffect, useState } from 'react';
import { hasAccess, onAccessChanged } from '../../platform/site-access';

/**
 * Which of these the browser does not let us run at yet.
 *
 * @param patterns match patterns
 */
export function useMissingAccess(patterns: readonly string[]): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const wanted = patterns.join(' ');
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const all = wanted.split(' ').filter(Boolean);
      const has = await Promise.all(all.map((pattern) => hasAccess([pattern])));
      if (isWanted) setMissing(all.filter((_, index) => has[index] !== true));
    };
    const lookAgain = (): void => {
      // Without an answer nothing is said to be missing.
      look().catch(() => undefined);
    };
    lookAgain();
    const stop = onAccessChanged(lookAgain);
    return () => {
      isWanted = false;
      stop();
    };
  }, [wanted]);
  return missing;
}
