/** What the person who ran a command can mend; it is printed without a stack. */
export class BadInput extends Error {}

/** Runs a command's work; bad input ends it with its message and exit code 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
