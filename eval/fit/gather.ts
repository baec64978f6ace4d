import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { face } from '../../core/inspection';
import { flag, listOf, number, optional, parsed, record } from '../../core/shape';
import type { PracticePage } from '../../tests/harness/driver';
import type { Engine } from '../browser';
import type { LabelledPicture } from '../folder';
import { sampleOf, type Sample } from './sample';

const evidence = record({
  ...{ score: number, share: number, isTurned: flag },
  ...{ front: number, mirrored: number, back: number },
});
const seen = optional(record({ isCertain: flag, places: listOf(record({ face, evidence })) }));

/**
 * What the search sees of each picture. What the browser does not decode by itself is left out.
 *
 * @param tab a page of the extension
 */
export async function gather(
  tab: PracticePage,
  engine: Engine,
  pictures: readonly LabelledPicture[],
): Promise<Sample[]> {
  await tab.evaluate(`(() => { ${await tabScript()} })()`);
  const samples: Sample[] = [];
  for (const [done, { file, path, label }] of pictures.entries()) {
    if (done % 50 === 0) console.error(`${engine}: ${done} of ${pictures.length} …`);
    const base64 = (await readFile(path)).toString('base64');
    const answer = await tab.evaluate(`see('${base64}').then((seen) => seen ?? null)`);
    const given = parsed(seen, answer ?? undefined);
    if (given === undefined) console.error(`Not decoded, so left out: ${file}`);
    else samples.push(sampleOf(file, engine, label, given));
  }
  return samples;
}

async function tabScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'tab.ts'), formats: ['iife'], name: 'tab' },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const [script] = first?.output ?? [];
  if (script === undefined) throw new Error('Vite built no script');
  return script.code;
}
