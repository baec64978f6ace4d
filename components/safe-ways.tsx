import { useTranslation } from 'react-i18next';

interface SafeWaysProps {
  readonly isStream: boolean;
  readonly without: number;
  readonly onRefuse: () => void;
  readonly onLeaveOut: () => void;
}

/** What needs no answer, since no face goes anywhere. */
export function SafeWays({ isStream, without, onRefuse, onLeaveOut }: SafeWaysProps) {
  const { t } = useTranslation();
  return (
    <>
      {/* The safe way has the focus: the person is asked in the middle of something else. */}
      <button
        type="button"
        className="refuse"
        autoFocus
        aria-describedby="what-was-found"
        onClick={onRefuse}
      >
        {t(isStream ? 'ask.refuseCamera' : 'ask.refuse')}
      </button>
      {without > 0 && (
        <button type="button" className="leave-out" onClick={onLeaveOut}>
          {t('ask.leaveOut', { count: without })}
        </button>
      )}
    </>
  );
}
