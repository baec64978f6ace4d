import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';
import { add, ready, record, upload } from './record.js';

function Zone({ id, folder = false }) {
  const { getRootProps, getInputProps } = useDropzone({
    onDrop: (files) => {
      record(`${id} onDrop`, files, ({ path }) => path);
      void upload(files);
    },
    onFileDialogCancel: () => {
      record(`${id} onFileDialogCancel`, []);
    },
  });
  const input = getInputProps(folder ? { webkitdirectory: '' } : {});
  return h('div', getRootProps({ id, className: 'zone' }), h('input', input), id);
}

function App() {
  useEffect(ready, []);
  return [
    h(Zone, { key: 1, id: 'zone' }),
    h(Zone, { key: 2, id: 'second' }),
    h(Zone, { key: 3, id: 'folder', folder: true }),
  ];
}

createRoot(add('main')).render(h(App));
