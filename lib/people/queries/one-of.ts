import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

const READ = {
  uuid: sql`value::uuid`,
  text: sql`value::citext`,
  hex: sql`decode(value, 'hex')`,
} as const;

/**
 * The column is one of these values, however many: they travel as one parameter. It becomes an array once, which an index
 * is asked with; joined as rows it would be read again for every person, as long as nobody counted the table.
 */
export function oneOf(
  column: AnyPgColumn,
  values: readonly string[],
  written: keyof typeof READ,
): SQL {
  const list = JSON.stringify([...new Set(values)]);
  return sql`${column} = any(array(select ${READ[written]} from json_array_elements_text(${list}::json) as value))`;
}
