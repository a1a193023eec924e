import { prepareEnvironment } from './support/environment';
import { runOrExplain, StepFailed } from './support/progress';

/**
 * Makes SAPAR_SECRET the only secret that is needed: `npm run keys:rotate`, with the secret before it in
 * SAPAR_SECRET_PREVIOUS. It may be stopped and started again; see docs/adr/0017.
 */
await runOrExplain(async () => {
  await prepareEnvironment();
  const { closeDatabase } = await import('@/db');
  const { openDatabase } = await import('./server/open-database');
  const { rotateSecrets } = await import('@/lib/secrets/commands/rotate-secrets');
  await openDatabase();
  const { sealed, fingerprints, lost, twins } = await rotateSecrets();
  await closeDatabase();

  console.log(`\n${sealed} values sealed again, ${fingerprints} fingerprints made anew.`);
  if (twins > 0) {
    console.log(
      `${twins} people have a passport number that somebody else has too. Find them by their names and merge them.`,
    );
  }
  if (lost > 0) {
    throw new StepFailed(
      `${lost} values were sealed with a secret that is neither SAPAR_SECRET nor SAPAR_SECRET_PREVIOUS.\nPut the one that sealed them into SAPAR_SECRET_PREVIOUS and start this again.`,
    );
  }
  console.log(
    'Everything opens with SAPAR_SECRET alone. Take SAPAR_SECRET_PREVIOUS away and start Sapar again.\n',
  );
});
