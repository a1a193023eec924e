import { createHash } from 'node:crypto';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { currentViewer } from '@/lib/auth/viewer';
import { loadDraftState } from '@/lib/releases/queries/load-draft-state';
import { packState } from '@/lib/releases/rules/packed-state';

type Context = { params: Promise<{ activity: string }> };

/** The draft of an activity as JSON, and what stands between it and the newest release. 304 while it is the same. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await currentViewer();
  const activity = viewer && (await findActivityById(viewer, (await params).activity));
  const draft = viewer && activity && (await loadDraft(viewer, activity));
  if (!draft) return new Response(null, { status: 404 });
  const state = packState(await loadDraftState(viewer, activity, draft));
  const body = JSON.stringify({ draft, state });
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // It names people: the desk keeps its own copy, and no disk does.
  const headers = { ETag: tag, 'Cache-Control': 'private, no-store' };
  // Something on the way that compresses the answer calls its tag a weak one.
  const known = request.headers.get('if-none-match')?.replace(/^W\//, '');
  if (known === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
