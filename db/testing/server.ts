import { type Connection, openPostgres } from '../connections';

/** The same server and account, another database. */
export function nameDatabase(url: string, name: string): string {
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}

/** Runs statements on either engine, without reading an answer. */
export async function run(connection: Connection, sql: string): Promise<void> {
  if (connection.engine === 'pglite') await connection.client.exec(sql);
  else await connection.client.unsafe(sql);
}

/** Runs a statement that concerns whole databases, such as CREATE DATABASE. */
export async function runOnServer(url: string, sql: string): Promise<void> {
  const connection = openPostgres(url);
  try {
    await run(connection, sql);
  } finally {
    await connection.close();
  }
}
