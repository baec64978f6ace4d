import { isUnseen } from './asked-level';
import type { Attestation } from './attestation';
import { needsAnswer } from './decide';
import type { AdultQuestion } from './protocol-adult';
import type { Question } from './protocol-interstitial';
import { countFaces, streamOf } from './question-facts';

/** A question as an adult is told of it. */
export function adultQuestionOf(
  { pictures, address }: Pick<Question, 'pictures' | 'address'>,
  said: Attestation,
): AdultQuestion {
  const asked = pictures.filter(needsAnswer);
  return {
    kind: 'asked',
    site: address.hostname,
    faces: countFaces(pictures),
    maybe: asked.filter(({ inspection }) => inspection.kind === 'not-sure').length,
    unseen: asked.filter(isUnseen).length,
    stream: streamOf(pictures),
    said,
  };
}
