/**
 * No driver answers the pickers of the File System Access API, so these stand in their place, before
 * our scripts: what they give are real handles.
 */
export const PICKERS = `(() => {
  const written = async (name, base64) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('picked', { create: true });
    const handle = await folder.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    await writable.write(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
    await writable.close();
    return { folder, handle };
  };
  window.toPick = [];
  window.showOpenFilePicker = async function showOpenFilePicker() {
    return Promise.all(window.toPick.map(async ([name, base64]) => (await written(name, base64)).handle));
  };
  window.showDirectoryPicker = async function showDirectoryPicker() {
    const all = await Promise.all(window.toPick.map(([name, base64]) => written(name, base64)));
    return all[0].folder;
  };
})()`;
