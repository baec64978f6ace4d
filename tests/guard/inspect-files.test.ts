import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notInspected, type Inspection } from '../../core/inspection';
import { inspectInTurn } from '../../entrypoints/guard.content/inspect-files';
import { readHead } from '../../platform/read-head';
import { noFace, oneFace } from '../core/examples';

// Node has no FileReader.
vi.mock('../../platform/read-head', () => ({ readHead: vi.fn() }));

const jpeg = new File([Buffer.from('\xff\xd8\xff\xe0', 'latin1')], 'looks-like.txt');
const png = new File([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')], 'a.png');
const text = new File(['Dear diary'], 'looks-like.jpg');
const unreadable = new File(['x'], 'folder');
const endless = new File(['x'], 'endless');

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(readHead).mockImplementation(async (file, bytes) => {
    if (file === unreadable) throw new Error('NotReadableError');
    if (file === endless) return new Promise(() => undefined);
    return Buffer.from(await file.slice(0, bytes).arrayBuffer()).toString('latin1');
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const inspect = (file: File) => Promise.resolve(file === jpeg ? oneFace : noFace);

it.each<[string, File[], [File, Inspection][]]>([
  ['nothing', [], []],
  ['no picture is left out', [text], []],
  ['a picture by its bytes', [jpeg], [[jpeg, oneFace]]],
  [
    'several, in their order',
    [png, text, jpeg],
    [
      [png, noFace],
      [jpeg, oneFace],
    ],
  ],
  [
    'unreadable may be anything',
    [unreadable, png],
    [
      [unreadable, notInspected('unreadable')],
      [png, noFace],
    ],
  ],
])('%s', async (_, files, expected) => {
  const pictures = await inspectInTurn(files, inspect);
  expect(pictures.map(({ file, inspection }) => [file, inspection])).toEqual(expected);
  pictures.forEach(({ file }, index) => {
    expect(file).toBe(expected[index]?.[0]);
  });
});

it('a file that does not let itself be read is not waited for', async () => {
  const pictures = inspectInTurn([endless], inspect);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await pictures).toEqual([{ file: endless, inspection: notInspected('timed-out') }]);
});

it('does not send what cannot be read to the inspector', async () => {
  const spy = vi.fn(inspect);
  await inspectInTurn([unreadable, text, png], spy);
  expect(spy.mock.calls).toEqual([[png]]);
});

it('one after the other', async () => {
  const running: string[] = [];
  await inspectInTurn([jpeg, png], async (file) => {
    running.push(`start ${file.name}`);
    await Promise.resolve();
    running.push(`end ${file.name}`);
    return noFace;
  });
  expect(running).toEqual([
    'start looks-like.txt',
    'end looks-like.txt',
    'start a.png',
    'end a.png',
  ]);
});

it('stops when the upload has ended', async () => {
  const ended = new AbortController();
  const spy = vi.fn((file: File) => {
    ended.abort();
    return inspect(file);
  });
  await inspectInTurn([jpeg, png], spy, ended.signal);
  expect(spy).toHaveBeenCalledExactlyOnceWith(jpeg);
});
