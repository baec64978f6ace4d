/** What a screen reader is told of a thing on a page, the same from each browser. */
export interface AccessibleNode {
  /** as ARIA calls it; `text` for words, `label` for a label, `none` for what only holds others */
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  readonly level?: number;
  /** such as `focused`, `checked`, `disabled` */
  readonly states: readonly string[];
  readonly children: readonly AccessibleNode[];
}

/** Whose name is made of what is in them, which would be there twice. */
const namedByContent = [
  ...['heading', 'button', 'link', 'radio', 'checkbox', 'combobox', 'textbox', 'image'],
];

/** A line for each thing, those in it indented. */
export function outline(nodes: readonly AccessibleNode[], indent = ''): string {
  return nodes
    .map((node) => {
      if (node.role === 'label') return outline(withoutLabel(node), indent);
      if (node.role === 'text' && node.name.trim() === '') return '';
      if (node.role === 'none') return outline(node.children, indent);
      const inner = namedByContent.includes(node.role)
        ? ''
        : outline(withoutName(node), `${indent}  `);
      return `${indent}${lineOf(node)}\n${inner}`;
    })
    .join('');
}

/** A label around its control is the control's name. */
function withoutLabel({ children }: AccessibleNode): readonly AccessibleNode[] {
  const control = controlIn(children);
  return control === undefined ? children : [control];
}

const controlIn = (nodes: readonly AccessibleNode[]): AccessibleNode | undefined =>
  nodes
    .map((node) => (controls.includes(node.role) ? node : controlIn(node.children)))
    .find((found) => found !== undefined);

const controls = ['radio', 'checkbox', 'combobox', 'textbox'];

function lineOf({ role, name, description, value, level, states }: AccessibleNode): string {
  return [
    level === undefined ? role : `${role} ${level}`,
    ...(name === '' ? [] : [JSON.stringify(name)]),
    ...(value === undefined || value === '' ? [] : [`= ${JSON.stringify(value)}`]),
    ...(description === undefined || description === '' ? [] : [`(${description})`]),
    ...states.map((state) => `[${state}]`),
  ].join(' ');
}

/** A group's legend is its name; it is not told twice. */
const withoutName = ({ name, children }: AccessibleNode): AccessibleNode[] =>
  children.flatMap((child) => {
    if (['none', 'label'].includes(child.role) && controlIn(child.children) === undefined) {
      return withoutName({ ...child, name });
    }
    return child.role === 'text' && child.name === name ? [] : [child];
  });
