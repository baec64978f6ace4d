import { attestations, type Attestation } from '../core/attestation';
import type { HeldPicture } from '../core/protocol-interstitial';
import { useQuestionWords } from './use-question-words';
import { useWords } from './use-words';

interface WhoIsInItProps {
  readonly pictures: readonly HeldPicture[];
  readonly chosen: Attestation | undefined;
  readonly onChoose: (attestation: Attestation) => void;
}

/** The one question, which can be answered. */
export function WhoIsInIt({ pictures, chosen, onChoose }: WhoIsInItProps) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{useQuestionWords(pictures)}</legend>
      {attestations.map((attestation) => (
        <label key={attestation}>
          <input
            type="radio"
            name="who"
            value={attestation}
            checked={chosen === attestation}
            onChange={() => {
              onChoose(attestation);
            }}
          />
          <span>{t(`ask.${attestation}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
