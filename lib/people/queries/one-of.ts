import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

const READ = {
  uuid: sql`value::uuid`,
  text: sql`value::citext`,
  hex: sql`decode(value, 'hex')`,
} as const;

/** The column is one of these values, however many: they travel as one parameter. */
export function oneOf(
  column: AnyPgColumn,
  values: readonly string[],
  written: keyof typeof READ,
): SQL {
  const list = JSON.stringify([...new Set(values)]);
  return sql`${column} in (select ${READ[written]} from json_array_elements_text(${list}::json) as value)`;
}
