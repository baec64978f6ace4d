import { requestJob } from '../../core/protocol-extension';
import { parsed } from '../../core/shape';
import { onMessage } from '../../platform/extension-messaging';
import type { Guard } from './guard';

/** A request that the background waits with is an upload like any other. */
export function vetRequests(guard: Guard): void {
  onMessage('vetRequest', ({ data }) => {
    const { file } = parsed(requestJob, data);
    return new Promise((resolve) => {
      guard.hold({
        contents: Promise.resolve({
          files: file === undefined ? [] : [file],
          unseen: file === undefined ? ['unseen'] : [],
          divisible: false,
        }),
        settle: ({ kind }) => {
          resolve(kind === 'released');
        },
      });
    });
  });
}
