/** `npm run bench:detectors -- FOLDER`: our detector and others on the same pictures, in one Chromium. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { BadInput, command } from '../../eval/bad-input';
import { haveExtension } from '../../eval/browser';
import { readFolder } from '../../eval/folder';
import { installPackage } from '../../scripts/install-package';
import { peers } from './peers';
import { run } from './run';
import { zippedBytes } from './server';
import { replaceTable, table } from './table';

const built = resolve('.output/chrome-mv3');
const DOCUMENT = 'docs/detection.md';

await command(async () => {
  const { folder, sample } = readArguments();
  const { pictures, isLabelled } = readFolder(folder);
  if (!isLabelled) throw new BadInput(`${folder} has no labels.json, so nothing can be compared`);
  const labelled = pictures
    .slice(0, sample)
    .flatMap(({ label, ...picture }) => (label === undefined ? [] : { ...picture, label }));
  const intoDocument = (text: string): string => replaceTable(readFileSync(DOCUMENT, 'utf8'), text);
  // Better now than after a run.
  intoDocument('');
  installPackage(import.meta.dirname);
  haveExtension('chromium');

  const result = await run(labelled);

  const notes = [...new Set(peers.flatMap(({ note }) => note ?? []))];
  const text = [
    `${labelled.length} pictures, ${new Date().toISOString().slice(0, 10)}, Chromium without a GPU.`,
    ...(result.ours.notInspected > 0
      ? [`Ours could not inspect ${result.ours.notInspected}; they are in no rate of ours.`]
      : []),
    '',
    ...table(result, await zippedBytes(ours())),
    ...notes.flatMap((note) => ['', `\\* ${note}`]),
  ].join('\n');
  console.log(await formatted(text));
  if (sample < pictures.length) return;
  writeFileSync(DOCUMENT, await formatted(intoDocument(text)));
});

function readArguments(): { folder: string; sample: number } {
  const usage = 'npm run bench:detectors -- FOLDER [--sample COUNT]';
  try {
    const options = { sample: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [folder, ...more] = positionals;
    const sample = values.sample === undefined ? Infinity : Number(values.sample);
    if (folder !== undefined && more.length === 0 && sample > 0) return { folder, sample };
  } catch {
    // An option that there is not: the same words.
  }
  throw new BadInput(usage);
}

async function formatted(text: string): Promise<string> {
  const config = await prettier.resolveConfig(DOCUMENT);
  return prettier.format(text, { ...config, parser: 'markdown' });
}

/** What our detector is made of in the package: the Workers, weights, WASM. */
function ours(): string[] {
  const models = join(built, 'models');
  return [
    ...readdirSync(built)
      .filter((file) => file.endsWith('-worker.js'))
      .map((file) => join(built, file)),
    ...readdirSync(models, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(json|bin|wasm)$/.test(file))
      .map((file) => join(models, file)),
  ];
}
