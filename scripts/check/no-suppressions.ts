import { lineOf, type SourceFile } from './source-files';

/** What would let a check pass without being satisfied, and what to do instead. */
const FORBIDDEN: { pattern: RegExp; advice: string; only?: RegExp }[] = [
  {
    pattern: /\b(eslint|oxlint|biome|prettier)-(disable|ignore)/g,
    advice: 'mend what the tool saw',
  },
  { pattern: /@ts-(ignore|expect-error|nocheck)/g, advice: 'mend the type' },
  {
    pattern: /\.(skip|only|todo|fixme|skipIf|runIf|fails)\(/g,
    advice: 'a test runs always, or is deleted',
    only: /\.(test|spec)\.tsx?$/,
  },
  {
    pattern: /\bretr(y|ies):\s*[1-9]/g,
    advice: 'a test passes the first time',
    only: /(\.(test|spec)\.tsx?|config\.ts)$/,
  },
  {
    pattern: /\b(waitForTimeout|setTimeout)\(/g,
    advice: 'wait for what you need, not for time',
    only: /^e2e\//,
  },
  { pattern: /\bvi\.(mock|doMock)\(/g, advice: 'test the real thing', only: /\.test\.tsx?$/ },
];

/** Comments and calls that switch a check off. */
export function findSuppressions(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    FORBIDDEN.filter(({ only }) => !only || only.test(path)).flatMap(({ pattern, advice }) =>
      [...text.matchAll(pattern)].map(
        (found) => `${path}:${lineOf(text, found.index)}: ${found[0]}: ${advice}`,
      ),
    ),
  );
}
