import { asc, sql } from 'drizzle-orm';
import { database } from '@/db';

/** The columns of all tables that can hold text, as `table.column`. */
export async function textColumns(): Promise<string[]> {
  const db = await database();
  const rows = await db
    .select({ name: sql<string>`table_name || '.' || column_name` })
    .from(sql`information_schema.columns`)
    .where(
      sql`table_schema = 'public' and udt_name in ('text', 'citext', 'varchar', 'json', 'jsonb', 'bytea', '_text')`,
    )
    .orderBy(asc(sql`1`));
  return rows.map(({ name }) => name).toSorted();
}

/** Everything that every row of a table says, one text a column, bytes also as the text that they would be. */
async function dumpTable(table: string): Promise<[column: string, text: string][]> {
  const db = await database();
  const rows = await db
    .select({ row: sql<Record<string, unknown>>`to_jsonb(t)` })
    .from(sql`${sql.identifier(table)} as t`);
  return rows.flatMap(({ row }) =>
    Object.entries(row).map(([column, value]): [string, string] => [
      `${table}.${column}`,
      readable(typeof value === 'string' ? value : JSON.stringify(value)),
    ]),
  );
}

export async function dumpDatabase(): Promise<[column: string, text: string][]> {
  const db = await database();
  const tables = await db
    .select({ name: sql<string>`tablename` })
    .from(sql`pg_tables`)
    .where(sql`schemaname = 'public'`);
  const found: [string, string][] = [];
  for (const { name } of tables) found.push(...(await dumpTable(name)));
  return found;
}

/** Which columns say one of these words, in whatever case. */
export async function columnsWith(words: readonly string[]): Promise<string[]> {
  const wanted = words.map((word) => word.toLowerCase());
  const dump = await dumpDatabase();
  const found = dump.filter(([, text]) => wanted.some((word) => text.toLowerCase().includes(word)));
  return [...new Set(found.map(([column]) => column))].toSorted();
}

function readable(text: string): string {
  return text.replace(/\\x([0-9a-f]+)/g, (all, hex: string) => {
    const bytes = Buffer.from(hex, 'hex');
    return `${all} ${bytes.toString('latin1')} ${bytes.toString('utf8')} ${bytes.toString('base64')}`;
  });
}
