/* Shaped like a generator's picture box: what is dropped or pasted is put into the box's own input. */
import { add, ready, record, upload } from './record.js';

for (const id of ['zone', 'second']) {
  const box = add('div', { id, className: 'zone', textContent: 'Drop here' });
  const input = document.createElement('input');
  Object.assign(input, { id: `input-${id}`, type: 'file', multiple: true });
  box.append(input);
  input.addEventListener('change', () => {
    record(`${id} change`, input.files);
    void upload(input.files);
  });
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    event.stopPropagation();
    give(input, event.dataTransfer);
  });
}

document.addEventListener('paste', (event) => {
  give(document.getElementById('input-zone'), event.clipboardData);
});

function give(input, { files }) {
  if (files.length === 0) return;
  input.files = files;
  input.dispatchEvent(new Event('change'));
}

ready();
