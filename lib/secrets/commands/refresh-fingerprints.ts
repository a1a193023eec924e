import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { database } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { personPrivate } from '@/db/schema/people';
import { birthFingerprint } from '@/lib/people/queries/birth-fingerprint';
import { openPrivate } from '@/lib/people/queries/open-private';
import { passportFingerprint } from '@/lib/people/queries/passport-fingerprint';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

type Prints = Pick<typeof personPrivate.$inferSelect, 'passportFingerprint' | 'birthFingerprint'>;

/** A fingerprint says nothing of what it is of, so each is made again from what is sealed, and written if it differs. */
export async function refreshFingerprints(): Promise<{ fingerprints: number; twins: number }> {
  const counted = { fingerprints: 0, twins: 0 };
  for (let after = FIRST; ; ) {
    const batch = await readBatch(after);
    const last = batch.at(-1);
    if (!last) return counted;
    const opened = await openPrivate(
      batch.map(({ personId }) => personId),
      ['passportNumber', 'birthDate'],
    );
    for (const { personId, ...stored } of batch) {
      const data = opened.get(personId);
      const prints = {
        passportFingerprint: passportFingerprint(data?.passportNumber ?? null),
        birthFingerprint: birthFingerprint(data?.birthDate ?? null),
      };
      if (isSame(prints, stored)) continue;
      if (!(await write(personId, stored, prints))) counted.twins += 1;
      counted.fingerprints += 1;
    }
    after = last.personId;
  }
}

async function readBatch(after: string) {
  const db = await database();
  return db
    .select({
      personId: personPrivate.personId,
      passportFingerprint: personPrivate.passportFingerprint,
      birthFingerprint: personPrivate.birthFingerprint,
    })
    .from(personPrivate)
    .where(gt(personPrivate.personId, after))
    .orderBy(asc(personPrivate.personId))
    .limit(BATCH);
}

/**
 * False where the passport is somebody else's too: added between the two secrets, when nobody could see that. Only while
 * it is still what was read: whoever gives another passport meanwhile writes its fingerprint with the newest secret.
 */
async function write(personId: string, stored: Prints, prints: Prints): Promise<boolean> {
  const db = await database();
  const { passportFingerprint: passport, birthFingerprint: birth } = personPrivate;
  const unchanged = and(
    eq(personPrivate.personId, personId),
    sql`${passport} is not distinct from ${sql.param(stored.passportFingerprint, passport)}`,
    sql`${birth} is not distinct from ${sql.param(stored.birthFingerprint, birth)}`,
  );
  const set = (values: Prints) => db.update(personPrivate).set(values).where(unchanged);
  try {
    await set(prints);
    return true;
  } catch (error) {
    if (violatedConstraint(error) !== 'person_private_passport') throw error;
    await set({ ...prints, passportFingerprint: null });
    return false;
  }
}

function isSame(a: Prints, b: Prints): boolean {
  const hex = (print: Uint8Array | null) => (print ? Buffer.from(print).toString('hex') : '');
  return (
    hex(a.passportFingerprint) === hex(b.passportFingerprint) &&
    hex(a.birthFingerprint) === hex(b.birthFingerprint)
  );
}
