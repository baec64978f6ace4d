import { describe, expect, it } from 'vitest';
import { showState } from '../harness/question/show';
import { stateNames, type StateName } from '../harness/question/states';
import { until } from '../harness/until';
import { goTo, hasFocus, walk } from './support/keys';
import { useStateTab } from './support/state-tab';

const english = { language: 'en', jurisdiction: 'US' } as const;

describe('with the keyboard alone', () => {
  const used = useStateTab({ viewport: { width: 640, height: 640 }, forcedColors: true });
  const show = (name: StateName) => showState(used.tab, name, english);
  const focusOn = (selector: string) =>
    until(`the focus on ${selector}`, () => hasFocus(used.tab, selector));
  const answered = (kind: string) =>
    until(kind, () =>
      used.tab.evaluate<boolean>(`window.answers.some((answer) => answer.kind === '${kind}')`),
    );
  /** Going on counts from half a second after a screen was drawn. */
  const read = () => new Promise((resolve) => setTimeout(resolve, 800));

  it.each(stateNames)('%s: everything has the focus in turn, in sight', async (name) => {
    await show(name);
    const { count, stops, problems } = await walk(used.tab, 'Tab');
    expect(problems).toEqual([]);
    expect(stops).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it('and backwards', async () => {
    await show('first');
    const { count, stops, problems } = await walk(used.tab, 'Shift+Tab');
    expect(problems).toEqual([]);
    expect(stops).toEqual(Array.from({ length: count }, (_, index) => count - 1 - index));
  });

  it('opens each screen, and comes back to what opened it', async () => {
    const { tab } = used;
    await show('first');
    await focusOn('.refuse');
    for (const way of ['#hide', '#law', '#happened-to-me', '#made-one', '#saw-one']) {
      await goTo(tab, way);
      await tab.pressKey('Enter');
      await focusOn('h1');
      await tab.pressKey('Escape');
      await focusOn(way);
    }
    await goTo(tab, 'input', 'Shift+Tab');
    await goTo(tab, '[value=someone-did-not]', 'ArrowUp');
    await goTo(tab, '#next-step');
    await tab.pressKey('Enter');
    await focusOn('h1');
    await goTo(tab, '.back');
    await tab.pressKey('Enter');
    await focusOn('#next-step');
    await tab.pressKey('Escape');
    await answered('refused');
  });

  it('goes on, each way', async () => {
    const { tab } = used;
    await show('one-person');
    await goTo(tab, 'input', 'Shift+Tab');
    await goTo(tab, '[value=only-me]', 'ArrowDown');
    // Firefox comes to the first of the group, and has chosen nothing by that.
    await tab.pressKey('Space');
    await goTo(tab, '#next-step');
    await read();
    await tab.pressKey('Enter');
    await answered('attested');

    await show('confirm');
    await goTo(tab, '[type=checkbox]');
    await tab.pressKey('Space');
    await goTo(tab, '.go-on');
    await read();
    await tab.pressKey('Enter');
    await answered('attested');

    await show('remind');
    await goTo(tab, '#only-me');
    await read();
    await tab.pressKey('Enter');
    await answered('attested');

    await show('hide');
    await goTo(tab, '.upload-hidden');
    await tab.pressKey('Enter');
    await answered('faces-hidden');
  });

  it('an answer that is missing is said', async () => {
    await show('first');
    await goTo(used.tab, '#next-step');
    await used.tab.pressKey('Enter');
    await until('the words', () =>
      used.tab.evaluate<boolean>("document.querySelector('[role=status]').textContent !== ''"),
    );
    expect(await hasFocus(used.tab, '#next-step')).toBe(true);
  });
});
