import { create } from 'filepond';
import 'filepond/dist/filepond.css';
import { add, ready, record } from './record.js';

function pond(id, options = {}) {
  create(add('input', { id, type: 'file' }), {
    allowMultiple: true,
    credits: false,
    server: { process: '/received' },
    onaddfile: (error, item) => {
      if (error === null) record(`${id} addfile`, [item.file], () => item.relativePath);
    },
    oninit: () => {
      document.querySelectorAll('.filepond--drop-label label').forEach((label, index) => {
        label.id = `browse-${index + 1}`;
      });
    },
    ...options,
  });
}

pond('zone');
pond('second');
pond('folder', { allowDirectoriesOnly: true });
ready();
