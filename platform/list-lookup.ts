/** Whether a list has this address. */
export const isListed = (_hostname: string, _pathname: string): Promise<boolean> =>
  Promise.resolve(false);
