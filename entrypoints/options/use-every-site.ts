import { useEffect, useState } from 'react';
import { everySite } from '../../core/match-patterns';
import { hasAccess, onAccessChanged } from '../../platform/site-access';

/** Whether the browser lets us run on every site. */
export function useEverySite(): boolean {
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = (): void => {
      hasAccess([everySite]).then(setAllowed, () => {
        setAllowed(false);
      });
    };
    look();
    return onAccessChanged(look);
  }, []);
  return isAllowed;
}
