import { type SQL, sql } from 'drizzle-orm';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hosts } from '@/db/schema/visits';

const everyLanguage = (text: SQL) =>
  sql`concat_ws(' ', ${text}->>'en', ${text}->>'ru', ${text}->>'ko')`;

const written = sql`search_key(concat_ws(' ', ${everyLanguage(sql`${organizations.name}`)}, ${organizations.shortName},
  ${everyLanguage(sql`${places.name}`)}, ${everyLanguage(sql`${places.city}`)},
  (select string_agg(concat_ws(' ', c.name, c.name_native), ' ') from host_contacts c where c.host_id = ${hosts.id})))`;

/** That a word stands somewhere in the names of a host, its place, city or contacts; for `hosts` joined with organizations and places. */
export function says(word: string): SQL {
  // What LIKE reads as a wildcard is looked for as it stands.
  return sql`${written} like '%' || replace(replace(replace(search_key(${word}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
}
