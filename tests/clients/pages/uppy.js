import Uppy from '@uppy/core';
import Dashboard from '@uppy/dashboard';
import Webcam from '@uppy/webcam';
import XHRUpload from '@uppy/xhr-upload';
import '@uppy/core/css/style.css';
import '@uppy/dashboard/css/style.css';
import '@uppy/webcam/css/style.css';
import { add, ready, record } from './record.js';

for (const id of ['zone', 'second']) {
  const target = add('div', { id });
  const uppy = new Uppy({ id, autoProceed: true })
    .use(Dashboard, { inline: true, target, height: 330, fileManagerSelectionType: 'both' })
    .use(Webcam, { modes: ['picture'] })
    .use(XHRUpload, { endpoint: '/received' });
  uppy.on('file-added', ({ data, meta }) => {
    record(`${id} file-added`, [data], () => meta.relativePath);
  });
  uppy.on('complete', () => {
    uppy.clear();
  });
}
ready();
