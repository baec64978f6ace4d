import { describe, expect, it } from 'vitest';
import {
  heldByLock,
  isLocked,
  migrate,
  SETTINGS_VERSION,
  withChange,
  withLock,
  withoutLock,
} from '../../../core/settings/stored';

const version = SETTINGS_VERSION;

describe('migrate', () => {
  it.each<[string, unknown, object]>([
    ['nothing', null, { version, person: {} }],
    ['a text', 'ja', { version, person: {} }],
    ['version 1', { level: 'hold' }, { version, person: { level: 'hold' } }],
    [
      'this version',
      { version, person: { level: 'hold' } },
      { version, person: { level: 'hold' } },
    ],
    [
      'a lock',
      { version, person: {}, family: { level: 'hold' } },
      { version, person: {}, family: { level: 'hold' } },
    ],
    [
      'a damaged lock is a lock',
      { version, person: {}, family: 7 },
      { version, person: {}, family: {} },
    ],
    ['a damaged layer', { version, person: 'x' }, { version, person: {} }],
    [
      'of a newer version, with all that we do not know',
      { version: 99, person: { level: 'hold', colour: 'red' }, more: [1] },
      { version: 99, person: { level: 'hold', colour: 'red' }, more: [1] },
    ],
  ])('%s', (_, stored, expected) => {
    expect(migrate(stored)).toEqual(expected);
  });
});

describe('with a lock', () => {
  const open = migrate({ level: 'hold', language: 'ja' });
  const locked = withLock(open);

  it('keeps what was chosen', () => {
    expect(locked).toEqual({ version, person: {}, family: { level: 'hold', language: 'ja' } });
    expect([isLocked(open), isLocked(locked)]).toEqual([false, true]);
  });

  it('is locked once', () => {
    const changed = withChange(locked, { level: 'warn' }, false);
    expect(withLock(changed)).toBe(changed);
  });

  it('a change without the PIN is the person’s own', () => {
    expect(withChange(locked, { level: 'remind' }, false)).toEqual({
      ...{ version, person: { level: 'remind' }, family: { level: 'hold', language: 'ja' } },
    });
  });

  it('a change with the PIN takes the place of the person’s own', () => {
    const own = withChange(locked, { level: 'hold', language: 'en' }, false);
    expect(withChange(own, { level: 'warn' }, true)).toEqual({
      ...{ version, person: { language: 'en' }, family: { level: 'warn', language: 'ja' } },
    });
  });

  it('ends with what counted', () => {
    expect(withoutLock(locked, { level: 'hold', language: 'en' })).toEqual({
      ...{ version, person: { level: 'hold', language: 'en' } },
    });
  });

  it('keeps what a newer version has beside the layers', () => {
    const newer = migrate({ version: 99, person: { colour: 'red' }, more: 1 });
    expect(withChange(newer, { level: 'hold' }, false)).toEqual({
      ...{ version: 99, person: { colour: 'red', level: 'hold' }, more: 1 },
    });
  });
});

describe('a PIN whose settings are lost', () => {
  it.each([
    ['keeps the defaults', migrate(null), true, { version, person: {}, family: {} }],
    ['is none', migrate(null), false, { version, person: {} }],
    [
      'has its layer',
      withLock(migrate({ level: 'hold' })),
      true,
      { version, person: {}, family: { level: 'hold' } },
    ],
  ])('%s', (_, stored, hasLock, expected) => {
    expect(heldByLock(stored, hasLock)).toEqual(expected);
  });
});
