import { add, has } from './natives';

/** Files that have been through a hold and were released, or that the page made. Identity survives DataTransfer, inputs and forms. */
const vetted = new WeakSet<File>();

export function vet(files: readonly File[]): void {
  for (const file of files) add(vetted, file);
}

export function areVetted(files: readonly File[]): boolean {
  for (const file of files) if (!has(vetted, file)) return false;
  return true;
}
