/** Chromium's offscreen document: a page without a face, where the model's Worker may live. */
import { onMessage } from '../../platform/extension-messaging';
import { serveInspections } from '../../platform/serve-inspections';

const inspector = serveInspections(() => {
  window.close();
});
onMessage('warmInspector', () => {
  inspector.warm();
});
