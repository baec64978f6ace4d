/** Files that have been through a hold and were released. Identity survives DataTransfer, inputs and forms. */
const vetted = new WeakSet<File>();

export const vet = (files: readonly File[]): void => {
  for (const file of files) vetted.add(file);
};

export const isVetted = (file: File): boolean => vetted.has(file);
