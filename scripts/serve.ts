import { prepareEnvironment } from './support/environment';
import { runOrExplain } from './support/progress';

/**
 * Serves a build that is there already, such as in a container; with `--dev` it serves the sources.
 * `npm start` is this after building and loading what is missing.
 */
await runOrExplain(async () => {
  const dev = process.argv.includes('--dev');
  const environment = await prepareEnvironment({ dev });
  const { openDatabase } = await import('./server/open-database');
  const { serve } = await import('./server/serve');
  await openDatabase();
  if (dev) {
    const { loadExampleDataOnce } = await import('./server/example-data');
    await loadExampleDataOnce(environment);
  }
  const server = await serve(environment, { dev });
  console.log(`\nSapar runs at ${environment.SAPAR_URL}\n`);
  await server.untilStopped();
});
