import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { chromiumIds, geckoIds } from '../../core/build-ids';
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { hold } from './support/hold';
import { browserName } from './support/launch';
import { otherExtension, type AttackTarget } from './support/other-extension';
import { storedIn } from './support/own-page';
import { expectText, usePractice } from './support/practice';
import { openEmpty } from './support/question-tab';

const other = otherExtension();
const practice = usePractice({ other: other.path });
afterAll(() => {
  other.remove();
});

/** As `ExtensionProtocol` names them; a type is not there when a test runs. */
const types = [
  ...readFileSync('core/protocol-extension.ts', 'utf8').matchAll(/^ {2}(\w+)\(.*\): unknown;$/gm),
].map(([, name = '']) => name);

/** Which question was shown last is not the other one's doing. */
async function kept(tab: PracticePage): Promise<object> {
  const all = await storedIn<Record<string, unknown>>(tab, 'local');
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== 'rhythm'));
}

it('another extension gets no answer, no connection and no file of ours', async () => {
  const { page, site } = practice;
  const tab = await openEmpty(practice);
  const origin = await tab.evaluate<string>('location.origin');
  const before = await kept(tab);
  const target: AttackTarget = {
    id: browserName === 'firefox' ? geckoIds.family : chromiumIds.family[0],
    origin,
    types,
    files: ['manifest.json', 'options.html', 'adult.html', 'guard.js', 'models/blazeface.json'],
  };
  expect(types.length).toBeGreaterThan(10);
  await until('the other one', () =>
    page.evaluate<boolean>("document.documentElement.dataset.other === 'here'"),
  );
  await hold(page);
  await page.evaluate(`(() => {
    document.documentElement.dataset.target = ${JSON.stringify(JSON.stringify(target))};
    dispatchEvent(new Event('attack'));
  })()`);
  const { itself, ...outcomes } = JSON.parse(
    await until('the outcomes', () =>
      page.evaluate<string>('document.documentElement.dataset.outcomes'),
    ),
  ) as Record<string, string>;
  expect(itself).toBeTruthy();
  expect(Object.keys(outcomes).length).toBe(types.length + 10);
  for (const [tried, outcome] of Object.entries(outcomes)) expect(outcome, tried).toBe('nothing');
  // Neither the question nor what is stored has changed.
  await expectText(page, '4 faces');
  expect(site.received).toEqual([]);
  expect(await kept(tab)).toEqual(before);
  await page.interstitial.refuse();
  await tab.close();
});
