import { useRef, useState } from 'react';
import { BackWays } from './back-ways';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

interface AskThemScreenProps {
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

/** Where somebody did not say yes: words to ask them with. */
export function AskThemScreen({ onRefuse, onBack }: AskThemScreenProps) {
  const { t, plain } = useWords();
  const words = plain('askThem.message');
  const message = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => {
    message.current?.select();
    // A frame may not use the clipboard's own interface unless the page around it says so.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    setCopied(document.execCommand('copy'));
  };
  return (
    <>
      <ScreenHeading>{t('askThem.heading')}</ScreenHeading>
      <label className="message">
        {t('askThem.lead')}
        <textarea key={words} ref={message} rows={3} defaultValue={words} />
      </label>
      <div className="ways">
        <button type="button" className="copy" onClick={copy}>
          {t('askThem.copy')}
        </button>
        <p className="advice" role="status">
          {copied !== undefined && t(copied ? 'askThem.copied' : 'askThem.notCopied')}
        </p>
      </div>
      <p>{t('askThem.after')}</p>
      <BackWays onRefuse={onRefuse} onBack={onBack} refuse={t('askThem.done')} />
    </>
  );
}
