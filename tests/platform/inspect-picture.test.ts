import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../core/face-search';
import type { FaceFinder } from '../../platform/find-faces';
import { inspectPicture } from '../../platform/inspect-picture';
import type { Opener, Part } from '../../platform/opening/part';
import { face } from '../core/examples';

const file = new File(['a picture'], 'a.jpg');

/** Bitmaps that count whether they were closed. */
function bitmaps() {
  const made: { width: number; height: number; close: ReturnType<typeof vi.fn> }[] = [];
  const picture = (width = 100): Part => {
    const bitmap = { width, height: 80, close: vi.fn() };
    made.push(bitmap);
    return { kind: 'picture', bitmap: bitmap as unknown as ImageBitmap, isShown: true };
  };
  return { made, picture };
}

function opening(...parts: (() => Part)[]) {
  const ended = vi.fn();
  const open: Opener = async function* () {
    try {
      for (const part of parts) yield await Promise.resolve(part());
    } finally {
      ended();
    }
  };
  return { open, ended };
}

const finding = (...findings: Finding[]): FaceFinder => {
  const left = [...findings];
  return {
    find: () => {
      const next = left.shift();
      return next === undefined
        ? Promise.reject(new Error('no WASM'))
        : Promise.resolve({ finding: next, passes: 2, networkMs: 30 });
    },
  };
};

const broken: Part = { kind: 'not-inspected', reason: 'broken' };
const none: Finding = { kind: 'no-face' };
const some: Finding = { kind: 'faces', faces: [face] };
const maybe: Finding = { kind: 'not-sure', faces: [face] };

describe('a file', () => {
  it.each<[string, (Finding | 'broken')[], object]>([
    ['without pictures', [], { kind: 'inspected', faces: [], examined: { pictures: 0 } }],
    [
      'without a face',
      [none],
      { kind: 'inspected', faces: [], examined: { pictures: 1, passes: 2 } },
    ],
    ['with a face', [some], { kind: 'inspected', faces: [face], examined: { networkMs: 30 } }],
    [
      'with a face in its last picture',
      [none, maybe, 'broken', some],
      { kind: 'inspected', faces: [face] },
    ],
    ['with what may be a face', [none, maybe, none], { kind: 'not-sure', faces: [face] }],
    ['with a broken picture', [none, 'broken', none], { kind: 'not-inspected', reason: 'broken' }],
    ['with both', ['broken', maybe], { kind: 'not-sure' }],
    [
      'that took too long',
      [{ kind: 'not-finished' }],
      { kind: 'not-inspected', reason: 'timed-out' },
    ],
  ])('%s', async (_, contents, expected) => {
    const { made, picture } = bitmaps();
    const { open, ended } = opening(
      ...contents.map((what) => () => (what === 'broken' ? broken : picture())),
    );
    const findings = contents.filter((what) => what !== 'broken');
    expect(await inspectPicture(file, open, finding(...findings))).toMatchObject(expected);
    expect(made.filter(({ close }) => close.mock.calls.length !== 1)).toEqual([]);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('is looked at no further than the first face', async () => {
    const { made, picture } = bitmaps();
    const { open, ended } = opening(picture, picture, picture);
    await inspectPicture(file, open, finding(none, some, none));
    expect(made).toHaveLength(2);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('has a mark where it needs an answer, and none otherwise', async () => {
    const { picture } = bitmaps();
    const look = (what: Finding) => inspectPicture(file, opening(picture).open, finding(what));
    expect((await look(some)).mark).toMatch(/^[0-9a-f]{64}$/);
    expect((await look(none)).mark).toBeUndefined();
  });

  it('has no mark where it is too large to be read whole', async () => {
    const large = Object.defineProperty(new File([''], 'a.mp4'), 'size', { value: 200 * 2 ** 20 });
    const inspection = await inspectPicture(large, opening(() => broken).open, finding());
    expect(inspection).toEqual({ kind: 'not-inspected', reason: 'broken' });
  });

  it('with a broken detector is an error, and nothing stays open', async () => {
    const { made, picture } = bitmaps();
    const { open, ended } = opening(picture, picture);
    await expect(inspectPicture(file, open, finding())).rejects.toThrow('no WASM');
    expect(made.map(({ close }) => close.mock.calls.length)).toEqual([1]);
    expect(ended).toHaveBeenCalledOnce();
  });
});
