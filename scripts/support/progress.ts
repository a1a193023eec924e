/** A step that failed, with what to do about it. */
export class StepFailed extends Error {}

/**
 * Runs one step of a start and prints one line: what, and how many seconds. When it throws, the line says so, and
 * the error is followed by `advice`.
 */
export async function step<T>(title: string, advice: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`  ${title} … `);
  try {
    const value = await work();
    console.log(`${seconds(started)} s`);
    return value;
  } catch (error) {
    console.log('failed');
    const message = error instanceof Error ? error.message : String(error);
    throw new StepFailed(`${title}: ${message}\n\n${advice}`, { cause: error });
  }
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** Runs a program of ours: an expected failure is one clear text, anything else is a bug with its stack. */
export async function runOrExplain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof StepFailed ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}
