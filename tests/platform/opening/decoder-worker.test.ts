import { beforeEach, describe, expect, it, vi } from 'vitest';
import { partsFromWorker, serveParts } from '../../../platform/opening/decoder-worker';
import type { Opener, Part } from '../../../platform/opening/part';

class FakeBitmap {
  readonly width = 1;
}
const bitmap = new FakeBitmap() as unknown as ImageBitmap;
const picture: Part = { kind: 'picture', bitmap, isShown: false };
const broken: Part = { kind: 'not-inspected', reason: 'broken' };
const film = new Blob(['film']);

/** The two ends of a port: what one posts, the other hears. */
class End {
  other: End | undefined;
  onmessage: ((event: MessageEvent) => void) | undefined;
  readonly posted: { data: unknown; transfer: unknown[] }[] = [];

  postMessage(data: unknown, transfer: unknown[] = []): void {
    this.posted.push({ data, transfer });
    queueMicrotask(() => {
      if (!isEnded) this.other?.onmessage?.(new MessageEvent('message', { data }));
    });
  }
}

let ours: End;
let theirs: End;
let script: string;
let isEnded: boolean;
let stop: () => void;

vi.mock('../../../platform/helper-worker', () => ({
  startHelper: (name: string) => {
    script = name;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    return {
      port: ours,
      stopped,
      end: () => {
        isEnded = true;
      },
    };
  },
  portOfHelper: () => Promise.resolve(theirs),
}));

beforeEach(() => {
  [ours, theirs] = [new End(), new End()];
  [ours.other, theirs.other] = [theirs, ours];
  isEnded = false;
  vi.stubGlobal('ImageBitmap', FakeBitmap);
  return () => {
    vi.unstubAllGlobals();
  };
});

const opening = (...parts: (Part | Error)[]): Opener =>
  async function* () {
    for (const part of parts) {
      if (part instanceof Error) throw part;
      yield await Promise.resolve(part);
    }
  };
const never = new AbortController().signal;

async function all(parts: AsyncIterable<Part>): Promise<Part[]> {
  const list: Part[] = [];
  for await (const part of parts) list.push(part);
  return list;
}

describe('a decoder in a Worker', () => {
  it.each<[string, (Part | Error)[], Part[]]>([
    ['no picture', [], []],
    ['pictures', [picture, picture], [picture, picture]],
    ['one that is not inspected', [broken, picture], [broken, picture]],
    ['an error after a picture', [picture, new Error('damaged')], [picture, broken]],
  ])('hands over %s', async (_, parts, expected) => {
    serveParts(opening(...parts));
    expect(await all(partsFromWorker('film-worker.js', film, never))).toEqual(expected);
    expect(script).toBe('film-worker.js');
    expect(isEnded).toBe(true);
  });

  it('is asked for one picture at a time, and gives it away', async () => {
    serveParts(opening(picture, picture, picture));
    const parts = partsFromWorker('film-worker.js', film, never);
    await parts.next();
    await new Promise(setImmediate);
    expect(theirs.posted).toEqual([{ data: picture, transfer: [bitmap] }]);
    await parts.return(undefined);
    expect(isEnded).toBe(true);
  });

  it('that hangs is ended when time has run out', async () => {
    const time = new AbortController();
    const parts = partsFromWorker('film-worker.js', film, time.signal);
    const next = parts.next();
    time.abort();
    expect((await next).value).toEqual({ kind: 'not-inspected', reason: 'timed-out' });
    expect((await parts.next()).done).toBe(true);
    expect(isEnded).toBe(true);
  });

  it('is ended also while nobody asks', async () => {
    serveParts(opening(picture, picture));
    const time = new AbortController();
    const parts = partsFromWorker('film-worker.js', film, time.signal);
    await parts.next();
    time.abort();
    expect(isEnded).toBe(true);
    expect((await parts.next()).value).toEqual({ kind: 'not-inspected', reason: 'timed-out' });
  });

  it('that cannot start is not available', async () => {
    const parts = partsFromWorker('film-worker.js', film, never);
    const next = parts.next();
    stop();
    expect((await next).value).toEqual({ kind: 'not-inspected', reason: 'unavailable' });
    expect((await parts.next()).done).toBe(true);
  });

  it('that answers nonsense is an error', async () => {
    const next = partsFromWorker('film-worker.js', film, never).next();
    theirs.postMessage({ kind: 'picture', bitmap: 'none' });
    await expect(next).rejects.toThrow('makes no sense');
  });
});
