import { useEffect, useState } from 'react';
import type { Jurisdiction } from '../../core/jurisdiction';
import type { Law } from '../../core/law-shown';
import { loadLaw } from '../../law/load-law';

export interface Loaded {
  readonly jurisdiction: Jurisdiction;
  readonly law: Law | undefined;
}

/** The law of a place. Until another one is there, nothing is shown for it: never the wrong one. */
export function useLaw(jurisdiction: Jurisdiction, first: Loaded): Law | undefined {
  const [loaded, setLoaded] = useState(first);
  const isThere = loaded.jurisdiction === jurisdiction && loaded.law !== undefined;
  useEffect(() => {
    if (isThere) return undefined;
    let isWanted = true;
    loadLaw(jurisdiction).then(
      (law) => {
        if (isWanted) setLoaded({ jurisdiction, law });
      },
      () => undefined, // The screen says that there is none; the question does not need it.
    );
    return () => {
      isWanted = false;
    };
  }, [jurisdiction, isThere]);
  return isThere ? loaded.law : undefined;
}
