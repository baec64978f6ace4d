import { add, has } from './natives';

/** Files that have been through a hold and were released, or that the page made. Identity survives DataTransfer, inputs and forms. */
const vetted = new WeakSet<File>();

// By index: an iterator is one that the page may have patched, and it would be handed the files.
export function vet(files: readonly File[]): void {
  for (let at = 0, file = files[at]; file !== undefined; file = files[++at]) add(vetted, file);
}

export function areVetted(files: readonly File[]): boolean {
  for (let at = 0, file = files[at]; file !== undefined; file = files[++at]) {
    if (!has(vetted, file)) return false;
  }
  return true;
}
