import { add, each, has } from './natives';

/** Files that have been through a hold and were released, or that the page made. Identity survives DataTransfer, inputs and forms. */
const vetted = new WeakSet<File>();

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
