/** `npm run docs:law`: writes docs/law.md from the data in law/. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lawFiles } from '../law/law-files';
import { lawDoc } from './law-doc';

writeFileSync(resolve('docs/law.md'), lawDoc(lawFiles));
console.log('docs/law.md written');
