import { type Column, getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { database } from './index';

/**
 * Writes many rows in one statement with one parameter. A parameter for each value costs more than the writing
 * itself: 5,000 people with their participants and audit entries are 350,000 values.
 */
export async function insertRows<T extends PgTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return;
  const values = sql.join(
    columnsOf(table).map(([, column]) => valueOf(column)),
    sql`, `,
  );
  const db = await database();
  await db.insert(table).select(sql`select ${values} from ${rowsOf(table, rows)}`);
}

/** The rows as a source of a statement, with the names that the columns have in the database. */
export function rowsOf<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): SQL {
  const columns = columnsOf(table);
  const json = JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        columns.map(([key, column]) => [
          column.name,
          written((row as Record<string, unknown>)[key], column),
        ]),
      ),
    ),
  );
  return sql`json_populate_recordset(null::${table}, ${json}::text::json)`;
}

function columnsOf(table: PgTable): [string, Column][] {
  return Object.entries(getTableColumns(table)).filter(([, { generated }]) => !generated);
}

/** As `json_populate_recordset` takes it: bytes in hex, instants in ISO, and what is missing as its default. */
function written(value: unknown, column: Column): unknown {
  if (value === undefined) return is(column.default, SQL) ? null : (column.default ?? null);
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
}

/** A default that only the database can work out stands in for a missing value there. */
function valueOf(column: Column): SQL {
  const name = sql.identifier(column.name);
  return is(column.default, SQL) ? sql`coalesce(${name}, ${column.default})` : sql`${name}`;
}
