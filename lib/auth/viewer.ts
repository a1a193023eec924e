import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { loadViewer } from './load-viewer';
import { authOptions } from './options';
import type { Viewer } from './types';

/** The signed-in user of this request, or null. Roles and session are read from the database each time, once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  await connection();
  const session = await getServerSession(authOptions());
  if (!session?.userId) return null;
  return loadViewer(session.userId, session.generation);
});

/** The signed-in user; anybody else is sent to the sign-in page. */
export async function requireViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? redirect('/sign-in');
}
