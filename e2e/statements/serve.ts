import { prepareEnvironment } from '@/scripts/support/environment';
import { runOrExplain } from '@/scripts/support/progress';

/** Enough activities for a statement that is repeated for each of them to show. */
const ACTIVITIES = 12;

/** The production server on the example data. Told anything, it adds a piece of the large data and answers. */
await runOrExplain(async () => {
  const environment = await prepareEnvironment();
  // Only now: what they load reads the environment.
  const { openDatabase } = await import('@/scripts/server/open-database');
  const { serve } = await import('@/scripts/server/serve');
  const { loadExampleData } = await import('@/db/seed/example');
  const { loadLargeData } = await import('@/db/seed/large');
  await openDatabase();
  await loadExampleData();
  process.on('message', () => {
    void loadLargeData(() => {}, ACTIVITIES).then(() => process.send?.('grown'));
  });
  const server = await serve(environment);
  await server.untilStopped();
});
