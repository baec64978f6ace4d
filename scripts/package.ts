/** `npm run package`: everything that goes to a store or to a school, into `dist/`; twice gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builds, make, manifestOf, packagedManifest } from './package/builds';
import { crxOf, extensionId, readKey } from './package/crx';
import { signingKey } from './package/key';
import { thirdPartyLicences } from './package/licences';
import { readSbom } from './package/sbom';
import { updateJson, updateXml } from './package/updates';
import { filesIn, zipOf } from './package/zip';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    key: { type: 'string', default: '.keys/managed.pem' },
    url: { type: 'string', default: 'https://school.example/ask-first' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run package -- [--out FOLDER] [--key FILE] [--url ADDRESS] [--no-build]

  --key   PEM of the key that gives the managed build its id; made where there is none (${values.key}),
          and never committed. ASK_FIRST_KEY, with the PEM itself, comes first.
  --url   where a school serves the files itself; update.xml and update.json say it.`);
  process.exit();
}

const { out } = values;
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const write = (name: string, content: Uint8Array | string): void => {
  writeFileSync(join(out, name), content);
  console.log(join(out, name));
};
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const { pem, isNew } = signingKey(values.key);
const key = readKey(pem);
if (isNew)
  console.log(`A new key: ${values.key}. Keep it: without it the extension gets another id.`);

for (const build of builds) {
  if (!values['no-build']) make(build);
  const { version, minimum_chrome_version, browser_specific_settings } = manifestOf(build);
  const name = `ask-first-${build.kind}-${version}`;
  const zip = await zipOf(build.folder, { 'manifest.json': packagedManifest(build) });
  if (build.engine === 'chrome') {
    write(`${name}-chrome-edge.zip`, zip);
    if (build.kind === 'family') continue;
    write(`${name}.crx`, crxOf(zip, key));
    const url = `${values.url}/${name}.crx`;
    write('update.xml', updateXml(extensionId(key), version, url, minimum_chrome_version ?? ''));
  } else {
    write(`${name}.xpi`, zip);
    const gecko = browser_specific_settings?.gecko;
    if (build.kind === 'family' || gecko === undefined) continue;
    const [url, hash] = [`${values.url}/${name}.xpi`, sha256(zip)];
    write(
      'update.json',
      updateJson(gecko.id, version, { url, sha256: hash, minimum: gecko.strict_min_version }),
    );
  }
}

// What a reviewer of AMO builds from.
write(
  'ask-first-sources.zip',
  execFileSync('git', ['archive', '--format=zip', 'HEAD'], { maxBuffer: 2 ** 28 }),
);
const sbom = readSbom('ask-first');
write('sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
write('third-party-licences.txt', thirdPartyLicences(sbom));
write('extension-id.txt', `${extensionId(key)}\n`);
write(
  'SHA256SUMS',
  filesIn(out)
    .map((path) => `${sha256(readFileSync(join(out, path)))}  ${path}\n`)
    .join(''),
);
