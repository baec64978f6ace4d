import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWatched } from '../../core/narrowed-sites';
import { noteGuarded } from '../../platform/guarded';
import { isExtensionAlive } from '../../platform/is-extension-alive';
import { keepListening } from '../../platform/keep-listening';
import { offerBridge } from '../../platform/world-bridge';
import { createAskPerson } from './ask-person';
import { showChecking } from './checking';
import { interceptFileInputs } from './file-input';
import { recallAnswers, rememberAnswers } from './given-answers';
import { createGuard } from './guard';
import { serveHook } from './hook-server';
import { createInspectorClient } from './inspector-client';
import { inspectInTurn } from './inspect-files';
import { isLeftAlone } from './left-alone';
import { noteSettled } from './note-settled';
import { serveFrames } from './serve-frames';
import { followStandDown } from './stand-down';
import { vetRequests } from './vet-requests';

/**
 * ISOLATED world: the only bridge between page and extension. It is no WXT content script: that
 * one ends itself when an event of the page says so, and a page can forge the event.
 */
export default defineUnlistedScript(() => {
  const bridge = offerBridge(
    window,
    {
      adopt: (element) => {
        inputs.adopt(element);
      },
      take: (element) => {
        inputs.take(element);
      },
    },
    (listen) => {
      keepListening(document, listen);
    },
  );
  const inspector = createInspectorClient();
  const ask = createAskPerson(bridge);
  const guard = createGuard({
    inspect: async (contents, signal, progress) => {
      // Asked for what may be a picture only: nothing else waits for the background.
      let alone: Promise<boolean> | undefined;
      const isAlone = (): Promise<boolean> => (alone ??= isLeftAlone());
      const inspect = async (file: File) =>
        (await isAlone()) ? undefined : inspector.inspect(file);
      const pictures = await inspectInTurn(contents, inspect, signal, progress);
      return pictures.length > 0 && (await isAlone()) ? [] : recallAnswers(pictures);
    },
    ask,
    onSettled: noteSettled,
    remember: rememberAnswers,
    check: (place, onCancel) => showChecking(() => inspector.words().checking, place, onCancel),
    isAlive: isExtensionAlive,
    onCannotAsk: () => {
      hook.showNotice(inspector.words().cannotAsk);
    },
    onGone: () => {
      hook.showNotice(inspector.words().lost);
    },
  });
  const hook = serveHook(bridge.port, guard);
  inspector.onWords(({ lost }) => {
    hook.tellLossWords(lost);
  });
  let isDown = false;
  const inputs = interceptFileInputs(window, {
    isWatched: () => !isDown && isWatched(location),
    hold: guard.hold,
    bridge,
  });
  noteGuarded({ take: inputs.take, hold: guard.hold });
  // What needs the extension's API waits until the page has begun: the API alone costs a millisecond.
  setTimeout(() => {
    hook.tellLossWords(inspector.words().lost);
    followStandDown((next) => {
      isDown = next;
      hook.tellStandDown(next);
    });
    if (window !== window.top) return;
    serveFrames(window, ask);
    if (import.meta.env.FIREFOX) vetRequests(guard);
    void inspector.warm();
  });
});
