import { afterEach, describe, expect, it, vi } from 'vitest';
import { startHelperJob } from '../../core/protocol-worker';
import { createHelperOwner, type HelperOwner } from '../../platform/helper-owner';
import { askForHelper, portOfHelper, startHelper } from '../../platform/helper-worker';

/** A Worker whose script hands over the port that it was sent, as a helper's does. */
class StandIn extends EventTarget {
  port: MessagePort | undefined;
  isTerminated = false;
  postMessage(_: unknown, [port]: MessagePort[]): void {
    this.port = port;
  }
  terminate(): void {
    this.isTerminated = true;
    this.port?.close();
  }
}

const setUp = () => {
  const worker = new StandIn();
  const startWorker = vi.fn(() => worker as unknown as Worker);
  const owner = createHelperOwner(startWorker);
  return { worker, startWorker, owner, helper: helperOf(owner) };
};
const helperOf = (owner: HelperOwner) =>
  askForHelper((ends) => {
    owner.start('film-worker.js', ends);
  });
const heard = (port: MessagePort | undefined): Promise<unknown> =>
  new Promise((resolve) => {
    if (port !== undefined)
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        resolve(data);
      };
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a helper', () => {
  it('is started by the page, and speaks with who asked for it', async () => {
    const { worker, startWorker, helper } = setUp();
    expect(startWorker).toHaveBeenCalledExactlyOnceWith('film-worker.js');
    const question = heard(worker.port);
    helper.port.postMessage('next');
    expect(await question).toBe('next');
    const answer = heard(helper.port);
    worker.port?.postMessage('end');
    expect(await answer).toBe('end');
    helper.end();
  });

  it('is ended by who asked for it', async () => {
    const { worker, helper } = setUp();
    helper.end();
    await vi.waitFor(() => {
      expect(worker.isTerminated).toBe(true);
    });
  });

  it('is ended with the Worker that it works for', () => {
    const { worker, owner, helper } = setUp();
    owner.endAll();
    expect(worker.isTerminated).toBe(true);
    helper.end();
  });

  it('that throws has stopped', async () => {
    const { worker, helper } = setUp();
    worker.dispatchEvent(new Event('error'));
    await helper.stopped;
    helper.end();
  });

  it('that cannot be started has stopped', async () => {
    const owner = createHelperOwner(() => {
      throw new Error('No Worker here');
    });
    const helper = helperOf(owner);
    await helper.stopped;
    helper.end();
  });
});

it('asks the page, and sends the ports along', () => {
  const postMessage = vi.fn();
  vi.stubGlobal('self', { postMessage });
  const helper = startHelper('pdf-worker.js');
  const [job, { transfer }] = postMessage.mock.calls[0] as [unknown, { transfer: MessagePort[] }];
  expect(startHelperJob(job)).toBe(true);
  expect(job).toEqual({ kind: 'start', script: 'pdf-worker.js' });
  expect(transfer).toHaveLength(2);
  helper.end();
  for (const port of transfer) port.close();
});

it('a helper waits for its port', async () => {
  const page = new EventTarget();
  vi.stubGlobal('self', page);
  const port = portOfHelper();
  const { port1, port2 } = new MessageChannel();
  page.dispatchEvent(new MessageEvent('message', { data: 'work', ports: [port1] }));
  expect(await port).toBe(port1);
  port1.close();
  port2.close();
});
