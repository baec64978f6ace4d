/** The next rejection that nobody handles, instead of vitest's own listener: a bug is thrown on, on purpose. */
export function nextUnhandledRejection(): Promise<unknown> {
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  return new Promise((resolve) => {
    process.once('unhandledRejection', (reason) => {
      for (const listener of listeners) process.on('unhandledRejection', listener);
      resolve(reason);
    });
  });
}
