import { readFile } from 'node:fs/promises';
import { runCommand } from '../support/run-command';
import { findUnsaidCodes } from './error-codes';
import { findMisplaced } from './file-names';
import { findIncompleteLock } from './lockfile';
import { findSuppressions } from './no-suppressions';
import { sourceFiles } from './source-files';
import { type Step, verdict } from './step';
import { findTextLiterals } from './text-literals';
import { findOldPackages } from './version-floors';

const tool = (name: string, title: string, ...command: [string, ...string[]]): Step => ({
  name,
  title,
  run: async () => {
    const [program, ...args] = command;
    const { code, output } = await runCommand(program, args);
    return verdict(code === 0 ? [] : [output || `${program} ended with ${code}`]);
  },
});

const ARCHITECTURE = [
  'app',
  'components',
  'lib',
  'db',
  'e2e',
  'scripts',
  'proxy.ts',
  'instrumentation.ts',
];

/** What is known without running Sapar. Each is one test. */
export const checks: Step[] = [
  tool('format', 'formatting (Biome)', 'biome', 'ci', '--reporter=summary', '.'),
  tool(
    'lint',
    'lint (oxlint, with types)',
    'oxlint',
    '--type-aware',
    '--deny-warnings',
    '--format=unix',
  ),
  tool('types', 'types and message keys (TypeScript)', 'tsc', '--noEmit'),
  {
    name: 'architecture',
    title: 'direction of imports (dependency-cruiser)',
    run: async () => {
      const args = ['--config', '.dependency-cruiser.cjs', ...ARCHITECTURE];
      const { code, output } = await runCommand('depcruise', args);
      // It goes on about a TypeScript that it could use; Babel does that here.
      return verdict(code === 0 ? [] : [output.split('‼')[0] ?? output]);
    },
  },
  tool('dead', 'dead code (knip)', 'knip', '--no-progress'),
  {
    name: 'suppressions',
    title: 'no check switched off, no test skipped',
    run: async () => verdict(findSuppressions(await sourceFiles())),
  },
  {
    name: 'names',
    title: 'closed vocabulary of lib, no barrels, short pages',
    run: async () => verdict(findMisplaced(await sourceFiles())),
  },
  {
    name: 'literals',
    title: 'no words outside the messages',
    run: async () => verdict(findTextLiterals(await sourceFiles())),
  },
  {
    name: 'codes',
    title: 'every refusal has words',
    run: async () => {
      const errors = await readFile('lib/i18n/messages/en/errors.json', 'utf8');
      const words = new Set(Object.keys(JSON.parse(errors) as object));
      return verdict(findUnsaidCodes(await sourceFiles(), words));
    },
  },
  {
    name: 'floors',
    title: 'no package older than its last published hole',
    run: async () => verdict(await findOldPackages()),
  },
  {
    name: 'lock',
    title: 'a lockfile that every platform can install',
    run: async () => verdict(await findIncompleteLock()),
  },
];
