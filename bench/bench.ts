/**
 * `npm run bench`, or `npm run bench -- memory` for one part: what the extension costs, in Chromium.
 * Milliseconds are of this machine on this day; a missed target fails nothing.
 */
import { hold } from './hold';
import { interaction } from './interaction';
import { leak } from './leak';
import { lists } from './lists';
import { memory } from './memory';
import { noPicture } from './no-picture';
import { options } from './options';
import { pageCost } from './page-cost';
import { printTable, type Row } from './report';
import { coldStart } from './cold-start';
import { size } from './size';
import { wideCost } from './wide-cost';

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  size,
  'page-cost': pageCost,
  'wide-cost': wideCost,
  'cold-start': coldStart,
  'no-picture': noPicture,
  interaction,
  memory,
  hold,
  leak,
  lists,
  options,
};

const only = process.argv[2];
if (only !== undefined && !(only in parts)) {
  throw new Error(`No part ${only}; there are ${Object.keys(parts).join(', ')}`);
}
// Each part at once: what comes after it may fail.
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  console.log(`${name} …`);
  printTable(await part());
}
