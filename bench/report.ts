export interface Row {
  readonly what: string;
  readonly figure: string;
  /** None: only to be known. */
  readonly target?: { readonly text: string; readonly met: boolean };
}

/** A figure that should not be above its target. */
export const atMost = (
  what: string,
  value: number,
  limit: number,
  unit: string,
  more = '',
): Row => ({
  what,
  figure: `${shown(value)} ${unit}${more}`,
  target: { text: `at most ${shown(limit)} ${unit}`, met: value <= limit },
});

export const shown = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });

export function printTable(rows: readonly Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ what, figure, target }) => [
        what,
        {
          figure,
          target: target?.text ?? '',
          verdict: target === undefined ? '' : target.met ? 'met' : 'missed',
        },
      ]),
    ),
  );
}
