import { findActivityById } from '@/lib/activities/queries/find-activity';
import { followAgenda } from '@/lib/agenda/commands/follow-agenda';
import { canSeeDraft } from '@/lib/agenda/policy';
import { currentViewer, viewerAsOfNow } from '@/lib/auth/viewer';
import { eventStream } from '@/lib/core/event-stream';
import { isId } from '@/lib/core/ids';

type Context = { params: Promise<{ activity: string }> };

/** A browser comes again after half an hour, with the cookie that it has then. */
const LONGEST_MS = 30 * 60_000;

/**
 * What happens to a draft, as it happens: see `followAgenda`. `window` is an id that the asking window made;
 * `seconds` ends the stream sooner.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await currentViewer();
  const activity = viewer && (await findActivityById(viewer, (await params).activity));
  const search = new URL(request.url).searchParams;
  const windowId = search.get('window') ?? '';
  if (!activity || !canSeeDraft(viewer, activity) || !isId(windowId)) {
    return new Response(null, { status: 404 });
  }
  const readViewer = await viewerAsOfNow();
  return eventStream(viewer.userId, (sink) => {
    const timer = setTimeout(sink.end, lengthOf(search.get('seconds')));
    sink.ended.addEventListener('abort', () => clearTimeout(timer));
    void followAgenda(viewer, { activityId: activity.id, windowId, readViewer }, sink);
  });
}

function lengthOf(seconds: string | null): number {
  return /^\d{1,4}$/.test(seconds ?? '')
    ? Math.min(Number(seconds) * 1_000, LONGEST_MS)
    : LONGEST_MS;
}
