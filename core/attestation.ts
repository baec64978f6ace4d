/** The answers to "Who is in this picture?". */
export const attestations = [
  'only-me',
  'everyone-said-yes',
  'someone-did-not',
  'not-a-real-person',
] as const;

export type Attestation = (typeof attestations)[number];

/** "Someone did not, or not sure" never goes on. */
export const allowsGoingOn = (attestation: Attestation): boolean =>
  attestation !== 'someone-did-not';
