import { describe, expect, it } from 'vitest';
import { listOf, number, parsed } from '../../core/shape';
import { openEmpty } from './support/question-tab';
import { useBrowser } from './support/practice';

describe('the Worker with the networks', () => {
  const started = useBrowser();

  it('keeps no tensor of any pass, whatever the size of its canvas', async () => {
    const tab = await openEmpty(started);
    const alive = await tab.evaluate(`(async () => {
      const worker = new Worker('/network-worker.js');
      const { port1, port2 } = new MessageChannel();
      worker.postMessage('work', [port2]);
      const answer = () => new Promise((resolve, reject) => {
        port1.onmessage = ({ data }) => resolve(data);
        worker.onerror = reject;
      });
      await answer();
      const alive = [];
      for (let round = 0; round < 3; round++) {
        for (const [network, width, height] of [
          ['back', 256, 192], ['back', 416, 320], ['back', 128, 128], ['front', 128, 128],
        ]) {
          const pixels = new Uint8Array(width * height * 4).buffer;
          port1.postMessage({ network, pixels, width, height, threshold: 0.02 }, [pixels]);
          const { kind, tensors, message } = await answer();
          if (kind !== 'found') throw new Error(message);
          alive.push(tensors);
        }
      }
      worker.terminate();
      return alive;
    })()`);
    // Both networks are loaded after the first round; from then on it is one number.
    const [first, ...later] = parsed(listOf(number), alive).slice(4);
    expect(first).toBeGreaterThan(100);
    expect(new Set([first, ...later])).toEqual(new Set([first]));
    await tab.close();
  });
});
