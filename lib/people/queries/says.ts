import { or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** One of these search keys contains the text, whatever its case, accents and script. */
export function says(keys: readonly AnyPgColumn[], text: string): SQL {
  // What LIKE reads as a wildcard is looked for as it stands.
  const plain = sql`replace(replace(replace(search_key(${text}), '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;
  return or(...keys.map((key) => sql`${key} like '%' || ${plain} || '%'`)) ?? sql`false`;
}
