import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damagedExtension } from './damaged-extension';
import { builtExtension } from './launch';

/**
 * A copy of the built extension that may run everywhere, as after a person's yes: no driver can click the
 * browser's own question.
 */
export function everySiteExtension(): { path: string; remove(): void } {
  const manifest = JSON.parse(
    readFileSync(join(builtExtension, 'manifest.json'), 'utf8'),
  ) as object;
  const allowed = { ...manifest, host_permissions: ['*://*/*'], optional_host_permissions: [] };
  return damagedExtension('manifest.json', JSON.stringify(allowed));
}
