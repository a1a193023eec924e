import { prepareEnvironment } from '@/scripts/support/environment';
import { runOrExplain } from '@/scripts/support/progress';

/** The production server on a small world of its own: two projects that know nothing of each other, and an account of every role. */
await runOrExplain(async () => {
  const environment = await prepareEnvironment();
  // Only now: what they load reads the environment.
  const { openDatabase } = await import('@/scripts/server/open-database');
  const { serve } = await import('@/scripts/server/serve');
  const { makeWorld } = await import('./make-world');
  await openDatabase();
  await makeWorld();
  const server = await serve(environment);
  console.log('ready');
  await server.untilStopped();
});
