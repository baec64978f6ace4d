import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { school } from '../harness/question/states';
import { until } from '../harness/until';
import { click } from './support/accessible';
import { browserName } from './support/launch';
import { useBrowser } from './support/practice';
import { has } from './support/own-page';
import { openQuestion, twoFaces } from './support/question-tab';
import { store } from './support/stored';

describe('wide', () => {
  const practice = useBrowser({ viewport: { width: 1100, height: 760 } });
  const open = async (values: Readonly<Record<string, unknown>>) => {
    await store(practice, { settings: {}, rhythm: null, ...values });
    const tab = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    await until('every way', () => tab.evaluate<boolean>("!!document.querySelector('#hide')"));
    return tab;
  };
  const places = `[...document.querySelectorAll('fieldset, label:has(input), .answer button, legend')]
    .map((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height]; })`;

  it('the question, the answers and the buttons stay where they are, whatever the facts', async () => {
    const seen: unknown[] = [];
    const looks: unknown[] = [];
    const facts: unknown[] = [];
    for (const factSet of [0, 1, 2, 3, 4]) {
      const tab = await open({ rhythm: { factSet, wentOnToday: 0, interval: 1 } });
      await until('the facts', () =>
        tab.evaluate<boolean>("document.querySelector('.facts') !== null"),
      );
      seen.push(await tab.evaluate(places));
      looks.push(
        await tab.evaluate("getComputedStyle(document.querySelector('.facts')).backgroundColor"),
      );
      facts.push(await tab.evaluate("document.querySelector('.facts').innerText"));
      await tab.close();
    }
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(new Set(looks).size).toBe(5);
    expect(new Set(facts).size).toBe(5);
  });

  it('the answer moves nothing either', async () => {
    const tab = await open({});
    const before = await tab.evaluate(places);
    await click(tab, '[value=someone-did-not]');
    const withoutWay = `(${places}).slice(0, -1)`;
    expect(await tab.evaluate(withoutWay)).toEqual((before as unknown[]).slice(0, -1));
    await tab.close();
  });

  it('is whole the first time and short after that, with other facts', async () => {
    const first = await open({});
    const lines = "document.querySelectorAll('.facts p').length";
    await until('the facts', () => first.evaluate<boolean>(`${lines} === 3`));
    const look = await first.evaluate("document.querySelector('.facts').dataset.look");
    await first.close();
    const second = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    await until('the facts', () => second.evaluate<boolean>(`${lines} === 1`));
    expect(await second.evaluate("document.querySelector('.facts').dataset.look")).not.toBe(look);
    expect(await second.evaluate("document.querySelectorAll('fieldset input').length")).toBe(4);
    await second.close();
  });

  it('names how many people there are to think of', async () => {
    const tab = await open({ settings: { language: 'en' } });
    expect(await tab.evaluate("document.querySelector('legend').textContent")).toBe(
      'Who are the 2 people in this picture?',
    );
    await tab.close();
  });

  it('shows what a school says as text', async () => {
    const tab = await open({ settings: { ...school } });
    expect(await tab.evaluate("document.querySelector('.school strong').textContent")).toBe(
      school.schoolName,
    );
    expect(await tab.evaluate("document.querySelector('.school b')")).toBe(null);
    expect(await tab.evaluate("document.querySelector('.school a').href")).toBe('tel:0312345678');
    await tab.close();
  });

  it('a place can be chosen on the screen, and is kept', async () => {
    const tab = await open({ settings: { language: 'en' } });
    await tab.evaluate(`(() => {
      const select = document.querySelector('[name=jurisdiction]');
      select.value = 'KR';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('its law', () =>
      tab.evaluate<boolean>(
        "document.querySelector('.facts')?.innerText.includes('Korea') === true",
      ),
    );
    await tab.close();
    const next = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    expect(await next.evaluate("document.querySelector('[name=jurisdiction]').value")).toBe('KR');
    await next.close();
  });

  it('every claim of the law has its source and its day', async () => {
    const tab = await open({ settings: { language: 'en' } });
    await click(tab, '#law');
    await until('the law', () => has(tab, '.claims > li'));
    const counts = await tab.evaluate<number[]>(
      "['.claims > li', '.claims .source a[href^=https]', '.claims .source span'].map((one) => document.querySelectorAll(one).length)",
    );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(3);
    expect(await tab.evaluate("document.querySelector('.past-review')")).toBe(null);
    await tab.close();
  });
});

describe.runIf(browserName === 'chromium')('after the day of review', () => {
  const practice = useBrowser({
    firstScript:
      "{ const Now = Date; globalThis.Date = class extends Now { constructor(...all) { super(...(all.length ? all : ['2031-01-02'])); } }; }",
  });

  it('the question and the law say so', async () => {
    await store(practice, { settings: { language: 'en' }, rhythm: null });
    const tab = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    await until('the words', () =>
      tab.evaluate<boolean>("document.querySelector('.facts .past-review') !== null"),
    );
    await click(tab, '#law');
    await until('the law', () => has(tab, '.claims > li'));
    expect(
      await tab.evaluate(
        "document.querySelectorAll('.claims > li').length === document.querySelectorAll('.claims .past-review').length",
      ),
    ).toBe(true);
    await tab.close();
  });
});

describe('forced colours, reduced motion', () => {
  const practice = useBrowser({
    ...{ forcedColors: true, reducedMotion: true, viewport: { width: 320, height: 900 } },
  });

  it('nothing moves, and "Don’t upload" has an edge', async () => {
    await store(practice, { settings: { language: 'en' }, rhythm: null });
    const tab = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    await until('the facts', () =>
      tab.evaluate<boolean>("document.querySelector('.motif') !== null"),
    );
    expect(await tab.evaluate('document.getAnimations().length')).toBe(0);
    expect(
      await tab.evaluate("getComputedStyle(document.querySelector('.refuse')).borderTopWidth"),
    ).toBe('2px');
    await tab.close();
  });
});
