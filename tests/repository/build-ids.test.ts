import { createPublicKey } from 'node:crypto';
import { expect, it } from 'vitest';
import { chromiumIds, chromiumKeys } from '../../core/build-ids';
import { extensionId } from '../../scripts/package/crx';

it.each(['family', 'managed'] as const)(
  'Chromium makes the id of the %s build of its key',
  (kind) => {
    const der = Buffer.from(chromiumKeys[kind], 'base64');
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    expect(chromiumIds[kind]).toContain(extensionId(key));
  },
);
