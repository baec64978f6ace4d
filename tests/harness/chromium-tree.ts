import type { Page } from 'playwright-core';
import type { AccessibleNode } from './accessible-tree';

type Tree = Awaited<ReturnType<typeof accessibleNodes>>['nodes'];
type Node = Tree[number];

/** What a screen reader is told; it looks into closed shadow roots. */
export async function accessibleNodes(page: Page) {
  const session = await page.context().newCDPSession(page);
  const tree = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return tree;
}

const roles: Readonly<Record<string, string>> = {
  StaticText: 'text',
  RootWebArea: 'document',
  Figcaption: 'none',
  LabelText: 'label',
  Legend: 'none',
  generic: 'none',
  sectionheader: 'none',
  paragraph: 'none',
  ListMarker: 'none',
  strong: 'none',
  LineBreak: 'none',
};
const states = ['focused', 'checked', 'disabled', 'live', 'busy', 'invalid'];

/** The page as Chromium tells it to a screen reader. */
export async function chromiumTree(page: Page): Promise<AccessibleNode[]> {
  const { nodes } = await accessibleNodes(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root === undefined ? [] : [convert(root, byId)];
}

function convert(node: Node, byId: ReadonlyMap<string, Node>): AccessibleNode {
  const role = String(node.role?.value);
  const properties = new Map(node.properties?.map(({ name, value }) => [name, value.value]));
  const of = (name: string): unknown => properties.get(name as never);
  const level = of('level');
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return {
    role: node.ignored ? 'none' : (roles[role] ?? role.toLowerCase()),
    name: text(node.name?.value),
    description: text(node.description?.value),
    value: text(node.value?.value),
    ...(role === 'heading' && typeof level === 'number' && { level }),
    // That a window has the focus says nothing of its page.
    states: (role === 'RootWebArea' ? [] : states).flatMap((state) => {
      const value = of(state);
      if (value === undefined || value === false || value === 'false' || value === 'off') return [];
      return value === true || value === 'true' ? [state] : [`${state} ${text(value)}`];
    }),
    children: role === 'StaticText' ? [] : children.map((child) => convert(child, byId)),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
