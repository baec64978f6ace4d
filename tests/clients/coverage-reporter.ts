import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { format, resolveConfig } from 'prettier';
import { checks } from './checks';

const file = 'docs/coverage.md';
const browsers = ['chromium', 'firefox'] as const;

/** Writes docs/coverage.md from the results of the matrix, so that it cannot say more than the tests. */
export default class CoverageReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const rows = new Map<string, Map<string, string>>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const [client = '', action = '', check = ''] = test.fullName.split(' > ');
        const row = `${client} | ${action}`;
        const cells = rows.get(row) ?? new Map<string, string>();
        rows.set(row, cells.set(columnOf(test.project.name, check), verdict(test)));
      }
    }
    const options = await resolveConfig(file);
    writeFileSync(file, await format(page(rows), { ...options, filepath: file }));
  }
}

const columns = browsers.flatMap((browser) => checks.map((check) => columnOf(browser, check)));

function columnOf(project: string, check: string): string {
  return `${project.replace('clients-', '')}: ${check}`;
}

function verdict(test: TestCase): string {
  const result = test.result();
  if (result.state === 'passed') return 'yes';
  if (result.state === 'skipped') return `not driven: ${result.note ?? 'left out of this run'}`;
  const [first = ''] = (result.errors?.[0]?.message ?? '').split('\n');
  return `no: ${first.replaceAll('|', '\\|')}`;
}

function page(rows: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Coverage',
    '',
    `Written by \`npm run test:clients\` on ${new Date().toISOString().slice(0, 10)}, from its results.`,
    '',
    'Upload widgets as their makers publish them (`tests/clients/package.json` has the versions), and two',
    'pages shaped like ComfyUI and AUTOMATIC1111. Every action is done on a listed host and on an unlisted',
    'one, in the same browser:',
    '',
    '- **held**: a picture with a face is asked about, and neither client nor site has it before the answer;',
    '- **identical after release**: without a face nobody is asked, and the client gets what it gets without',
    '  the extension: files, bytes, names, paths, order, callbacks, events, and so does its site;',
    '- **clean after refusal**: neither client nor site has got anything, and the same action then works.',
    '',
    'An empty cell: the check does not apply. An action without a line: the client does not take it.',
    '',
    line(['Client', 'Action', ...columns]),
    line([...columns, '', ''].map(() => '---')),
    ...[...rows].map(([row, cells]) =>
      line([row, ...columns.map((column) => cells.get(column) ?? '')]),
    ),
    '',
  ].join('\n');
}
