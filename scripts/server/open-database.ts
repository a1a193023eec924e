import { openConnection } from '@/db';
import { migrate } from '@/db/migrate';
import { askDatabase } from '@/lib/health/queries';
import { step } from '../support/progress';

/** Opens the database in this process, before anything else could, and brings its schema up to date. */
export async function openDatabase(): Promise<void> {
  const postgres = Boolean(process.env.DATABASE_URL);
  const connection = await step(
    postgres ? 'Connecting to PostgreSQL' : 'Opening the embedded database',
    postgres
      ? 'Check that DATABASE_URL is right and that the server answers.'
      : `Its files are in ${process.env.SAPAR_DATA_DIR}/db. If they cannot be opened and hold nothing that you need, move the folder away and start again.`,
    async () => {
      const opened = await openConnection();
      await askDatabase(10_000);
      return opened;
    },
  );
  await step(
    'Bringing the schema up to date',
    'The database was left as it was by the last migration that succeeded. Keep a copy before trying again.',
    () => migrate(connection),
  );
}
