import { describe, expect, it } from 'vitest';
import rollout from '../../locales/rollout/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { click } from './support/accessible';
import { choice, fill } from './support/fields';
import { expectFits } from './support/fits';
import { has, openOwn, textOf } from './support/own-page';
import { useBrowser } from './support/practice';
import { store } from './support/stored';

const practice = useBrowser({ viewport: { width: 1100, height: 850 } });
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const field = (name: string): string => `#rollout input[name=${name}]`;
const make = (tab: PracticePage) => click(tab, '#rollout .rollout [type=submit]');

const saved = async (tab: PracticePage, name: string): Promise<string> => {
  await tab.evaluate(`(() => {
    window.saved = undefined;
    // The browser’s own download goes where each person has set it.
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = (blob) => {
      void blob.text().then((text) => { window.saved = text; });
      return 'blob:none';
    };
  })()`);
  await click(tab, `[aria-label="${rollout.saveNamed.replace('{{name}}', name)}"]`);
  return until(name, () => tab.evaluate<string | undefined>('window.saved'));
};

describe('policy files, from the options', () => {
  it('have what is set above, and what was chosen for them', async () => {
    const person = { language: 'en', level: 'hold', schoolName: 'Hill Road School' };
    await store(practice, { settings: { version: 2, person } });
    const tab = await openOwn(practice, 'options.html', '#rollout .rollout');
    // Nothing is made of a part of it.
    await fill(tab, field('chromeId'), 'x');
    await make(tab);
    await until('the problem', async () =>
      (await textOf(tab, '#rollout')).includes(rollout.chromeId.problem),
    );
    expect(await has(tab, '.policy-files')).toBe(false);

    for (const [name, value] of [
      ['chromeId', ID],
      ['edgeId', ID],
      ['firefoxId', 'ask-first-managed@ask-first.example'],
      ['server', 'https://intranet.school.example/ask-first/'],
    ] as const) {
      await fill(tab, field(name), value);
    }
    await click(tab, `#rollout [name=decided][value=language]`);
    await click(tab, '#rollout [name=lock-all]');
    await click(tab, '#rollout [value=no-guests]');
    await make(tab);
    await until('the files', () => has(tab, '.policy-files'));
    await expectFits(tab);

    const values = { level: 'hold', lock: 'all', schoolName: 'Hill Road School' };
    const policy = JSON.parse(await saved(tab, 'linux/chrome/ask-first.json')) as object;
    expect(policy).toMatchObject({
      ExtensionSettings: {
        [ID]: { update_url: 'https://intranet.school.example/ask-first/update.xml' },
      },
      BrowserGuestModeEnabled: false,
    });
    expect(policy).toHaveProperty(['3rdparty', 'extensions', ID], values);
    expect(await saved(tab, 'windows/en-US/ask-first.adml')).toContain(rollout.explain.lock);

    // What was made was made of something else.
    await click(tab, '#rollout [value=no-guests]');
    await until('no files', async () => !(await has(tab, '.policy-files')));
    expect(await has(tab, choice('level', 'hold'))).toBe(true);
    await tab.close();
  });
});
