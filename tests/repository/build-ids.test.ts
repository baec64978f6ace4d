import { expect, it } from 'vitest';
import { chromiumIds, chromiumKeys } from '../../core/build-ids';
import { idOf } from '../../scripts/package/crx';

it.each(['family', 'managed'] as const)(
  'Chromium makes the id of the %s build of its key',
  (kind) => {
    expect(chromiumIds[kind]).toContain(idOf(Buffer.from(chromiumKeys[kind], 'base64')));
  },
);
