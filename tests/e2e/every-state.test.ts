import { describe, expect, it } from 'vitest';
import { languages } from '../../core/language';
import { showState } from '../harness/question/show';
import { stateNames } from '../harness/question/states';
import { colours, problems } from './support/accessible';
import { browserName } from './support/launch';
import { useStateTab } from './support/state-tab';

const narrow = { width: 320, height: 900 };
const japan = { jurisdiction: 'JP' } as const;

describe('every state, 320 pixels wide', () => {
  const used = useStateTab({ viewport: narrow });

  it.each(stateNames)('%s: all can use it, in every language', async (name) => {
    const { tab } = used;
    await tab.look({ colorScheme: 'light' });
    await showState(tab, name, { language: 'en', ...japan });
    // The same pages in a slower browser: what only a language can break is broken in both.
    const looked = browserName === 'chromium' || name === 'first' ? languages : (['de'] as const);
    expect(await problems(tab, looked)).toEqual([]);
    await tab.look({ colorScheme: 'dark' });
    expect(await problems(tab, ['en', 'ja'], colours)).toEqual([]);
  });
});
