import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { click } from './support/accessible';
import { damagedExtension } from './support/damaged-extension';
import { expectFits } from './support/fits';
import { has, openOwn } from './support/own-page';
import { builtExtension } from './support/launch';
import { usePractice } from './support/practice';
import { store, storedOnce } from './support/stored';

/** What a browser loads unpacked has no first run; this copy takes such an install for an ordinary one. */
const ordinary = damagedExtension(
  'background.js',
  readFileSync(join(builtExtension, 'background.js'), 'utf8').replaceAll('"development"', '"none"'),
);
afterAll(() => {
  ordinary.remove();
});

describe('the first run', () => {
  const practice = usePractice({ extension: ordinary.path });
  const open = (): Promise<PracticePage> =>
    openOwn(practice, 'welcome.html', '#level input:checked');

  it('opens by itself after an install, and leaves everything as it is', async () => {
    const opened = await until('the page', async () => {
      const [first] = await practice.driver.windows('/welcome.html');
      return first ?? false;
    });
    await until('its words', () => has(opened, '#done a'));
    const stored = await opened.evaluate<string>(
      '(globalThis.browser ?? chrome).storage.local.get("settings").then((all) => JSON.stringify(all))',
    );
    expect(stored).toBe('{}');
    await opened.close();
  });

  it('sets what is chosen, and leads to the practice page', async () => {
    const tab = await open();
    expect(await has(tab, '#level [value=warn]:checked')).toBe(true);
    await click(tab, '#level [value=hold]');
    await until('the level', () => has(tab, '#level [value=hold]:checked'));
    const { person } = await storedOnce<{ person: object }>(practice, 'settings', 'true');
    expect(person).toEqual({ level: 'hold' });
    await click(tab, '#done .main');
    await until('the practice page', () => has(tab, '.practice .start').catch(() => false));
    await tab.close();
  });

  it('is accessible and fits, light and dark, wide and narrow', async () => {
    for (const language of ['en', 'ja'] as const) {
      await store(practice, { settings: { language } });
      const tab = await open();
      await expectFits(tab);
      await tab.close();
    }
  });
});
