import { GROUP, type Label } from '../../eval/labels';
import { ratio, type Share } from '../../eval/rates';

/** The best face of one picture; none is 0. */
export interface Scored {
  readonly label: Label;
  readonly best: number;
}

/** What the table compares; of pictures, not of faces. */
export interface Accuracy {
  readonly recall: Share;
  readonly groupRecall: Share;
  /** objects, scenes, screenshots */
  readonly falseAlarms: Share;
  readonly animalAlarms: Share;
}

export function accuracyAt(scored: readonly Scored[], threshold: number): Accuracy {
  const share = (counts: (label: Label) => boolean): Share => {
    const some = scored.filter(({ label }) => counts(label));
    return { count: some.filter(({ best }) => best >= threshold).length, of: some.length };
  };
  return {
    recall: share(({ group }) => group === 'positive'),
    groupRecall: share(({ group, faces }) => group === 'positive' && faces.length >= GROUP),
    falseAlarms: share(({ group }) => group === 'objects' || group === 'screenshots'),
    animalAlarms: share(({ group }) => group === 'animals'),
  };
}

/** Recall less false alarms, those on animals included: the same weight for a share of each. */
export function balance({ recall, falseAlarms, animalAlarms }: Accuracy): number {
  const alarms = {
    count: falseAlarms.count + animalAlarms.count,
    of: falseAlarms.of + animalAlarms.of,
  };
  return ratio(recall) - ratio(alarms);
}

/** From 0.1 on; every peer finds at least all that scores so much. */
export const thresholds = Array.from({ length: 18 }, (_, step) => (step + 2) / 20);

/** Of equals the highest: fewer false alarms. */
export function bestThreshold(scored: readonly Scored[]): number {
  let best = { threshold: NaN, balance: -Infinity };
  for (const threshold of thresholds) {
    const at = balance(accuracyAt(scored, threshold));
    if (at >= best.balance) best = { threshold, balance: at };
  }
  return best.threshold;
}
