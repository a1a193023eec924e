import { findActivityById } from '@/lib/activities/queries/find-activity';
import { canEditAgenda } from '@/lib/agenda/policy';
import { listPersonChoices } from '@/lib/agenda/queries/list-choices';
import { currentViewer } from '@/lib/auth/viewer';
import { listPlaceChoices } from '@/lib/places/queries/list-places';

type Context = { params: Promise<{ activity: string }> };

/** Who and which places can be put on a session, for whoever edits the draft: read once the desk is open. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await currentViewer();
  const activity = viewer && (await findActivityById(viewer, (await params).activity));
  if (!activity || !canEditAgenda(viewer, activity)) return new Response(null, { status: 404 });
  const [people, places] = await Promise.all([
    listPersonChoices(viewer, activity.id),
    listPlaceChoices(viewer),
  ]);
  return Response.json({ people, places }, { headers: { 'Cache-Control': 'private, no-store' } });
}
