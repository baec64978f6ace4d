import { execFileSync } from 'node:child_process';
import * as v from 'valibot';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const bom = v.looseObject({
  metadata: v.looseObject({ component: v.looseObject({}) }),
  components: v.array(v.looseObject({ name: v.string(), version: v.string() })),
});

export type Bom = v.InferOutput<typeof bom>;

/**
 * What goes into the package, as CycloneDX: without the time, the number and the folder of this run, so that
 * it is the same every time. https://docs.npmjs.com/cli/commands/npm-sbom
 */
export function readSbom(name: string): Bom {
  const text = execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const read = v.parse(bom, JSON.parse(text));
  const metadata = { component: { ...read.metadata.component, name } };
  return { ...read, serialNumber: undefined, metadata };
}
