import { and, asc, gt, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { documents } from '@/db/schema/documents';
import { letters } from '@/db/schema/letters';
import { outboxMessages } from '@/db/schema/outbox';
import { badges, calendarFeeds } from '@/db/schema/participants';
import { personKeys } from '@/db/schema/people';
import {
  newestMark,
  type SealingPurpose,
  sealForInstallation,
  UnknownSecret,
  unsealForInstallation,
} from '@/lib/core/seal';

type SealedColumn = { table: PgTable; id: PgColumn; sealed: PgColumn };

/** Where everything stands that the installation's secret seals. A purpose without a column does not compile. */
const COLUMNS: Record<SealingPurpose, readonly SealedColumn[]> = {
  'person-keys': [
    { table: personKeys, id: personKeys.personId, sealed: personKeys.sealedKey },
    { table: documents, id: documents.id, sealed: documents.sealedKey },
    { table: letters, id: letters.id, sealed: letters.sealedKey },
  ],
  outbox: [{ table: outboxMessages, id: outboxMessages.id, sealed: outboxMessages.sealedParams }],
  calendar: [
    { table: calendarFeeds, id: calendarFeeds.participantId, sealed: calendarFeeds.sealedToken },
  ],
  badge: [{ table: badges, id: badges.id, sealed: badges.sealedToken }],
};

const PURPOSES = Object.keys(COLUMNS) as SealingPurpose[];
const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Seals again, with the newest secret, everything that another one sealed; each value by itself, so it can be stopped. */
export async function resealAll(): Promise<{ sealed: number; lost: number }> {
  const counted = { sealed: 0, lost: 0 };
  for (const purpose of PURPOSES) {
    for (const column of COLUMNS[purpose]) {
      let after = FIRST;
      for (let batch = await readOlder(column, after); batch.length > 0; ) {
        for (const row of batch) {
          const isOpen = await reseal(purpose, column, row);
          counted[isOpen ? 'sealed' : 'lost'] += 1;
          after = row.id;
        }
        batch = await readOlder(column, after);
      }
    }
  }
  return counted;
}

type Row = { id: string; bytes: Uint8Array };

async function readOlder({ table, id, sealed }: SealedColumn, after: string): Promise<Row[]> {
  const db = await database();
  const mark = newestMark();
  return db
    .select({
      id: sql<string>`${id}`,
      bytes: sql<Uint8Array>`${sealed}`.mapWith(sealed) as SQL<Uint8Array>,
    })
    .from(table)
    .where(
      and(
        gt(id, after),
        isNotNull(sealed),
        sql`substring(${sealed} from 1 for ${mark.length}) <> ${sql.param(mark, sealed)}`,
      ),
    )
    .orderBy(asc(id))
    .limit(BATCH);
}

/** Only while it is still what was read: a link that was made anew meanwhile stays the new one. */
async function reseal(
  purpose: SealingPurpose,
  { table, id, sealed }: SealedColumn,
  { id: rowId, bytes }: Row,
): Promise<boolean> {
  const text = open(purpose, bytes);
  if (text === undefined) return false;
  const again = sealForInstallation(purpose, text);
  const db = await database();
  await db.execute(sql`update ${table} set ${sql.identifier(sealed.name)} = ${sql.param(again, sealed)}
    where ${id} = ${rowId} and ${sealed} = ${sql.param(bytes, sealed)}`);
  return true;
}

function open(purpose: SealingPurpose, bytes: Uint8Array): string | undefined {
  try {
    return unsealForInstallation(purpose, bytes);
  } catch (error) {
    if (error instanceof UnknownSecret) return undefined;
    throw error;
  }
}
