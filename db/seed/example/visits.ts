import { database } from '@/db';
import { hosts, siteVisits, visitWindows } from '@/db/schema/visits';
import type { LocalizedText } from '@/lib/core/localized';
import type { VisitStatus } from '@/lib/core/vocabulary';
import { seedId } from '../random';
import { type Event, groupId } from './agenda';
import { PLACES, placeId } from './places';

type Visit = {
  group: 'A' | 'B';
  place: string;
  /** Whose place it is. */
  host: keyof typeof HOSTS;
  status: VisitStatus;
  /** Minutes. */
  duration: number;
  /** Of what day the host said when: `2023-10-26 09:00–18:00`. */
  windows?: readonly string[];
  /** People at once. */
  capacity?: number;
  /** Working days before the visit by which the host wants a list of names; it got one. */
  nameListDays?: number;
};

const HOSTS = {
  MOIS: 'Ministry of the Interior and Safety',
  NIA: 'National Information Society Agency',
};

/** Who receives the groups. No host has a name or a number: nobody is to be written to. */
const VISITS: readonly Visit[] = [
  { group: 'A', place: 'traffic', host: 'MOIS', status: 'confirmed', duration: 105 },
  { group: 'B', place: 'callCentre', host: 'MOIS', status: 'confirmed', duration: 90 },
  { group: 'A', place: 'government', host: 'MOIS', status: 'confirmed', duration: 105 },
  {
    group: 'A',
    place: 'dataCentre',
    host: 'NIA',
    status: 'confirmed',
    duration: 110,
    capacity: 20,
    nameListDays: 10,
  },
  { group: 'B', place: 'campus', host: 'NIA', status: 'tentative', duration: 105 },
  { group: 'A', place: 'smartCity', host: 'NIA', status: 'tentative', duration: 105 },
  {
    group: 'B',
    place: 'port',
    host: 'NIA',
    status: 'confirmed',
    duration: 75,
    windows: ['2023-10-26 09:00–18:00'],
  },
  {
    group: 'B',
    place: 'health',
    host: 'MOIS',
    status: 'confirmed',
    duration: 90,
    windows: ['2023-10-24 13:00–18:00', '2023-10-25 13:00–18:00', '2023-10-26 13:00–18:00'],
  },
  { group: 'A', place: 'busRoute', host: 'MOIS', status: 'asked', duration: 60 },
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
  for (const { group, place, host, windows = [], ...visit } of VISITS) {
    const hostId = seedId(`host ${place}`);
    const { capacity = null, nameListDays = null, ...asked } = visit;
    const organizationId = seedId(`organization ${HOSTS[host]}`);
    await db
      .insert(hosts)
      .values({ id: hostId, organizationId, placeId: placeId(place), capacity, nameListDays });
    const id = seedId(`visit ${event.id} ${place}`);
    await db.insert(siteVisits).values({
      id,
      activityId: event.id,
      hostId,
      groupId: groupId(event.id, group),
      topic: nameOf(place),
      nameListSentAt: nameListDays === null ? null : new Date('2023-10-10T05:00:00Z'),
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
