/* What a client's own code was given, and the events that reach the window, for the tests to compare. */
window.record = [];
window.counts = {};

for (const type of ['input', 'change', 'cancel', 'drop', 'dragleave', 'paste']) {
  window.counts[type] = 0;
  window.addEventListener(type, ({ isTrusted }) => {
    // A drag's own leaves come as often as something moves under it.
    if (type !== 'dragleave' || !isTrusted) window.counts[type] += 1;
  });
}

/** Callbacks are recorded in their order, however long a file takes to be read. */
let recorded = Promise.resolve();

/** Notes a callback of a client and its files. */
export function record(event, files, pathOf = (file) => file.webkitRelativePath) {
  const described = Promise.all(
    Array.from(files, async (file) => ({
      name: file.name,
      type: file.type,
      size: file.size,
      lastModified: file.lastModified,
      path: pathOf(file) ?? '',
      sha256: await sha256(file),
    })),
  );
  recorded = recorded.then(async () => {
    window.record.push({ event, files: await described });
  });
}

async function sha256(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** For clients that leave the uploading to the page. */
export async function upload(files) {
  for (const file of files) {
    const body = new FormData();
    body.append('file', file);
    await fetch('/received', { method: 'POST', body });
  }
}

/** The page is ready to be used. */
export function ready() {
  window.ready = true;
}

export function add(tag, attributes = {}) {
  const element = document.createElement(tag);
  Object.assign(element, attributes);
  document.body.append(element);
  return element;
}
