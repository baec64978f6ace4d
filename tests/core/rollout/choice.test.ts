import { describe, expect, it } from 'vitest';
import { rolloutOf, type Typed } from '../../../core/rollout/choice';
import { CHROME_WEB_STORE, EDGE_ADD_ONS } from '../../../core/rollout/rollout';

const typed: Typed = {
  chromeId: 'abcdefghijklmnopabcdefghijklmnop',
  edgeId: ' ponmlkjihgfedcbaponmlkjihgfedcba ',
  firefoxId: 'ask-first@school.example',
  server: '',
};
const choose = (change: Partial<Typed>) =>
  rolloutOf({ ...typed, ...change }, { level: 'hold' }, ['no-guests'], '1.2.3');

it('takes the stores where there is no server', () => {
  expect(choose({})).toEqual({
    kind: 'ready',
    rollout: {
      chrome: { id: typed.chromeId, updateUrl: CHROME_WEB_STORE },
      edge: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', updateUrl: EDGE_ADD_ONS },
      firefox: {
        id: typed.firefoxId,
        installUrl:
          'https://addons.mozilla.org/firefox/downloads/latest/ask-first%40school.example/latest.xpi',
      },
      settings: { level: 'hold' },
      companions: ['no-guests'],
    },
  });
});

it('takes a server of the school’s own', () => {
  expect(choose({ server: 'https://school.example/ask-first/' })).toMatchObject({
    rollout: {
      chrome: { updateUrl: 'https://school.example/ask-first/update.xml' },
      edge: { updateUrl: 'https://school.example/ask-first/update.xml' },
      firefox: {
        installUrl: 'https://school.example/ask-first/ask-first-managed-1.2.3.xpi',
        updateUrl: 'https://school.example/ask-first/update.json',
      },
    },
  });
});

describe('what makes no sense is named', () => {
  it.each<[Partial<Typed>, (keyof Typed)[]]>([
    [{ chromeId: '' }, ['chromeId']],
    [{ chromeId: 'abc' }, ['chromeId']],
    [{ edgeId: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' }, ['edgeId']],
    [{ firefoxId: 'no id' }, ['firefoxId']],
    [{ server: 'school.example' }, ['server']],
    [{ server: 'javascript:alert(1)' }, ['server']],
    [{ chromeId: 'x', server: 'ftp://x' }, ['chromeId', 'server']],
  ])('%o', (change, fields) => {
    expect(choose(change)).toEqual({ kind: 'problems', fields });
  });

  it('takes a GUID for Firefox too', () => {
    expect(choose({ firefoxId: '{5d3f4f4e-7f0a-4f0e-9d57-0a5f1a5f1a5f}' }).kind).toBe('ready');
  });
});
