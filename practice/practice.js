/* What a site's own code would do: take files from inputs, drops and pastes, and upload them at once. */
const seen = [];
window.practice = seen;

async function upload(surface, event, files) {
  const at = Date.now();
  const list = Array.from(files ?? []);
  seen.push({
    surface,
    event: event.type,
    at,
    files: list.map(({ name, type, size, lastModified }) => ({ name, type, size, lastModified })),
  });
  const line = document.createElement('li');
  line.textContent = `${event.type} on ${surface}: ${list.map((file) => file.name).join(', ') || 'nothing'}`;
  document.getElementById('log').append(line);
  for (const file of list) {
    const { name, type, lastModified } = file;
    const query = new URLSearchParams({ surface, name, type, lastModified: String(lastModified) });
    await fetch(`/received?${query}`, { method: 'POST', body: file });
  }
}

for (const input of document.querySelectorAll('input')) {
  for (const type of ['input', 'change', 'cancel']) {
    input.addEventListener(type, (event) => {
      // Uploading once is enough; `input` is only noted.
      void upload(input.id, event, type === 'change' ? input.files : []);
    });
  }
}

const zone = document.getElementById('zone');
for (const type of ['dragover', 'dragleave', 'drop']) {
  zone.addEventListener(type, (event) => {
    event.preventDefault();
    if (type !== 'dragover') void upload('zone', event, event.dataTransfer?.files);
  });
}
document.addEventListener('paste', (event) => {
  if (event.clipboardData.files.length > 0) void upload('paste', event, event.clipboardData.files);
});
