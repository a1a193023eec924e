import { StepFailed } from '../support/progress';
import { runCommand } from '../support/run-command';
import type { ImportTimes, Phases } from './import-program';

const ROWS = 5_000;

/** Imports a long list in a process of its own: the embedded database belongs to one process at a time. */
export async function measureImport(env: NodeJS.ProcessEnv): Promise<ImportTimes> {
  const program = ['--import', 'tsx', 'scripts/bench/import-program.ts', String(ROWS)];
  const { code, output } = await runCommand('node', program, env);
  const said = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0 || !said.startsWith('{')) throw new StepFailed(output);
  return JSON.parse(said) as ImportTimes;
}

export function printImport({ rows, added, reader, looking, confirming }: ImportTimes): void {
  const count = (figure: number) => figure.toLocaleString('en');
  const line = ({ parse, match, write, processor }: Phases) => ({
    'parse ms': parse.toFixed(0),
    'match ms': match.toFixed(0),
    'write ms': write.toFixed(0),
    'together ms': (parse + match + write).toFixed(0),
    'CPU ms': processor.toFixed(0),
  });
  console.log(`Import of ${count(rows)} rows, ${count(added)} people new`);
  console.table({ preview: line(looking), confirmation: line(confirming) });
  console.log(
    `The process that reads the file: ${reader.processor.toFixed(0)} ms of processor time, ${reader.memory.toFixed(0)} MB at most\n`,
  );
}
