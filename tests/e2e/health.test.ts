import { describe, expect, it } from 'vitest';
import health from '../../locales/health/en.json' with { type: 'json' };
import type { ChromiumDriver } from '../harness/chromium';
import type { PracticePage } from '../harness/driver';
import { onExtensionsPage } from '../harness/extensions-page';
import { until } from '../harness/until';
import { click, problemsHere } from './support/accessible';
import { browserName } from './support/launch';
import { has, openOwn, storedIn, textOf } from './support/own-page';
import { useBrowser, type Started } from './support/practice';
import { store } from './support/stored';

const open = (practice: Started) => openOwn(practice, 'health.html', '.health-sites');
const problems = (tab: PracticePage): Promise<string[]> =>
  tab.evaluate(
    "[...document.querySelectorAll('[data-problem]')].map((one) => one.dataset.problem)",
  );

/** Takes the sites away from the extension, as a person can. */
async function loseSites({ driver }: Started, tab: PracticePage): Promise<void> {
  if (browserName === 'firefox') {
    await tab.evaluate("browser.permissions.remove({ origins: ['*://*.dezgo.com/*'] })");
    return;
  }
  const settings = await (driver as ChromiumDriver).context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    onExtensionsPage(
      "await d.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });",
    ),
  );
  await settings.close();
}

const OPEN_DETAILS = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

describe('the health page', () => {
  const practice = useBrowser({ viewport: { width: 1100, height: 850 } });

  it('says which sites Ask First has worked on, and keeps no more than their names', async () => {
    await store(practice, { settings: { language: 'en' } });
    await (await practice.open()).close();
    const tab = await open(practice);
    await until('the site', () =>
      storedIn<object>(tab, 'session').then((all) => 'seen-sites' in all),
    );
    expect((await storedIn<Record<string, unknown>>(tab, 'session'))['seen-sites']).toEqual([
      'dezgo',
    ]);
    await tab.close();
    const again = await open(practice);
    expect(
      await again.evaluate(
        "[...document.querySelectorAll('[data-state=seen] > :first-child')].map((one) => one.textContent)",
      ),
    ).toEqual(['Dezgo']);
    expect(await has(again, '[data-state=no-access], [data-state=not-registered]')).toBe(false);
    // No driver allows private windows by itself.
    expect(await problems(again)).toEqual(['private-windows']);
    expect(await textOf(again, '.health-facts')).toContain(health.health.facts.model.well);
    await again.close();
  });

  it('has the inspector look at a picture, and says what it found', async () => {
    const tab = await open(practice);
    await click(tab, '.try');
    await until('the answer', () => has(tab, '[data-trial=faces], [data-trial^=no-]'));
    expect(await textOf(tab, '[data-trial]')).toMatch(/^It works: \d+ faces found\.$/);
    await tab.close();
  });

  it('forgets a policy that is gone, after asking once', async () => {
    const tab = await open(practice);
    const copy = { kind: 'gone', values: {}, kept: { level: 'hold' }, rejected: [] };
    await store(practice, { policy: copy });
    await until('the problem', () => has(tab, '[data-problem=policy-gone] button'));
    await click(tab, '[data-problem=policy-gone] button');
    expect(await textOf(tab, '.confirm p')).toBe(health.health.forgetQuestion);
    expect(await tab.evaluate('document.activeElement.textContent')).toBe(health.health.leaveIt);
    await click(tab, '.confirm .sure');
    await until('the problem to go', async () => !(await has(tab, '[data-problem=policy-gone]')));
    const { policy } = await storedIn<{ policy: { kind: string } }>(tab, 'local');
    expect(policy.kind).toBe('none');
    await tab.close();
  });

  it('says when the browser has taken sites away, as soon as it does', async () => {
    const tab = await open(practice);
    await loseSites(practice, tab);
    const problem = browserName === 'firefox' ? 'no-access' : 'no-access-anywhere';
    await until('the problem', () => has(tab, `[data-problem=${problem}]`));
    expect((await problems(tab))[0]).toBe(problem);
    expect(await has(tab, 'details[open] [data-state=no-access]')).toBe(true);
    expect(await textOf(tab, `[data-problem=${problem}] button`)).toBe(health.health.fixes.allow);
    await tab.close();
    const popup = await openOwn(practice, 'popup.html', 'main');
    expect(await has(popup, '.missing a[href="/health.html"]')).toBe(true);
    await popup.close();
  });
});

describe.each(['light', 'dark'] as const)('%s, 320 pixels wide', (colorScheme) => {
  const practice = useBrowser({ colorScheme, viewport: { width: 320, height: 900 } });
  const ready = {
    'health.html': '.health-sites',
    'student.html': '.help-lines',
    'popup.html': '.links',
    'options.html#statistics': '.counts-table',
  };
  const counted = ['2026-01-05', '2026-01-14'].map((day) => ({
    ...{ day, shown: 6, turnedBack: 3, facesHidden: 1, wentOn: 2 },
  }));
  const days = counted.map((one, index) => ({
    ...one,
    day: new Date(Date.now() - 8 * index * 86_400_000).toISOString().slice(0, 10),
  }));

  // German words are the longest in the table of counts.
  const languages = colorScheme === 'light' ? ['en', 'ja', 'de'] : ['en', 'ja'];
  it.each(languages)('every page is accessible and fits in "%s"', async (language) => {
    await store(practice, { settings: { language, statistics: 'on' }, statistics: days });
    for (const [path, selector] of Object.entries(ready)) {
      const tab = await openOwn(practice, path, selector);
      if (!path.startsWith('options')) await tab.evaluate(OPEN_DETAILS);
      expect(await problemsHere(tab), path).toEqual([]);
      await tab.close();
    }
  });
});
