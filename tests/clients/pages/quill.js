import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { add, ready, record, upload } from './record.js';

const { handler: insert } = Quill.import('modules/uploader').DEFAULTS;

for (const id of ['zone', 'second']) {
  const place = document.createElement('div');
  add('section', { id }).append(place);
  new Quill(place, {
    theme: 'snow',
    modules: {
      toolbar: [['image']],
      uploader: {
        handler(range, files) {
          record(`${id} upload`, files);
          insert.call(this, range, files);
          void upload(files);
        },
      },
    },
  });
}
document.querySelectorAll('button.ql-image').forEach((button, index) => {
  button.id = `browse-${index + 1}`;
});
ready();
