/** `npm run policy`: the policy files that the options write, for scripts. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { geckoIds } from '../core/build-ids';
import { companions } from '../core/rollout/companions';
import { bytesOf, policyFiles } from '../core/rollout/files';
import { settingsKeys } from '../core/settings';
import packageJson from '../package.json' with { type: 'json' };
import { choiceOf } from './policy/choice';
import { readSettingWords } from './policy/words';

const fail = (lines: readonly string[]): never => {
  console.error(lines.join('\n'));
  process.exit(1);
};

const help = `npm run policy -- --chrome-id ID [options]

  --chrome-id ID           32 letters from a to p; npm run package writes yours to dist/extension-id.txt
  --edge-id ID             with --server that of Chrome, since the package is the same
  --firefox-id ID          ${geckoIds.managed}
  --server ADDRESS         where what npm run package made is served; without it, the browsers' stores
  --settings FILE          a settings file, as the options save it
  --set KEY=VALUE          one setting; again for each member of a list. Keys:
                           ${settingsKeys.join(', ')}
  --companion NAME         a setting of the browser that closes a way around, each off unless chosen:
                           ${companions.join(', ')}
  --out FOLDER             dist/policies

What a setting does, and what a companion takes from students: docs/schools.md`;

const read = () => {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  try {
    return parseArgs({
      options: {
        'chrome-id': text(''),
        'edge-id': text(''),
        'firefox-id': text(geckoIds.managed),
        server: text(''),
        settings: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        companion: { type: 'string', multiple: true, default: [] },
        out: text('dist/policies'),
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error), '', help]);
  }
};
const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fail([`${path} cannot be read.`]);
  }
};

const values = read();
if (values.help || process.argv.length === 2) {
  console.log(help);
  process.exit();
}
const answer = choiceOf(
  {
    chromeId: values['chrome-id'],
    edgeId: values['edge-id'] || (values.server === '' ? '' : values['chrome-id']),
    firefoxId: values['firefox-id'],
    server: values.server,
    file: values.settings === undefined ? undefined : readText(values.settings),
    set: values.set,
    companions: values.companion,
  },
  packageJson.version,
);
if (answer.kind === 'problems') fail(['Nothing was written:', ...answer.problems]);
else {
  const [en, ja] = await Promise.all([readSettingWords('en'), readSettingWords('ja')]);
  for (const file of policyFiles(answer.rollout, { 'en-US': en, 'ja-JP': ja }, randomUUID)) {
    const path = join(values.out, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytesOf(file));
    console.log(path + file.places.map((place) => `\n    ${place}`).join(''));
  }
}
