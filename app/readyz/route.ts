import { connection } from 'next/server';
import { errorFields, log } from '@/lib/core/log';
import { askDatabase } from '@/lib/health/queries';

const PATIENCE_MS = 2000;

/** Whether this process can serve: a balancer sends nobody here while the database is lost. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    await askDatabase(PATIENCE_MS);
    return answer(200, 'ready');
  } catch (error) {
    log.warn(errorFields(error), 'not ready');
    return answer(503, 'the database does not answer');
  }
}

function answer(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Cache-Control': 'no-store' } });
}
