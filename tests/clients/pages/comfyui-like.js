/* Shaped like a node editor: its inputs are never in the document, its drop target is a canvas. */
import { add, ready, record, upload } from './record.js';

function take(event, list) {
  // A list is emptied with its input.
  const files = Array.from(list);
  record(event, files);
  void upload(files);
}

/** As a promise-style wrapper does it: one input, made once, kept out of the document. */
function chooser(id, options = {}) {
  const input = Object.assign(document.createElement('input'), { type: 'file', ...options });
  input.onchange = () => {
    take(`${id} onchange`, input.files);
    input.value = '';
  };
  input.oncancel = () => {
    record(`${id} oncancel`, []);
  };
  add('button', { id, textContent: id }).onclick = () => {
    input.click();
  };
}

chooser('choose', { multiple: true });
chooser('second');
chooser('folder', { webkitdirectory: true });

const canvas = add('canvas', { id: 'zone', width: 400, height: 200 });
canvas.addEventListener('dragover', (event) => {
  event.preventDefault();
});
canvas.addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) take('node drop', event.dataTransfer.files);
});
document.addEventListener('paste', (event) => {
  const pictures = Array.from(event.clipboardData.items)
    .filter(({ type }) => type.startsWith('image/'))
    .map((item) => item.getAsFile());
  if (pictures.length > 0) take('node paste', pictures);
});
ready();
