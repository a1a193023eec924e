import { parseArgs } from 'node:util';
import { prepareEnvironment } from './support/environment';
import { runOrExplain, StepFailed, step } from './support/progress';

const NOT_EMPTY =
  'This database has accounts of its own. The example data, with accounts whose password everybody knows, goes into a new database only.';

/**
 * `npm run db:seed` loads the example data into a database without accounts. `npm run db:seed -- --size large` adds
 * 500 activities with 600,000 marks for measuring, after the example data where that is missing.
 */
await runOrExplain(async () => {
  const size = readSize();
  const environment = await prepareEnvironment();
  const { closeDatabase } = await import('@/db');
  const { openDatabase } = await import('./server/open-database');
  const { loadExampleDataOnce } = await import('./server/example-data');
  await openDatabase();
  try {
    const isThere = await loadExampleDataOnce({ ...environment, SAPAR_EXAMPLE_DATA: true });
    if (!isThere) throw new StepFailed(NOT_EMPTY);
    if (size === 'large') await loadLarge();
    console.log(`The ${size} data is loaded.`);
  } finally {
    await closeDatabase();
  }
});

function readSize(): string {
  const { values } = parseArgs({ options: { size: { type: 'string', default: 'example' } } });
  if (values.size === 'example' || values.size === 'large') return values.size;
  throw new StepFailed(`There is no size ${values.size}: it is example or large.`);
}

async function loadLarge(): Promise<void> {
  const { loadLargeData } = await import('@/db/seed/large');
  const advice = 'Start with a new database: it is not written twice.';
  await step('Loading the large data', advice, () =>
    loadLargeData((what) => process.stdout.write(`\n    ${what} `)),
  );
}
