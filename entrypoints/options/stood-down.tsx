import { useEffect, useState } from 'react';
import { useWords } from '../../components/use-words';
import { isStoodDown, onStandDownChanged } from '../../platform/stand-down';

/** Said where the other build asks in the place of this one. */
export function StoodDown() {
  const { t } = useWords();
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    const look = (): void => {
      // What cannot be read is as it was.
      isStoodDown().then(setDown, () => undefined);
    };
    look();
    return onStandDownChanged(look);
  }, []);
  return isDown ? (
    <p className="stood-down">
      <strong>{t('popup.coverage.stood-down')}</strong>
    </p>
  ) : null;
}
