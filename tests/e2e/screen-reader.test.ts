import { beforeAll, describe, expect, it } from 'vitest';
import { lawFiles } from '../../law/law-files';
import { outline, type AccessibleNode } from '../harness/accessible-tree';
import { showState } from '../harness/question/show';
import { stateNames } from '../harness/question/states';
import { until } from '../harness/until';
import { useStateTab } from './support/state-tab';

/** Every text of the law data: what is said in it is another's matter, and changes. */
const lawTexts = new Set(textsIn(lawFiles));
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
const withoutLaw = (nodes: readonly AccessibleNode[]): AccessibleNode[] =>
  nodes.map((node) => ({
    ...node,
    name: node.role === 'text' && lawTexts.has(node.name) ? '(law)' : node.name,
    children: withoutLaw(node.children),
  }));

/** One file for each state: to be read as somebody would who hears it. */
const file = (name: string): string => `./heard/${name}.txt`;

describe('what a screen reader is told', () => {
  const used = useStateTab({ viewport: { width: 1100, height: 850 } });
  // Firefox begins to note who has the focus when somebody asks for the first time.
  beforeAll(async () => {
    await used.tab.accessibleTree();
  });

  const heard = async (): Promise<string> => {
    let last = '';
    // The tree follows the page, a moment later.
    return until('a tree that stays', async () => {
      const now = outline(withoutLaw(await used.tab.accessibleTree()));
      const isStill = now === last && now.includes('[focused');
      last = now;
      return isStill && now;
    });
  };

  it.each(stateNames)('%s', async (name) => {
    await showState(used.tab, name, { language: 'en', jurisdiction: 'GB' });
    await expect(await heard()).toMatchFileSnapshot(file(name));
  });

  it('the first question in Japanese', async () => {
    await showState(used.tab, 'first', { language: 'ja', jurisdiction: 'JP' });
    await expect(await heard()).toMatchFileSnapshot(file('first-ja'));
  });
});
