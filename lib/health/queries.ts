import { sql } from 'drizzle-orm';
import { database } from '@/db';

/** Asks the database for an answer, and gives up after `withinMs` milliseconds. Throws what went wrong. */
export async function askDatabase(withinMs: number): Promise<void> {
  let giveUp: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    giveUp = setTimeout(
      () => reject(new Error(`The database did not answer within ${withinMs} ms.`)),
      withinMs,
    );
  });
  const answer = database().then((db) => db.execute(sql`select 1`));
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(giveUp);
    // Once late, the answer is nobody's business any more.
    answer.catch(() => {});
  }
}
