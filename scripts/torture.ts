import { startCluster } from './support/postgres-cluster';
import { runCommand } from './support/run-command';

/** `npm run test:torture`: 10,000 pairs of edits saved at the same moment, on a real PostgreSQL. `npm test` has 400. */
const cluster = await startCluster(console.log);
try {
  const test = 'lib/agenda/commands/races.db.test.ts';
  const { code, output } = await runCommand('vitest', ['run', '--project', 'database', test], {
    ...process.env,
    RACE_PAIRS: '10000',
    SAPAR_TEST_ENGINE: 'postgres',
    TEST_DATABASE_URL: cluster.url,
  });
  console.log(output);
  process.exitCode = code;
} finally {
  cluster.stop();
}
