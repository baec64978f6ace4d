import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError, withDeadline } from '../../core/deadline';

describe('withDeadline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('passes on what comes in time, and stops its clock', async () => {
    await expect(withDeadline(Promise.resolve('here'), 100, 'A')).resolves.toBe('here');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('passes on a failure as it is', async () => {
    const failure = new Error('no');
    await expect(withDeadline(Promise.reject(failure), 100, 'A')).rejects.toBe(failure);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    [99, 'waiting'],
    [100, 'late'],
  ])('after %i of 100 ms it is %s', async (ms, expected) => {
    let state = 'waiting';
    withDeadline(new Promise(() => undefined), 100, 'A').catch(() => {
      state = 'late';
    });
    await vi.advanceTimersByTimeAsync(ms);
    expect(state).toBe(expected);
  });

  it('names the hop that was late', async () => {
    const late = withDeadline(new Promise(() => undefined), 100, 'The background');
    const expected = expect(late).rejects.toThrow(new DeadlineError('The background', 100));
    await vi.advanceTimersByTimeAsync(100);
    await expected;
    await expect(late).rejects.toBeInstanceOf(DeadlineError);
  });
});
