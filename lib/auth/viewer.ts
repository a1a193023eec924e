import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { loadViewer } from './load-viewer';
import { authOptions } from './options';
import { safeReturnPath } from './return-path';
import type { Viewer } from './types';

/** The signed-in user of this request, or null. Roles and session are read from the database each time, once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  await connection();
  const session = await getServerSession(authOptions());
  if (!session?.userId) return null;
  return loadViewer(session.userId, session.generation);
});

/** Reads the signed-in user of this request anew at each call, for an answer that goes on for a while. */
export async function viewerAsOfNow(): Promise<() => Promise<Viewer | null>> {
  await connection();
  const session = await getServerSession(authOptions());
  return async () => (session?.userId ? loadViewer(session.userId, session.generation) : null);
}

/** The signed-in user; anybody else is sent to the sign-in page and, once signed in, back to where they were. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  // `proxy.ts` writes it; a page does not know its own address.
  const path = safeReturnPath((await headers()).get('x-sapar-path'));
  redirect(path && path !== '/' ? `/sign-in?from=${encodeURIComponent(path)}` : '/sign-in');
}
