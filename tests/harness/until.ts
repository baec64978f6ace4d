/**
 * Asks again until the answer is there. A deadline here ends a broken run; it says nothing about speed.
 *
 * @throws when there is none after `ms` milliseconds
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${String(ms)} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
