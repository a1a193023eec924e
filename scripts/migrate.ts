import { prepareEnvironment } from './support/environment';
import { runOrExplain } from './support/progress';

/** `npm run db:migrate`: brings the schema up to date and ends. A server does the same when it starts. */
await runOrExplain(async () => {
  await prepareEnvironment();
  const { closeDatabase } = await import('@/db');
  const { openDatabase } = await import('./server/open-database');
  await openDatabase();
  await closeDatabase();
});
