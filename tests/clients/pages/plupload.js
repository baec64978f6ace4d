import plupload from 'plupload/js/plupload.full.min.js';
import { add, ready, record } from './record.js';

let waiting = 2;
for (const id of ['zone', 'second']) {
  add('div', { id, className: 'zone', textContent: 'Drop here' });
  add('button', { id: `browse-${id}`, textContent: 'Choose' });
  const uploader = new plupload.Uploader({
    runtimes: 'html5',
    browse_button: `browse-${id}`,
    drop_element: id,
    url: '/received',
    init: {
      PostInit: () => {
        waiting -= 1;
        if (waiting === 0) ready();
      },
      FilesAdded: (up, added) => {
        const pathOf = new Map(added.map((file) => [file.getNative(), file.relativePath]));
        record(`${id} FilesAdded`, pathOf.keys(), (file) => pathOf.get(file));
        up.start();
      },
    },
  });
  uploader.init();
}
