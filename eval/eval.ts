/** `npm run eval -- FOLDER`: the shipped inspector over a folder of pictures. See README.md beside this. */
import { writeFileSync } from 'node:fs';
import { BadInput, command } from './bad-input';
import { haveExtension, withExtension } from './browser';
import { readFolder } from './folder';
import { cold, inspectAll, onePass } from './inspect';
import { toJson } from './json';
import { readOptions } from './options';
import { isLabelled } from './outcome';
import { printed } from './print';
import { reportOf } from './report';
import { drawSheet } from './sheet';
import { turned } from './turned';

/** A sample of one pass before every so many pictures. */
const PASS_EVERY = 10;
const PASSES_BEFORE = 3;

await command(async () => {
  const options = readOptions(process.argv.slice(2));
  const { engine } = options;
  const folder = readFolder(options.folder);
  if (options.turned && !folder.isLabelled) {
    throw new BadInput('--turned needs a labels.json that says which pictures have a face');
  }
  if (folder.leftOut.length > 0) {
    console.error(`Without a label, so left out: ${folder.leftOut.join(', ')}`);
  }
  const builtAt = haveExtension(engine);
  const onePassMs: number[] = [];
  const measured = await withExtension(engine, async (tab) => {
    for (let pass = 0; pass < PASSES_BEFORE; pass++) await onePass(tab);
    const outcomes = await inspectAll(tab, folder.pictures, async (done) => {
      if (done % PASS_EVERY === 0) onePassMs.push(await onePass(tab));
      if (done % 100 === 0 && done > 0) console.error(`${done} of ${folder.pictures.length} …`);
    });
    return {
      outcomes,
      ...(options.turned && { turned: await turned(tab, outcomes.filter(isLabelled)) }),
    };
  });
  const coldMs = await withExtension(engine, (tab, driver) =>
    cold(tab, () => driver.killInspector()),
  );
  const report = reportOf({
    ...{ folder: options.folder, browser: engine, builtAt, onePassMs, coldMs },
    ...measured,
  });
  console.log(printed(report).join('\n'));
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(toJson(report), undefined, 2)}\n`);
  }
  if (options.sheet !== undefined) await drawSheet(measured.outcomes, options.sheet);
});
