import type { HoldUpload } from './guard-link';
import { privateMap } from './natives';
import { holdInPromise, refusedBy } from './promise-hold';
import { wrapAccessor, wrapMethod } from './wrap';

const denied = (): DOMException => refusedBy('NotAllowedError', 'Permission denied');

/**
 * The camera and the screen: the person is asked before the page has the stream. The browser's own
 * question comes first, since its answer needs the click that led to it. Sound alone passes.
 */
export function interceptStreams(isWatched: () => boolean, hold: HoldUpload): void {
  const vet = async (stream: MediaStream, what: 'camera' | 'screen'): Promise<MediaStream> => {
    if (stream.getVideoTracks().length === 0 || !isWatched()) return stream;
    try {
      await holdInPromise(hold, { files: [], unseen: [what], divisible: false }, denied);
    } catch (error) {
      for (const track of stream.getTracks()) track.stop();
      throw error;
    }
    return stream;
  };
  const streams = [
    ['getUserMedia', 'camera'],
    ['getDisplayMedia', 'screen'],
  ] as const;
  // Only secure pages have it.
  if (typeof MediaDevices !== 'undefined') {
    for (const [name, what] of streams) {
      wrapMethod<MediaDevices, unknown[]>(MediaDevices.prototype, name, async (_, args, native) =>
        vet((await native(...args)) as MediaStream, what),
      );
    }
  }
  interceptElement('HTMLUserMediaElement', 'stream', vet);
  interceptElement('HTMLCameraElement', 'track', vet);
  type Legacy = [unknown, (stream: MediaStream) => unknown, (error: unknown) => unknown];
  for (const name of ['webkitGetUserMedia', 'mozGetUserMedia', 'getUserMedia']) {
    wrapMethod<Navigator, Legacy>(
      Navigator.prototype,
      name,
      (_, [constraints, onStream, onError], native) =>
        native(
          constraints,
          (stream: MediaStream) => {
            vet(stream, 'camera').then(onStream, onError);
          },
          onError,
        ),
    );
  }
}

type Vet = (stream: MediaStream, what: 'camera') => Promise<MediaStream>;

/**
 * `<usermedia>` and `<camera>` ask by themselves, and the page reads what they have. It finds
 * nothing there before the answer, and hears of it again after a yes.
 * https://wicg.github.io/PEPC/permission-elements.html
 */
function interceptElement(name: string, property: 'stream' | 'track', vet: Vet): void {
  const { [name]: element } = window as unknown as Record<
    string,
    { prototype: object } | undefined
  >;
  if (element === undefined) return;
  const asked = privateMap<object, boolean>();
  wrapAccessor<EventTarget>(element.prototype, property, {
    get: (self, native) => {
      const found = native() as MediaStream | MediaStreamTrack | null;
      if (found === null || asked.get(found) === true) return found;
      if (asked.get(found) === undefined) {
        asked.set(found, false);
        vet(found instanceof MediaStream ? found : new MediaStream([found]), 'camera').then(
          () => {
            asked.set(found, true);
            self.dispatchEvent(new Event(property));
          },
          () => undefined,
        );
      }
      return null;
    },
  });
}
