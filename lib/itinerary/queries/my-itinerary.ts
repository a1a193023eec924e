import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { localDate } from '@/lib/core/zoned-time';
import { homeZone } from '@/lib/i18n/zone-names';
import { releaseSnapshot } from '@/lib/releases/queries/release-snapshot';
import { buildItinerary } from '../rules/build-itinerary';
import { chooseParticipation, isComing } from '../rules/choose-participation';
import type { ItineraryParams } from '../schema';
import type { Itinerary, Participation } from '../types';
import { loadMyParticipations } from './my-participations';

export type MyItinerary = {
  participation: Participation;
  /** The viewer's other activities. */
  others: Participation[];
  /** Null before the first release, and for somebody who is not coming. */
  itinerary: Itinerary | null;
};

/**
 * The viewer's way through one of their activities, from its newest release; null for accounts that take part in nothing.
 * One statement, two where this process has not read the release yet.
 */
export async function loadMyItinerary(
  viewer: Viewer,
  { activity, clock }: Pick<ItineraryParams, 'activity' | 'clock'>,
): Promise<MyItinerary | null> {
  const participations = await loadMyParticipations(viewer);
  const at = now().getTime();
  const participation = chooseParticipation(participations, activity, localDate(at, 'UTC'));
  if (!participation) return null;
  const { releaseKey, country } = participation;
  const snapshot = releaseKey && isComing(participation) ? await releaseSnapshot(releaseKey) : null;
  const home = clock === 'home' && country ? homeZone(country) : null;
  return {
    participation,
    others: participations.filter((other) => other !== participation),
    itinerary: snapshot && buildItinerary(snapshot, participation, at, home),
  };
}
