import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { browserName } from './support/launch';
import { pollution, STOLEN } from './support/pollution';
import { siteHas, usePractice } from './support/practice';

const practice = usePractice();
const stolen = (): Promise<string> => practice.page.evaluate<string>(STOLEN);

it('the pollution catches what a careless script does', async () => {
  const { page } = practice;
  await page.evaluate(pollution());
  await page.evaluate(`(async () => {
    const bait = (name) => new File(['x'], name);
    [...[bait('spread')]];
    [].push(bait('pushed'));
    const list = [];
    list[0] = bait('assigned');
    await (async () => ({ files: [bait('resolved')] }))();
    Promise.resolve({ file: bait('then') }).then(() => undefined);
    bait('instance') instanceof Node;
    await new Promise((resolve) => setTimeout(resolve, 50));
  })()`);
  const caught = (await stolen()).split(',');
  for (const name of ['spread', 'pushed', 'assigned', 'resolved', 'then', 'instance']) {
    expect(caught).toContain(name);
  }
});

it('a page that pollutes every prototype before a drop has nothing of it', async () => {
  const { page, site } = practice;
  await page.evaluate(pollution());
  await page.drop('#zone', [await picture('friends.jpg'), await picture('stairs.jpg')]);
  await page.interstitial.opened();
  expect(await stolen()).toBe('');
  await page.interstitial.refuse();
  expect(await stolen()).toBe('');
  expect(site.received).toEqual([]);
});

it('and nothing of an input', async () => {
  const { page, site } = practice;
  await page.evaluate(pollution());
  await page.choose('#one', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  await page.interstitial.refuse();
  expect(await stolen()).not.toContain('friends');
  expect(site.received).toEqual([]);
});

it('has nothing when it begins while something is held', async () => {
  const { page, site } = practice;
  await page.drop('#zone', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  await page.evaluate(pollution());
  await page.interstitial.refuse();
  expect(await stolen()).toBe('');
  expect(site.received).toEqual([]);
});

it('gets what is released, and not what was left out beside it', async () => {
  const { page, site } = practice;
  const stairs = await picture('stairs.jpg');
  await page.evaluate(pollution());
  await page.drop('#zone', [await picture('friends.jpg'), stairs]);
  await page.interstitial.opened();
  await page.interstitial.leaveOut();
  await siteHas(site, [stairs]);
  expect(await stolen()).not.toContain('friends');
});

// Only this driver drags text.
it.runIf(browserName === 'chromium')('reads no picture in a text that is held', async () => {
  const { page, site } = practice;
  const base64 = readFileSync(await picture('friends.jpg')).toString('base64');
  await page.evaluate(pollution(base64.slice(100, 200)));
  await page.dragText?.('#zone', { 'text/html': `<img src="data:image/jpeg;base64,${base64}">` });
  await page.interstitial.opened();
  expect(await stolen()).toBe('');
  await page.interstitial.refuse();
  expect(await stolen()).toBe('');
  expect(site.received).toEqual([]);
});
