import { Upload } from '@gradio/upload';
import { createRawSnippet, mount } from 'svelte';
import { add, ready, record, upload } from './record.js';

function place(id, options = {}) {
  const children = createRawSnippet(() => ({ render: () => `<span id="${id}">${id}</span>` }));
  mount(Upload, {
    target: add('div', { className: 'zone' }),
    props: {
      root: '',
      filetype: 'image',
      file_count: 'multiple',
      show_progress: false,
      // What gradio's own client does with the files, without its server.
      upload: async (data) => {
        const files = data.map(({ blob }) => blob);
        record(`${id} upload`, files);
        await upload(files);
        return data;
      },
      children,
      ...options,
    },
  });
}

place('zone');
place('second');
place('folder', { file_count: 'directory', filetype: null });
place('clipboard', { filetype: 'clipboard' });
ready();
