import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notInspected, type Inspection } from '../../core/inspection';
import { inspectInTurn } from '../../entrypoints/guard/inspect-files';
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

const only = (files: File[]) => ({ files, unseen: [] });
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
  const pictures = await inspectInTurn(only(files), inspect);
  expect(pictures.map(({ file, inspection }) => [file, inspection])).toEqual(expected);
  pictures.forEach(({ file }, index) => {
    expect(file).toBe(expected[index]?.[0]);
  });
});

it('a file that does not let itself be read is not waited for', async () => {
  const pictures = inspectInTurn(only([endless]), inspect);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await pictures).toEqual([
    { index: 0, file: endless, inspection: notInspected('timed-out'), answered: false },
  ]);
});

it('does not send what cannot be read to the inspector', async () => {
  const spy = vi.fn(inspect);
  await inspectInTurn(only([unreadable, text, png]), spy);
  expect(spy.mock.calls).toEqual([[png]]);
});

it('one after the other', async () => {
  const running: string[] = [];
  await inspectInTurn(only([jpeg, png]), async (file) => {
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
  await inspectInTurn(only([jpeg, png]), spy, ended.signal);
  expect(spy).toHaveBeenCalledExactlyOnceWith(jpeg);
});

it('knows a picture by its place among all files', async () => {
  const pictures = await inspectInTurn(only([text, png, text, jpeg]), inspect);
  expect(pictures.map(({ index }) => index)).toEqual([1, 3]);
});

it('tells how far it is', async () => {
  const progress = vi.fn();
  await inspectInTurn(only([png, text]), inspect, undefined, progress);
  expect(progress.mock.calls).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it.each([
  ['elsewhere', undefined],
  ['too-many', undefined],
  ['camera', 'camera'],
  ['screen', 'screen'],
] as const)('what has no file is asked about: %s', async (reason, mark) => {
  const [picture] = await inspectInTurn({ files: [], unseen: [reason] }, inspect);
  expect(picture?.inspection).toMatchObject({ kind: 'not-inspected', reason });
  expect(picture?.inspection.mark).toBe(mark);
  expect(picture?.index).toBeUndefined();
});
