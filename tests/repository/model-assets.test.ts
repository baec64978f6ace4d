import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { modelAssets } from '../../scripts/model-assets';

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

it('the files that we ship are the reviewed ones', () => {
  expect(modelAssets().map(({ relativeDest }) => relativeDest)).toEqual([
    'models/blazeface.json',
    'models/blazeface.bin',
    'models/tfjs-backend-wasm-simd.wasm',
    'models/short-range.json',
    'models/short-range.bin',
  ]);
});

let folder: string | undefined;

afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
  vi.resetModules();
});

/** `modelAssets` for another repository, with one file in it. */
async function assetsWith(content: string): Promise<typeof modelAssets> {
  folder = mkdtempSync(join(tmpdir(), 'ask-first-'));
  mkdirSync(join(folder, 'models'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'models/CHECKSUMS'),
    `# note\n${EMPTY}  node_modules/model.bin  models/m.bin\n`,
  );
  writeFileSync(join(folder, 'node_modules/model.bin'), content);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.resetModules();
  return (await import('../../scripts/model-assets')).modelAssets;
}

it('a file that is as it was reviewed is taken', async () => {
  const assets = await assetsWith('');
  expect(assets()).toMatchObject([{ relativeDest: 'models/m.bin' }]);
});

it('a file that changed stops the build', async () => {
  const assets = await assetsWith('changed');
  expect(assets).toThrow('model.bin is not the reviewed file');
});
