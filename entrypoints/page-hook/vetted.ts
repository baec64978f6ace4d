import { each } from '../../core/plain-list';
import { add, has } from './natives';

/** Files that have been through a hold and were released, or that the page made. Identity survives DataTransfer, inputs and forms. */
const vetted = new WeakSet<File>();

// By index: an iterator is one that the page may have patched, and it would be handed the files.
export function vet(files: readonly File[]): void {
  each(files, (file) => {
    add(vetted, file);
  });
}

export function areVetted(files: readonly File[]): boolean {
  let all = true;
  each(files, (file) => {
    if (!has(vetted, file)) all = false;
  });
  return all;
}
