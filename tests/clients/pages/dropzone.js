import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';
import { add, ready, record } from './record.js';

Dropzone.autoDiscover = false;

for (const id of ['zone', 'second']) {
  add('form', { id, className: 'dropzone' });
  const clickable = [add('button', { id: `browse-${id}`, textContent: 'Choose' })];
  const zone = new Dropzone(`#${id}`, { url: '/received', clickable });
  zone.on('addedfile', (file) => {
    record(
      `${id} addedfile`,
      [file],
      ({ fullPath, webkitRelativePath }) => fullPath ?? webkitRelativePath,
    );
  });
}
ready();
