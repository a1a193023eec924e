export type Tally = { passed: number; failed: number; skipped: number };
export type Report = Tally & { output: string };

/** One line of `npm test`. `say` prints what takes long inside it. */
export type Step = {
  name: string;
  title: string;
  run: (say: (text: string) => void) => Promise<Report>;
};

/** A check is one test: it passes, or its problems are the output. */
export function verdict(problems: readonly string[]): Report {
  const failed = problems.length > 0;
  return {
    passed: failed ? 0 : 1,
    failed: failed ? 1 : 0,
    skipped: 0,
    output: problems.join('\n'),
  };
}
