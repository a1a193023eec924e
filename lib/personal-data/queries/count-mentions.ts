import { notInArray, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { acknowledgements, agendaTemplates, sessions } from '@/db/schema/agenda';
import { signOffs } from '@/db/schema/attendance';
import { participants } from '@/db/schema/participants';
import { releases } from '@/db/schema/releases';
import { hosts } from '@/db/schema/visits';
import { blot } from '../rules/blot';
import type { Subject } from './find-subject';

/**
 * In how many texts that people wrote one of somebody's names will still stand; what was noted about them goes with them. No program can know what such a text is to say
 * without it, so whoever is about to erase the person is told.
 */
export async function countMentions({
  names,
  participantIds,
}: Pick<Subject, 'names' | 'participantIds'>): Promise<number> {
  const db = await database();
  const texts: SQL<string>[] = [
    sql`select concat_ws(' ', title::text, description::text) from ${sessions}`,
    sql`select concat_ws(' ', title::text, summary::text) from ${activities}`,
    sql`select note from ${acknowledgements}`,
    sql`select concat_ws(' ', title, content::text) from ${agendaTemplates}`,
    sql`select concat_ws(' ', reason, message) from ${releases}`,
    sql`select reopen_reason from ${signOffs}`,
    sql`select note from ${participants} where ${notInArray(participants.id, participantIds)}`,
    sql`select concat_ws(' ', contact_name, contact_email, contact_phone) from ${hosts}`,
  ];
  const found = await db
    .select({ text: sql<string>`written.text` })
    .from(sql`(${sql.join(texts, sql` union all `)}) as written (text)`)
    .where(sql`written.text is not null and written.text <> ''`);
  return found.filter(({ text }) => blot(text, names) !== text).length;
}
