/**
 * The first bytes of a file as text, one character (0-255) a byte.
 *
 * @throws when the file cannot be read: gone, no permission, or a folder
 */
export function readHead(file: Blob, length: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file could not be read'));
    };
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- in Firefox a content script may not look into an ArrayBuffer of the page's (measured in 153); a string it may
    reader.readAsBinaryString(file.slice(0, length));
  });
}
