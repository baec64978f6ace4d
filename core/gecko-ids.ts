/** What Firefox calls the two builds. */
export const geckoIds = {
  family: 'ask-first@ask-first.example',
  managed: 'ask-first-managed@ask-first.example',
} as const;
