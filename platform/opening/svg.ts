import { withDeadline } from '../../core/deadline';
import { rasterised } from '../../core/protocol-worker';
import { parsed } from '../../core/shape';
import { MAX_SVG_BYTES } from '../../core/svg';
import type { Opener } from './part';

const DRAW_DEADLINE_MS = 4_000;

/** Drawn by the page that owns this Worker. */
export const openSvg: Opener = async function* (svg) {
  if (svg.size > MAX_SVG_BYTES) {
    yield { kind: 'not-inspected', reason: 'too-large' };
    return;
  }
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(data);
    };
  });
  self.postMessage({ kind: 'rasterise', svg }, { transfer: [port2] });
  try {
    const drawn = await withDeadline(answer, DRAW_DEADLINE_MS, 'The page that draws');
    const { bitmap, unseen } = parsed(rasterised, drawn);
    // A preview even so: the browser shows a file as SVG only if its name says that it is one.
    if (bitmap !== undefined) yield { kind: 'picture', bitmap, isShown: false };
    if (unseen !== undefined) yield { kind: 'not-inspected', reason: unseen };
  } catch {
    yield { kind: 'not-inspected', reason: 'timed-out' };
  } finally {
    port1.close();
  }
};
