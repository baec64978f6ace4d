import { describe, expect, it } from 'vitest';
import { adultQuestionOf } from '../../core/adult-question';
import { notInspected, type Inspection } from '../../core/inspection';
import { adultAnswer, adultHash, adultQuestion, parseAdultHash } from '../../core/protocol-adult';
import { interstitialMessage, takenAnswer } from '../../core/protocol-interstitial';
import { noFace, oneFace } from './examples';

describe('which question a window is for', () => {
  it.each([
    { tabId: 1, frameId: 0, token: '1,2,3,4' },
    { tabId: 2_000_000_000, frameId: 17, token: '4294967295,0,7,9' },
  ])('%o is read as it was written', (place) => {
    expect(parseAdultHash(adultHash(place))).toEqual(place);
  });

  it.each(['', '#', '#1/2', '#1/2/', '#a/0/1', '#1/0/<b>', '#1/0/1,2/3', '1/0/1'])(
    '"%s" is none',
    (hash) => {
      expect(parseAdultHash(hash)).toBeUndefined();
    },
  );
});

describe('what an adult said', () => {
  const forged = [
    { kind: 'adult-said-yes' },
    { kind: 'answered-before' },
    { kind: 'yes' },
    { kind: 'attested', attestation: 'an-adult-said-yes' },
    { kind: 'attested', attestation: 'adult-said-yes' },
  ];

  it.each(forged)('%o is no message of an interstitial', (message) => {
    expect(interstitialMessage(message)).toBe(false);
  });

  it('is known between guards', () => {
    expect(takenAnswer({ kind: 'adult-said-yes' })).toBe(true);
    expect(takenAnswer({ kind: 'attested', attestation: 'only-me' })).toBe(false);
  });

  it.each([
    [{ kind: 'yes' }, true],
    [{ kind: 'no' }, true],
    [{ kind: 'maybe' }, false],
    ['yes', false],
    [null, false],
  ])('%o comes from the window: %s', (message, expected) => {
    expect(adultAnswer(message)).toBe(expected);
  });
});

describe('what an adult is told', () => {
  const address = { hostname: 'a.example', pathname: '/secret' };
  const maybe: Inspection = {
    ...{ kind: 'not-sure', width: 9, height: 9, faces: [] },
    examined: { pictures: 1, passes: 1, networkMs: 1, ms: 1 },
  };
  const pictures = [
    { inspection: oneFace, answered: false, file: new File(['x'], 'name.jpg') },
    { inspection: oneFace, answered: true },
    { inspection: noFace, answered: false },
    { inspection: maybe, answered: false },
    { inspection: notInspected('broken'), answered: false },
  ];

  it('is how much, where and what was answered: no picture, no name, no path', () => {
    const question = adultQuestionOf({ pictures, address }, 'only-me');
    expect(question).toEqual({
      kind: 'asked',
      site: 'a.example',
      faces: 1,
      maybe: 1,
      unseen: 1,
      stream: undefined,
      said: 'only-me',
    });
    expect(adultQuestion(question)).toBe(true);
  });

  it('is the camera, which is no file that nobody could look at', () => {
    const camera = [{ inspection: notInspected('camera'), answered: false }];
    expect(adultQuestionOf({ pictures: camera, address }, 'only-me')).toMatchObject({
      stream: 'camera',
      unseen: 0,
    });
  });
});
