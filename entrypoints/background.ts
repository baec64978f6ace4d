import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../platform/extension-messaging';
import { eventPageHost, offscreenHost } from '../platform/inspector-host';
import { readNotices } from '../platform/notices';

/** Sleeps and dies as Manifest V3 likes: it keeps nothing, and a hold never needs it twice. */
export default defineBackground(() => {
  const host = import.meta.env.FIREFOX ? eventPageHost() : offscreenHost();
  onMessage('prepareInspector', async () => {
    await host.prepare();
    return readNotices();
  });
});
