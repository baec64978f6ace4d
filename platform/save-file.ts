/** How long a browser may take to begin with a download from a blob; Firefox does not before the next task. */
const KEPT_MS = 60_000;

/** Hands the person a text, or bytes, as a file, without a request. */
export function saveFile(name: string, content: BlobPart, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
