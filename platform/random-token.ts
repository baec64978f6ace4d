/** Not to be guessed. `crypto.randomUUID` exists on secure pages only. */
export const randomToken = (): string => crypto.getRandomValues(new Uint32Array(4)).join();
