import { expect } from 'vitest';
import type { PracticePage } from '../../harness/driver';
import { problemsHere } from './accessible';

const viewports = [
  { width: 1100, height: 850 },
  { width: 320, height: 900 },
];

/** A page is accessible and fits, light and dark, wide and narrow. */
export async function expectFits(tab: PracticePage): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of viewports) {
      await tab.look({ colorScheme, viewport });
      expect(await problemsHere(tab)).toEqual([]);
    }
  }
}
