import { build, isBuilt } from './support/build';
import { prepareEnvironment } from './support/environment';
import { isPortFree, portInUse } from './support/free-port';
import { runOrExplain, StepFailed, step } from './support/progress';

/**
 * `npm start`: from a fresh checkout to a running Sapar. Builds when the sources changed, opens and migrates the
 * database, loads the example data the first time, serves, and says where.
 */
async function main(): Promise<void> {
  const environment = await prepareEnvironment();
  console.log('Sapar\n');
  await checkPort(environment.PORT);
  await buildIfNeeded();

  // Only now: what they load reads the environment, and Next must find the build.
  const { openDatabase } = await import('./server/open-database');
  const { loadExampleDataOnce } = await import('./server/example-data');
  const { serve } = await import('./server/serve');
  await openDatabase();
  const hasExampleData = await loadExampleDataOnce(environment);
  const server = await step('Starting the server', 'Read what it said above.', () =>
    serve(environment),
  );
  welcome(environment.SAPAR_URL, hasExampleData);
  await server.untilStopped();
}

async function checkPort(port: number): Promise<void> {
  if (!(await isPortFree(port))) throw new StepFailed(portInUse(port));
}

async function buildIfNeeded(): Promise<void> {
  if (await isBuilt()) return;
  const advice = 'When the sources are as they were released, run `npm ci` and try again.';
  await step('Building, which takes about half a minute', advice, async () => {
    const { code, output } = await build();
    if (code !== 0) throw new Error(`next build ended with ${code}\n\n${output}`);
  });
}

const ACCOUNTS = [
  ['coordinator', 'plans the visits'],
  ['manager', 'follows the figures, signs off'],
  ['admin', 'looks after accounts and projects'],
  ['focal.kz', 'nominates the delegation of Kazakhstan'],
  ['helper', 'marks attendance at the door'],
  ['delegate', 'carries the itinerary on a phone'],
  ['donor', 'reads figures without names'],
] as const;

function welcome(url: string, hasExampleData: boolean): void {
  const lines = ['', `Sapar runs at ${url}`, ''];
  if (hasExampleData) {
    lines.push('Example accounts, all with the password sapar-example:');
    for (const [name, does] of ACCOUNTS)
      lines.push(`  ${`${name}@sapar.example`.padEnd(26)} ${does}`);
    lines.push('');
  }
  lines.push('Stop it with Ctrl-C.', '');
  console.log(lines.join('\n'));
}

await runOrExplain(main);
