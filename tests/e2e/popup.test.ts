import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import setup from '../../locales/setup/en.json' with { type: 'json' };
import type { DayCounts } from '../../core/statistics';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { click } from './support/accessible';
import { LISTED, UNLISTED } from './support/launch';
import { has, openOwn, storedIn, textOf } from './support/own-page';
import { arrived, siteHas, usePractice, type Practice } from './support/practice';
import { store } from './support/stored';

/** The popup in a tab of its own, over the tab that shows a host. */
async function popupOver(practice: Practice, host: string): Promise<PracticePage> {
  const tab = await openOwn(practice, 'popup.html', '.links');
  await tab.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const all = await tabs.query({});
    const own = await tabs.getCurrent();
    const there = all.findLast(({ id, url = '' }) =>
      id !== own.id && ('${host}' === '' ? url === '' : url.includes('//${host}:')));
    document.querySelector('main').className = 'old';
    await tabs.update(there.id, { active: true });
    setTimeout(() => location.reload(), 0);
  })()`);
  await until('the popup', () => has(tab, 'main:not(.old) .links').catch(() => false));
  return tab;
}

describe('the popup', () => {
  const practice = usePractice({ viewport: { width: 1100, height: 850 } });
  const says = async (selector: string): Promise<string> => {
    const tab = await popupOver(practice, LISTED);
    const text = await textOf(tab, selector);
    await tab.close();
    return text;
  };
  const { outcome, coverage } = en.popup;

  it('says whether the tab is covered, and how the last upload in it ended', async () => {
    const { page, site } = practice;
    await store(practice, { settings: { language: 'en' } });
    expect(await says('h1')).toBe(coverage.covered.replace('{{site}}', 'Dezgo'));
    expect(await says('.outcome')).toBe('nothing there');
    const stairs = await picture('stairs.jpg');
    await page.choose('#one', [stairs]);
    await siteHas(site, [stairs]);
    expect(await says('.outcome')).toBe(outcome['no-face']);
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.refuse();
    expect(await says('.outcome')).toBe(outcome['not-uploaded']);
    await store(practice, { settings: { language: 'en', onUninspectable: 'pass' } });
    await page.choose('#one', [await picture('stairs-half.jpg')]);
    await arrived(site, 2);
    expect(await says('.outcome')).toBe(outcome['could-not-look']);
  });

  it('has nothing to say of a page on no list', async () => {
    const other = await practice.open(UNLISTED);
    const tab = await popupOver(practice, '');
    expect(await textOf(tab, 'h1')).toBe(coverage['not-listed']);
    expect(await has(tab, '.outcome')).toBe(false);
    await tab.close();
    await other.close();
  });

  it('tells a reminder from a lock, and leads to who set it up only where somebody has', async () => {
    await store(practice, { settings: { language: 'en' }, policy: null });
    const tab = await openOwn(practice, 'popup.html', '.links');
    expect(await textOf(tab, '.keeper')).toBe(en.popup.keeper.nobody);
    const links = "[...document.querySelectorAll('.links a')].map((a) => a.getAttribute('href'))";
    expect(await tab.evaluate(links)).toEqual(['/rehearsal.html', '/options.html', '/health.html']);
    await tab.close();
    const values = {
      schoolName: 'Hill <b>Road</b> School',
      contactName: 'Ms Tanaka',
      level: 'hold',
    };
    await store(practice, { policy: { kind: 'live', values, kept: {}, rejected: [] } });
    const managed = await openOwn(practice, 'popup.html', '.links');
    expect(await managed.evaluate(links)).toContain('/student.html');
    expect(await textOf(managed, '.keeper')).toBe(en.popup.keeper.managed);
    await managed.close();
    const student = await openOwn(practice, 'student.html', '.help-lines');
    expect(await textOf(student, '#who')).toContain('Hill <b>Road</b> School');
    expect(await textOf(student, '#see')).toContain(setup.student.sees.off);
    expect(await textOf(student, '#ask')).toContain('Ms Tanaka');
    expect(await textOf(student, '#change')).not.toContain(setup.student.settings.level);
    expect(await textOf(student, '#change')).toContain(setup.student.settings.language);
    await student.close();
    await store(practice, { policy: null });
  });
});

describe('daily counts', () => {
  const practice = usePractice({ viewport: { width: 1100, height: 850 } });
  const counts = (): Promise<DayCounts[] | undefined> =>
    openOwn(practice, 'popup.html', '.links').then(async (tab) => {
      const { statistics } = await storedIn<{ statistics?: DayCounts[] }>(tab, 'local');
      await tab.close();
      return statistics;
    });

  it('count nothing until somebody wants them', async () => {
    const { page } = practice;
    await store(practice, { settings: { language: 'en' } });
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.refuse();
    expect(await counts()).toBeUndefined();
  });

  it('count each question once, by how it ended, and are erased', async () => {
    const { page, site } = practice;
    await store(practice, { settings: { language: 'en', statistics: 'on' } });
    const friends = await picture('friends.jpg');
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [await picture('stairs.jpg')]);
    await arrived(site, 1);
    await page.choose('#one', [friends]);
    await page.interstitial.refuse();
    await page.choose('#one', [friends]);
    await page.interstitial.hideFaces();
    await arrived(site, 2);
    await page.choose('#one', [portrait]);
    await page.interstitial.attest('only-me');
    await arrived(site, 3);
    // Answered for a moment ago: no question, no count.
    await page.choose('#two', [portrait]);
    await arrived(site, 4);
    const today = { shown: 3, turnedBack: 1, facesHidden: 1, wentOn: 1 };
    const stored = await until('the counts', async () => {
      const all = await counts();
      return all?.[0]?.wentOn === 1 && all;
    });
    expect(stored).toEqual([{ day: stored[0]?.day, ...today }]);

    const tab = await openOwn(practice, 'options.html#statistics', '.counts-table');
    const cells =
      "[...document.querySelectorAll('.counts-table tbody td')].map((td) => td.innerText)";
    expect(await tab.evaluate(cells)).toEqual(['3', '1', '1', '1']);
    await until('the chart', () =>
      tab.evaluate<boolean>(
        "(() => { const c = document.querySelector('canvas'); return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((v) => v > 0); })()",
      ),
    );
    await click(tab, '#statistics .acts > button:last-of-type');
    await click(tab, '#statistics .confirm .sure');
    await until('the counts to go', async () => !(await has(tab, '.counts-table')));
    expect('statistics' in (await storedIn<object>(tab, 'local'))).toBe(false);
    await tab.close();
  });
});
