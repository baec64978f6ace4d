import type { ReactNode } from 'react';

/** Small drawings of our own: nobody in distress, nobody who threatens. */
const motifs: readonly ReactNode[] = [
  // A question, and an answer.
  <>
    <path d="M6 10h30v20H20l-8 8v-8H6z" />
    <path d="M16 17q0-4 4.5-4t4.5 3.6q0 2.4-4.5 4.4M20.5 25.5v.5" />
    <path className="moves" d="M34 34h24v18h-6v7l-7-7H34zM40 43l4 4 8-8" />
  </>,
  // What spreads goes far.
  <>
    <circle cx="32" cy="32" r="4" className="filled" />
    <circle cx="32" cy="32" r="11" />
    <circle cx="32" cy="32" r="19" className="moves" />
    <circle cx="32" cy="32" r="27" className="moves" strokeDasharray="4 7" />
  </>,
  // Two who stand side by side.
  <>
    <circle cx="22" cy="22" r="8" />
    <path d="M8 54q0-18 14-18t14 18z" />
    <g className="moves">
      <circle cx="43" cy="26" r="7" />
      <path d="M38 41q18-5 18 13H41" />
    </g>
  </>,
  // A picture, and whose it is.
  <>
    <rect x="8" y="10" width="40" height="34" rx="3" />
    <path d="M12 40l11-13 8 8 6-6 7 8" />
    <path className="moves" d="M48 34l8 8v14H40V42z M48 45v.5" />
  </>,
  // A way that parts.
  <>
    <path d="M32 58V40q0-10-12-16L12 18" />
    <path d="M12 27v-9h9" />
    <path className="moves" d="M32 40q0-10 12-16l8-6M43 18h9v9" />
  </>,
];

export const motifCount = motifs.length;

export function Motif({ look }: { readonly look: number }) {
  return (
    <svg className="motif" viewBox="0 0 64 64" aria-hidden="true">
      {motifs[look]}
    </svg>
  );
}
