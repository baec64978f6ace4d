import { afterEach, expect, it, vi } from 'vitest';
import { framesOf } from '../../platform/opening/moving-picture';
import type { Part } from '../../platform/opening/part';

/** A decoder of so many frames, of which one may be broken. */
function fakeDecoder(frameCount: number, broken = -1) {
  const seen = { decoded: [] as number[], open: 0, closed: false };
  class FakeImageDecoder {
    readonly completed = Promise.resolve();
    readonly tracks = { ready: Promise.resolve(), selectedTrack: { frameCount } };
    decode({ frameIndex }: { frameIndex: number }) {
      if (frameIndex === broken) return Promise.reject(new Error('Broken'));
      seen.decoded.push(frameIndex);
      seen.open++;
      return Promise.resolve({ image: { close: () => seen.open-- } });
    }
    close() {
      seen.closed = true;
    }
  }
  vi.stubGlobal('ImageDecoder', FakeImageDecoder);
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({}));
  return seen;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

async function all(parts: AsyncIterable<Part>): Promise<Part['kind'][]> {
  const kinds: Part['kind'][] = [];
  for await (const { kind } of parts) kinds.push(kind);
  return kinds;
}
const { signal } = new AbortController();
const frames = (type: 'gif' | 'png', until = signal) => framesOf(new Uint8Array(), type, until);

it.each([
  ['gif', 1, []],
  ['gif', 3, [1, 2]],
  ['gif', 19, [2, 4, 6, 8, 10, 12, 14, 16, 18]],
  ['png', 3, [0, 1, 2]],
] as const)('of a %s of %i frames: %j', async (type, count, expected) => {
  const seen = fakeDecoder(count);
  expect(await all(frames(type))).toEqual(expected.map(() => 'picture'));
  expect(seen).toEqual({ decoded: expected, open: 0, closed: true });
});

it('a frame that cannot be decoded ends it, and is told', async () => {
  const seen = fakeDecoder(3, 2);
  expect(await all(frames('gif'))).toEqual(['picture', 'not-inspected']);
  expect(seen).toMatchObject({ open: 0, closed: true });
});

it('whoever has seen enough leaves nothing open', async () => {
  const seen = fakeDecoder(5);
  for await (const part of frames('gif')) {
    expect(part.kind).toBe('picture');
    break;
  }
  expect(seen).toEqual({ decoded: [1], open: 0, closed: true });
});

it('nothing is decoded once time is up', async () => {
  const seen = fakeDecoder(5);
  expect(await all(frames('gif', AbortSignal.abort()))).toEqual([]);
  expect(seen).toMatchObject({ decoded: [], closed: true });
});

it('where the browser has no such decoder, it is told', async () => {
  vi.stubGlobal('ImageDecoder', undefined);
  expect(await all(frames('gif'))).toEqual(['not-inspected']);
});
