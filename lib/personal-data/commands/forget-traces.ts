import { and, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { markEvents } from '@/db/schema/attendance';
import { imports } from '@/db/schema/imports';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { releases } from '@/db/schema/releases';
import { savedViews } from '@/db/schema/views';
import { now } from '@/lib/core/clock';
import { romanise } from '@/lib/names/rules/romanise';
import type { Subject } from '../queries/find-subject';
import { blot, ERASED_NAME } from '../rules/blot';

/**
 * What the database lets nobody change, but for this: names in releases and reasons of marks, of people who were
 * erased. To be called after they were; triggers refuse anything else.
 */
export async function forgetFrozen({ ids, participantIds }: Subject): Promise<void> {
  const db = await database();
  const named = ids.map(
    (id) => sql`strpos(${releases.snapshot}::text || ${releases.changes}::text, ${id}) > 0`,
  );
  await db
    .update(releases)
    .set({
      snapshot: sql`blot_names(${releases.snapshot})`,
      changes: sql`blot_names(${releases.changes})`,
      blottedAt: now(),
    })
    .where(or(...named));
  await db
    .update(markEvents)
    .set({ reason: null })
    .where(and(inArray(markEvents.participantId, participantIds), isNotNull(markEvents.reason)));
}

/** Files are often called after somebody. Those of the lists that brought them lose their name; call it before `forgetPerson`. */
export async function forgetFileNames({ ids, names }: Subject): Promise<void> {
  const db = await database();
  const brought = sql`(select ${people.importId} from ${people} where ${inArray(people.id, ids)}
    union select ${participants.importId} from ${participants} where ${inArray(participants.personId, ids)})`;
  const rows = await db.select({ id: imports.id, fileName: imports.fileName }).from(imports);
  const named = rows.filter(({ fileName }) => blot(fileName, names) !== fileName);
  await db
    .update(imports)
    .set({ fileName: ERASED_NAME })
    .where(
      or(
        sql`${imports.id} in ${brought}`,
        inArray(
          imports.id,
          named.map(({ id }) => id),
        ),
      ),
    );
}

/**
 * A view that somebody saved while looking for the person has the name in its address: as a rule one word of it, in
 * whatever script. A view of a namesake goes as well; it is saved again in a moment.
 */
export async function forgetViews({ names }: Subject): Promise<void> {
  const db = await database();
  const views = await db
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews);
  const words = new Set(names.filter((name) => !name.includes('@')).flatMap(romanise));
  const named = views.filter(({ name, query }) => {
    const told = `${name} ${readable(query)}`;
    const sought = romanise(`${name} ${new URLSearchParams(query).get('q') ?? ''}`);
    return blot(told, names) !== told || sought.some((word) => word.length > 1 && words.has(word));
  });
  await db.delete(savedViews).where(
    inArray(
      savedViews.id,
      named.map(({ id }) => id),
    ),
  );
}

/** The words of a query as they were typed. */
function readable(query: string): string {
  return [...new URLSearchParams(query).values()].join(' ');
}
