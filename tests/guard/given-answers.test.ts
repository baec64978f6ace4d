import { beforeEach, expect, it, vi } from 'vitest';
import { notInspected, type Inspection } from '../../core/inspection';
import type { HeldPicture } from '../../core/protocol-interstitial';
import { isAnswered, recallAnswers, rememberAnswers } from '../../entrypoints/guard/given-answers';
import { sendMessage } from '../../platform/extension-messaging';
import { oneFace } from '../core/examples';

vi.mock('../../platform/extension-messaging');

const picture = (inspection: Inspection, mark?: string): HeldPicture => ({
  inspection: { ...inspection, mark },
  answered: false,
});
const broken = notInspected('broken');

beforeEach(() => {
  vi.mocked(sendMessage).mockResolvedValue([]);
});

it('what waits in line is answered with the one before, and what comes later is not', () => {
  const joined = performance.now();
  rememberAnswers([picture(oneFace, 'a')], 'warn');
  expect(isAnswered([picture(oneFace, 'a')], joined)).toBe(true);
  expect(isAnswered([picture(oneFace, 'b')], joined)).toBe(false);
  expect(isAnswered([picture(oneFace)], joined)).toBe(false);
  expect(isAnswered([picture(oneFace, 'a')], performance.now() + 1)).toBe(false);
});

it('is remembered with the level it was asked at', () => {
  rememberAnswers([picture(oneFace, 'a'), picture(broken, 'b')], 'hold');
  expect(sendMessage).toHaveBeenCalledWith('rememberAnswers', {
    marks: ['a', 'unseen:b'],
    level: 'hold',
  });
});

it.each<[string, HeldPicture, string[], boolean]>([
  ['a face', picture(oneFace, 'a'), ['a'], true],
  ['another face', picture(oneFace, 'b'), ['a'], false],
  ['a broken file', picture(broken, 'a'), ['unseen:a'], true],
  ['a broken file, as a face', picture(broken, 'a'), ['a'], false],
  ['a broken file where those pass', picture(broken, 'a'), ['unseen'], true],
  ['what has no mark', picture(oneFace), ['a', ''], false],
])('%s: known again', async (_, held, known, expected) => {
  vi.mocked(sendMessage).mockResolvedValue(known);
  const [recalled] = await recallAnswers([held]);
  expect(recalled?.answered).toBe(expected);
});
