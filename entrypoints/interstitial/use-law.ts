import { useEffect, useState } from 'react';
import { withDeadline } from '../../core/deadline';
import type { Jurisdiction } from '../../core/jurisdiction';
import type { Law } from '../../core/law-shown';
import { loadLaw } from '../../law/load-law';

export interface Loaded {
  readonly jurisdiction: Jurisdiction;
  readonly law: Law | undefined;
}

/** The question does not wait longer for its facts; they may come after it. */
const LAW_DEADLINE_MS = 100;

export async function loadFirstLaw(jurisdiction: Jurisdiction): Promise<Loaded> {
  try {
    const law = await withDeadline(loadLaw(jurisdiction), LAW_DEADLINE_MS, 'The law');
    return { jurisdiction, law };
  } catch {
    return { jurisdiction, law: undefined };
  }
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
