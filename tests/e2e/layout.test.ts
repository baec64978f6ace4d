import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../core/language';
import { showState } from '../harness/question/show';
import { stateNames } from '../harness/question/states';
import { until } from '../harness/until';
import { inLanguages, WIDE } from './support/accessible';
import { browserName } from './support/launch';
import { CLIPPED, MIRRORED, OUT_OF_SIGHT } from './support/layout-checks';
import { useStateTab } from './support/state-tab';

/** The browser's own zoom, on the screen that WCAG's success criterion 1.4.4 is usually tried on. */
describe('every state at 200 %, 1280 by 1024', () => {
  const used = useStateTab({ viewport: { width: 1280, height: 1024 } });

  beforeAll(async () => {
    await used.tab.evaluate(`(async () => {
      const { tabs } = globalThis.browser ?? chrome;
      const { id } = await tabs.getCurrent();
      await tabs.setZoom(id, 2);
    })()`);
    await until('the zoom', () => used.tab.evaluate<boolean>('innerWidth === 640'));
  });

  it.each(stateNames)('%s: fits in every language, with the safe way in sight', async (name) => {
    await showState(used.tab, name, { language: 'en', jurisdiction: 'JP' });
    expect(await inLanguages(used.tab, languages, WIDE, CLIPPED, OUT_OF_SIGHT)).toEqual([]);
    // The engine of the layout is another's matter: one browser is enough for what our style sheets say.
    if (browserName === 'firefox') return;
    expect(await inLanguages(used.tab, ['en'], MIRRORED)).toEqual([]);
  });
});
