import { useTranslation } from 'react-i18next';
import { attestations, type Attestation } from '../core/attestation';

interface WhoIsInItProps {
  readonly question: 'ask.question' | 'ask.questionMany' | 'ask.questionStream';
  readonly chosen: Attestation | undefined;
  readonly onChoose: (attestation: Attestation) => void;
}

/** The one question, which can be answered. */
export function WhoIsInIt({ question, chosen, onChoose }: WhoIsInItProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t(question)}</legend>
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
