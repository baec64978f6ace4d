/** `npm run fit -- FOLDER`: the weights of core/face-likelihood.ts, fitted anew. See ../README.md. */
import { writeFileSync } from 'node:fs';
import { BadInput, command } from '../bad-input';
import { haveExtension, withExtension } from '../browser';
import { readFolder, type LabelledPicture, type Picture } from '../folder';
import { isWithoutFace } from '../labels';
import { readFitOptions } from './fit-options';
import { fitReportOf, printedFit } from './fit-report';
import { gather } from './gather';
import type { Sample } from './sample';

const isOfUse = (picture: Picture): picture is LabelledPicture =>
  picture.label !== undefined && picture.label.group !== 'ambiguous';

await command(async () => {
  const { folder, browsers, json } = readFitOptions(process.argv.slice(2));
  const pictures = readFolder(folder).pictures.filter(isOfUse);
  const hasFace = pictures.some(({ label }) => label.faces.length > 0);
  if (!hasFace || !pictures.some(({ label }) => isWithoutFace(label))) {
    throw new BadInput(
      'A fit needs a labels.json with boxes of faces, and with pictures without a face',
    );
  }
  const samples: Sample[] = [];
  for (const engine of browsers) {
    const builtAt = haveExtension(engine).toLocaleString('en-GB');
    console.error(`${engine}, extension built ${builtAt}`);
    samples.push(...(await withExtension(engine, (tab) => gather(tab, engine, pictures))));
  }
  const report = fitReportOf(samples);
  console.log(printedFit(report).join('\n'));
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify({ folder, ...report, samples }, undefined, 2)}\n`);
  }
});
