/** Files with their folders as one. The library comes when somebody wants it. */
export async function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Blob> {
  const { BlobWriter, configure, Uint8ArrayReader, ZipWriter } = await import('@zip.js/zip.js');
  // Its workers start from addresses that our policy blocks.
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new BlobWriter('application/zip'));
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}
