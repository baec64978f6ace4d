import type { Claim, HelpLine, LawFile } from '../core/law';
import { isShown } from '../core/law';

const names: Readonly<Record<LawFile['jurisdiction'], string>> = {
  JP: 'Japan',
  'JP-31': 'Tottori (Japan)',
  KR: 'South Korea',
  US: 'United States',
  GB: 'United Kingdom',
  AU: 'Australia',
  CA: 'Canada',
  TW: 'Taiwan',
  FR: 'France',
  DE: 'Germany',
  EU: 'Other member states of the European Union',
  BR: 'Brazil',
  IN: 'India',
  PH: 'Philippines',
  ZZ: 'Anywhere else',
};

/** Markdown would take these for its own. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&');
const link = (name: string, address: string): string =>
  `[${plain(name)}](${new URL(address).href.replaceAll('(', '%28').replaceAll(')', '%29')})`;

function claimItem(claim: Claim, file: LawFile): string {
  const { id, kind, status, sourceKind, source, sourceName, toOpen, firstScreen, exampleOf } =
    claim;
  const { text, line } = claim;
  const facts = [
    `${kind}, ${status}, ${sourceKind}`,
    `reviewed ${claim.reviewed ?? file.reviewed}, again by ${claim.reviewBy ?? file.reviewBy}`,
    ...(firstScreen === undefined ? [] : [`first screen (${firstScreen})`]),
    ...(exampleOf === undefined ? [] : [`an example from ${names[exampleOf]}`]),
  ];
  const toBeOpened = toOpen === undefined ? '' : ` To be opened: ${link('official page', toOpen)}.`;
  const short = line === undefined ? '' : ` First screen: “${plain(line.en)}”`;
  return `- \`${id}\`: ${plain(text.en)}${short} Source: ${link(sourceName.en, source)}.${toBeOpened} _${facts.join('; ')}._`;
}

function helpItem(line: HelpLine): string {
  const { id, kind, contact, status, source, hours, cost, forWhom, pages, text } = line;
  const facts = [
    kind,
    status,
    ...(forWhom === undefined ? [] : [forWhom]),
    `on ${pages.join(', ')}`,
  ];
  const more = [hours?.en, cost?.en].filter((words) => words !== undefined).join(', ');
  return `- \`${id}\`: **${plain(contact)}** ${plain(text.en.replace(/\.$/, ''))}${more === '' ? '' : ` (${more})`}. Source: ${link('page', source)}. _${facts.join('; ')}._`;
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `### ${title}\n\n${items.join('\n')}\n\n`;

function section(file: LawFile): string {
  const { jurisdiction, reviewed, reviewBy, checkedBy, claims, help } = file;
  const name = `${names[jurisdiction]} (${jurisdiction})`;
  const base =
    file.extends === undefined ? '' : ` What ${names[file.extends]} has counts here too.`;
  const checked =
    checkedBy.name === null
      ? 'Checked by a lawyer: open.'
      : `Checked by ${plain(checkedBy.name)}, ${checkedBy.on ?? 'day not noted'}.`;
  const item = (claim: Claim): string => claimItem(claim, file);
  return (
    `## ${name}\n\nReviewed ${reviewed}, to be reviewed by ${reviewBy}. ${checked}${base}\n\n` +
    list(`On screen: ${jurisdiction}`, claims.filter(isShown).map(item)) +
    list(`Waiting: ${jurisdiction}`, claims.filter((claim) => !isShown(claim)).map(item)) +
    list(`Help: ${jurisdiction}`, help.map(helpItem))
  );
}

/** docs/law.md, from the data alone. */
export function lawDoc(files: readonly LawFile[]): string {
  const claims = files.flatMap((file) => file.claims);
  const shown = claims.filter(isShown).length;
  const open = files.filter(({ checkedBy }) => checkedBy.name === null).length;
  return `# What the law says

Generated from \`law/\` by \`npm run docs:law\`; a test fails when it is not what the data gives. Reference
material, not legal advice.

${claims.length} claims in ${files.length} files, ${shown} of them on screen. A claim is on screen when it is verified, which means that a
public page that says it was read, and that page is official, a court's or major press. What was read is a
stored copy of the page, or a public copy of the statute or the article that names it; no page was opened
live. \`other\` is a page that is none of these, such as a law firm's. The others wait here with their status:
\`from-knowledge\` was not seen, \`needs-review\` may have changed or pages disagree. “First screen” is the one
sentence that stands beside the question. Help lines are shown when they are verified. ${open} of ${files.length}
files have not been checked by a lawyer or another named person yet.

${files.map(section).join('')}`
    .trimEnd()
    .concat('\n');
}
