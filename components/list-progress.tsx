import { useWords } from './use-words';

interface ListProgressProps {
  /** from 0 to 1 */
  readonly share: number;
  readonly onCancel: () => void;
}

/** A long list is read for some seconds. The focus comes here, since the button that it was on is gone. */
export function ListProgress({ share, onCancel }: ListProgressProps) {
  const { t, plain } = useWords();
  return (
    <div className="setting">
      <progress max={1} value={share} aria-label={plain('lists:working')} />
      <div>
        <button type="button" className="quiet" ref={focus} onClick={onCancel}>
          {t('lists:cancel')}
        </button>
      </div>
    </div>
  );
}

const focus = (element: HTMLElement | null): void => {
  element?.focus();
};
