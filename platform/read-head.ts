/**
 * The first bytes of a file as text, one character (0-255) a byte. A FileReader, since in Firefox a
 * content script may not look into an ArrayBuffer that a Blob of the page gives.
 *
 * @throws when the file cannot be read: gone, no permission, or a folder
 */
export function readHead(file: Blob, bytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file could not be read'));
    };
    reader.readAsBinaryString(file.slice(0, bytes));
  });
}
