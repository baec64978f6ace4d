/** In the world of the guard, which no page sees. */
export const noteGuarded = (): void => {
  Object.assign(globalThis, { isGuarded: true });
};

/** Runs by itself in that world, so it refers to nothing outside. */
export const isGuarded = (): boolean => 'isGuarded' in globalThis;
