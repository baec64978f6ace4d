import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DeadlineError } from '../../core/deadline';
import { offscreenHost } from '../../platform/inspector-host';

const sendMessage = vi.hoisted(() => vi.fn<(type: string) => Promise<unknown>>());
vi.mock('../../platform/extension-messaging', () => ({ sendMessage, onMessage: vi.fn() }));

let isListed = false;
const offscreen = {
  Reason: { WORKERS: 'WORKERS' },
  createDocument: vi.fn(() => {
    isListed = true;
    return Promise.resolve();
  }),
  closeDocument: vi.fn(() => {
    isListed = false;
    return Promise.resolve();
  }),
};

beforeEach(() => {
  isListed = false;
  Object.assign(fakeBrowser, { offscreen });
  Object.assign(fakeBrowser.runtime, {
    ContextType: { OFFSCREEN_DOCUMENT: 'OFFSCREEN_DOCUMENT' },
    getContexts: () => Promise.resolve(isListed ? [{}] : []),
  });
  sendMessage.mockResolvedValue(undefined);
});

it('makes the document once, for all who wait', async () => {
  const host = offscreenHost();
  await Promise.all([host.prepare(), host.prepare()]);
  expect(offscreen.createDocument).toHaveBeenCalledTimes(1);
  await host.prepare();
  expect(offscreen.createDocument).toHaveBeenCalledTimes(1);
});

it('makes one anew where Chromium lists one and nobody hears', async () => {
  isListed = true;
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  await offscreenHost().prepare();
  expect(offscreen.closeDocument).toHaveBeenCalledTimes(1);
  expect(offscreen.createDocument).toHaveBeenCalledTimes(1);
});

it('leaves one alone that is slow', async () => {
  isListed = true;
  sendMessage.mockRejectedValueOnce(new DeadlineError('The inspector page', 2_000));
  await expect(offscreenHost().prepare()).rejects.toThrow(DeadlineError);
  expect(offscreen.closeDocument).not.toHaveBeenCalled();
});
