import { keepListening } from '../../platform/keep-listening';
import type { HoldUpload } from './guard-link';
import { addListener, dataOf, dispatch, stop } from './natives';

const MAX_DEPTH = 4;

/** The files in a message, a few levels down. */
function filesIn(data: unknown, depth = 0): File[] {
  if (data instanceof File) return [data];
  if (data instanceof Blob) return [new File([data], '', { type: data.type })];
  if (typeof data !== 'object' || data === null || depth === MAX_DEPTH) return [];
  if (ArrayBuffer.isView(data) || data instanceof ArrayBuffer) return [];
  if (data instanceof FileList) return Array.from(data);
  return Object.values(data).flatMap((value) => filesIn(value, depth + 1));
}

/**
 * A file that another page sends: one that opened or frames this one, and that may be on no list.
 * What this origin sends to itself was gated already.
 */
export function interceptMessages(
  target: Window,
  isWatched: () => boolean,
  hold: HoldUpload,
): void {
  const take = (event: MessageEvent<unknown>): void => {
    const { origin, source } = event;
    if (!event.isTrusted) return;
    if (source === null || (source !== target.opener && source !== target.parent)) return;
    if (origin === target.origin || !isWatched()) return;
    const data = dataOf(event);
    const files = filesIn(data);
    if (files.length === 0) return;
    stop(event);
    hold({
      contents: { files, unseen: [], divisible: false },
      release: () => {
        const { lastEventId, ports } = event;
        const again = new MessageEvent('message', {
          ...{ data, origin, lastEventId },
          ports: [...ports],
        });
        // Firefox takes no window of another process for the init member.
        Object.defineProperty(again, 'source', { value: source });
        dispatch(target, again);
      },
      drop: () => undefined,
    });
  };
  keepListening(target.document, () => {
    addListener(target, 'message', take as EventListener, true);
  });
}
