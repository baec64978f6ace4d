import type { HeldPicture } from '../core/protocol-interstitial';
import { BackWays } from './back-ways';
import { PicturePreview } from './picture-preview';
import { useWords } from './use-words';

interface HideFacesScreenProps {
  readonly state: 'working' | 'ready' | 'still-seen' | 'failed';
  /** as they would go */
  readonly pictures: readonly HeldPicture[];
  readonly onUpload: () => void;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

const words = {
  working: 'hide.working',
  ready: 'hide.heading',
  'still-seen': 'hide.stillSeenHeading',
  failed: 'hide.failedHeading',
} as const;

/** A person who is asked to look should hear of it; and no key that is still held down sends anything. */
const takeFocus = (heading: HTMLElement | null): void => {
  heading?.focus();
};

/** The pictures with their faces hidden, before they go. */
export function HideFacesScreen({ state, pictures, onUpload, ...on }: HideFacesScreenProps) {
  const { t } = useWords();
  const isReady = state === 'ready';
  return (
    <div className="hide-faces" aria-busy={state === 'working'}>
      <div className="heading">
        <h1 key={state} tabIndex={-1} ref={takeFocus}>
          {t(words[state])}
        </h1>
        {isReady && <p>{t('hide.look', { count: pictures.length })}</p>}
        {isReady && <p className="still-a-person">{t('hide.stillAPerson')}</p>}
        {state === 'still-seen' && <p>{t('hide.stillSeen')}</p>}
        {state === 'failed' && <p>{t('hide.failed')}</p>}
      </div>
      {isReady && (
        <ul>
          {pictures.map((picture) => (
            <li key={picture.index}>
              <PicturePreview picture={picture} />
            </li>
          ))}
        </ul>
      )}
      <BackWays {...on}>
        {isReady && (
          <button type="button" className="upload-hidden" onClick={onUpload}>
            {t('hide.upload', { count: pictures.length })}
          </button>
        )}
      </BackWays>
    </div>
  );
}
