import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { listPlaceChoices } from '@/lib/places/queries/list-places';
import {
  listPersonChoices,
  listSessionChoices,
  listVehicleChoices,
  listVisitChoices,
} from './list-choices';

/** What the form of a session offers to choose from, without the session itself. Five statements. */
export async function loadSessionForm(viewer: Viewer, activity: Activity, ownId: string | null) {
  const places = await listPlaceChoices(viewer);
  const people = await listPersonChoices(viewer, activity.id);
  const sessions = await listSessionChoices(viewer, activity.id);
  const vehicles = await listVehicleChoices(viewer, activity.id);
  const visits = await listVisitChoices(viewer, activity.id);
  const others = sessions.filter(({ id }) => id !== ownId);
  return { activity, places, people, vehicles, visits, sessions: others };
}
