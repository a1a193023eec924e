import { connection } from 'next/server';

/** Whether this process lives. A supervisor restarts it when this does not answer. */
export async function GET(): Promise<Response> {
  await connection();
  return new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } });
}
