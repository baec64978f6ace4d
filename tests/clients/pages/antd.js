import { Upload } from 'antd';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { add, ready, record } from './record.js';

const common = (id) => ({
  action: '/received',
  multiple: true,
  pastable: id === 'zone',
  beforeUpload: (file) => {
    record(`${id} beforeUpload`, [file]);
    const { name, type, lastModified } = file;
    return Promise.resolve(new File([file], name, { type, lastModified }));
  },
  onChange: ({ file, fileList }) => {
    if (file.status === 'done') record(`${id} done`, []);
    window.listed = fileList.length;
  },
});

function App() {
  useEffect(ready, []);
  return [
    h(Upload.Dragger, { key: 1, ...common('zone') }, h('p', { id: 'zone' }, 'Drop here')),
    h(Upload.Dragger, { key: 2, ...common('second') }, h('p', { id: 'second' }, 'Or here')),
    h(Upload, { key: 3, ...common('button') }, h('button', { id: 'button' }, 'Choose')),
    h(
      Upload,
      { key: 4, ...common('folder'), directory: true },
      h('button', { id: 'folder' }, 'Choose a folder'),
    ),
    h(
      Upload.Dragger,
      { key: 5, ...common('folder-zone'), directory: true, openFileDialogOnClick: false },
      h('p', { id: 'folder-zone' }, 'Drop a folder here'),
    ),
  ];
}

createRoot(add('main')).render(h(App));
