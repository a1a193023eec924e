import { database } from '@/db';
import { siteVisits, visitWindows } from '@/db/schema/visits';
import type { LocalizedText } from '@/lib/core/localized';
import type { VisitStatus } from '@/lib/core/vocabulary';
import { seedId } from '../random';
import { type Event, groupId } from './agenda';
import { hostId } from './hosts';
import { PLACES } from './places';

type Visit = {
  group: 'A' | 'B';
  place: string;
  status: VisitStatus;
  /** Minutes. */
  duration: number;
  /** Of what day the host said when: `2023-10-26 09:00–18:00`. */
  windows?: readonly string[];
  /** Whether the host, who wants a list of names, has it. */
  hasNames?: boolean;
};

/** Who receives the groups: the hosts of these places. */
const VISITS: readonly Visit[] = [
  { group: 'A', place: 'traffic', status: 'confirmed', duration: 105 },
  { group: 'B', place: 'callCentre', status: 'confirmed', duration: 90 },
  { group: 'A', place: 'government', status: 'confirmed', duration: 105 },
  {
    group: 'A',
    place: 'dataCentre',

    status: 'confirmed',
    duration: 110,
    hasNames: true,
  },
  { group: 'B', place: 'campus', status: 'tentative', duration: 105 },
  { group: 'A', place: 'smartCity', status: 'tentative', duration: 105 },
  {
    group: 'B',
    place: 'port',

    status: 'confirmed',
    duration: 75,
    windows: ['2023-10-26 09:00–18:00'],
  },
  {
    group: 'B',
    place: 'health',

    status: 'confirmed',
    duration: 90,
    windows: ['2023-10-24 13:00–18:00', '2023-10-25 13:00–18:00', '2023-10-26 13:00–18:00'],
  },
  { group: 'A', place: 'busRoute', status: 'asked', duration: 60 },
];

/** The request to the host of a place, where there is one. */
export function visitId(activityId: string, place: string): string | null {
  return VISITS.some((visit) => visit.place === place)
    ? seedId(`visit ${activityId} ${place}`)
    : null;
}

/** Requests to hosts and what they said, as rows: no command writes them yet. */
export async function askHosts(event: Event): Promise<void> {
  const db = await database();
  for (const { group, place, windows = [], hasNames = false, ...asked } of VISITS) {
    const id = seedId(`visit ${event.id} ${place}`);
    await db.insert(siteVisits).values({
      id,
      activityId: event.id,
      hostId: hostId(place),
      groupId: groupId(event.id, group),
      topic: nameOf(place),
      nameListSentAt: hasNames ? new Date('2023-10-10T05:00:00Z') : null,
      answerBy: new Date('2023-10-16T09:00:00Z'),
      ...asked,
    });
    for (const line of windows) {
      const [date = '', opensAt = '', closesAt = ''] = line.split(/[ –]/);
      await db.insert(visitWindows).values({ siteVisitId: id, date, opensAt, closesAt });
    }
  }
}

function nameOf(place: string): LocalizedText {
  const found = PLACES[place];
  if (!found) throw new Error(`The example has no place ${place}.`);
  return found.name;
}
