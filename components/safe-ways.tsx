import { useWords } from './use-words';

export interface SafeWaysProps {
  readonly isStream: boolean;
  readonly without: number;
  readonly onRefuse: () => void;
  /** none where the site's picker cannot be opened again */
  readonly onChooseAnother: (() => void) | undefined;
  readonly onLeaveOut: () => void;
  /** none where faces cannot be hidden */
  readonly onHideFaces: (() => void) | undefined;
}

/** What needs no answer, since no face goes anywhere. */
export function SafeWays({ isStream, without, ...on }: SafeWaysProps) {
  const { t } = useWords();
  return (
    <>
      {/* The safe way has the focus: the person is asked in the middle of something else. */}
      <button
        type="button"
        className="refuse"
        autoFocus
        aria-describedby="what-was-found"
        onClick={on.onRefuse}
      >
        {t(isStream ? 'ask.refuseCamera' : 'ask.refuse')}
      </button>
      <div className="other-ways">
        {on.onChooseAnother !== undefined && (
          <button type="button" className="choose-another" onClick={on.onChooseAnother}>
            {t('ask.chooseAnother')}
          </button>
        )}
        {without > 0 && (
          <button type="button" className="leave-out" onClick={on.onLeaveOut}>
            {t('ask.leaveOut', { count: without })}
          </button>
        )}
        {on.onHideFaces !== undefined && (
          <button type="button" id="hide" className="hide" onClick={on.onHideFaces}>
            {t('hide.way')}
          </button>
        )}
      </div>
    </>
  );
}
