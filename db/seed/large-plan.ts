import type { activities, delegations, groups } from '@/db/schema/activities';
import type { sessions } from '@/db/schema/agenda';
import type { participantPeriods, participants } from '@/db/schema/participants';
import type { people } from '@/db/schema/people';
import type { projects } from '@/db/schema/projects';
import type { releasedSessions, releases } from '@/db/schema/releases';
import type { vehicles } from '@/db/schema/visits';
import { ACTIVITY_KINDS, type Country, type SessionKind } from '@/lib/core/vocabulary';
import { DAY } from '@/lib/core/zoned-time';
import { nextSnapshot } from '@/lib/releases/rules/next-snapshot';
import type { ReleaseDraft } from '@/lib/releases/types';
import { nth, pick, seededRandom, seedId } from './random';

const COUNTRIES: readonly Country[] = ['KZ', 'KG', 'TJ', 'UZ', 'AZ', 'AM', 'GE'];

/** 500 activities × 40 people × 60 sessions, of which 30 count: 600,000 marks. */
export const LARGE = {
  projects: 10,
  activities: 500,
  people: 20_000,
  peoplePerActivity: 40,
  days: 10,
  writtenAt: new Date('2023-12-15T00:00:00Z'),
  countries: COUNTRIES,
} as const;

/** A day of six sessions, [kind, start, end] in local hours; half of them count for attendance. */
const PROGRAMME: readonly [SessionKind, number, number][] = [
  ['transfer', 8, 9],
  ['workshop', 9, 11],
  ['site_visit', 11, 12],
  ['meal', 12, 13],
  ['talk', 13, 16],
  ['free', 18, 20],
];

const GIVEN = [
  'Aru',
  'Bolat',
  'Gulzar',
  'Darkhan',
  'Elnura',
  'Firuz',
  'Gohar',
  'Ilgar',
  'Ketevan',
  'Laziz',
];
const FAMILY = [
  'Almasuly',
  'Boztauov',
  'Kokbulaq',
  'Qaraozen',
  'Sarytobe',
  'Tastaqov',
  'Jasylbek',
  'Uluqum',
];
const PLACES = 20;

export type LargeActivity = {
  activity: typeof activities.$inferInsert;
  groups: (typeof groups.$inferInsert)[];
  vehicles: (typeof vehicles.$inferInsert)[];
  delegations: (typeof delegations.$inferInsert)[];
  participants: (typeof participants.$inferInsert)[];
  periods: (typeof participantPeriods.$inferInsert)[];
  sessions: (typeof sessions.$inferInsert)[];
  release: Omit<typeof releases.$inferInsert, 'publishedBy'>;
  releasedSessions: (typeof releasedSessions.$inferInsert)[];
};

const personId = (index: number) => seedId(`large person ${index}`);
const countryOf = (index: number): Country => nth(COUNTRIES, index);

export function largePeople(count: number): (typeof people.$inferInsert)[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, (_, index) => ({
    id: personId(index),
    givenNames: pick(random, GIVEN),
    familyName: `${pick(random, FAMILY)} ${index}`,
    sex: random() < 0.45 ? ('female' as const) : ('male' as const),
    country: countryOf(index),
    organizationName: 'Public services agency',
    position: 'Specialist',
    email: `person${index}@large.example`,
    createdAt: LARGE.writtenAt,
  }));
}

const placeId = (index: number) => seedId(`large place ${index}`);

export function largePlaces() {
  return Array.from({ length: PLACES }, (_, index) => ({
    id: placeId(index),
    name: { en: `Hall ${index + 1}`, ru: `Зал ${index + 1}`, ko: `홀 ${index + 1}` },
    city: { en: 'Seoul', ru: 'Сеул', ko: '서울' },
    country: 'KR' as const,
    latitude: 37.5 + index / 100,
    longitude: 127 + index / 100,
    capacity: 100,
  }));
}

export function largeProjects(): (typeof projects.$inferInsert)[] {
  return Array.from({ length: LARGE.projects }, (_, index) => ({
    id: seedId(`large project ${index}`),
    slug: `large-${index + 1}`,
    title: { en: `Measured project ${index + 1}` },
    startsOn: '2021-01-01',
    endsOn: '2023-12-31',
    isIllustrative: true,
  }));
}

export function largeActivities(count: number): LargeActivity[] {
  return Array.from({ length: count }, (_, index) => planActivity(index));
}

function planActivity(index: number): LargeActivity {
  const firstDay = Date.UTC(2021, 0, 4) + index * 2 * DAY;
  const activity = planFacts(index, firstDay);
  const groupRows = ['A', 'B'].map((name, position) => ({
    id: seedId(`large group ${index} ${name}`),
    activityId: activity.id,
    name,
    position,
    homePlaceId: placeId((index + position) % PLACES),
  }));
  const participantRows = planParticipants(index, activity.id, groupRows);
  const sessionRows = planSessions(index, activity.id, firstDay);
  return {
    activity,
    groups: groupRows,
    vehicles: groupRows.map(({ id: groupId, activityId, name }) => ({
      id: seedId(`large vehicle ${index} ${name}`),
      activityId,
      groupId,
      name: `Bus ${name}`,
      driverName: `Driver ${name}`,
      seats: 28,
    })),
    delegations: COUNTRIES.map((country) => ({
      id: delegationId(index, country),
      activityId: activity.id,
      projectId: activity.projectId,
      country,
      quota: 6,
    })),
    participants: participantRows,
    periods: participantRows.map(({ id, activityId, status, groupId }) => ({
      id: seedId(`period ${id}`),
      activityId,
      participantId: id,
      status,
      groupId,
    })),
    sessions: sessionRows,
    release: planRelease(index, activity, groupRows, sessionRows),
    releasedSessions: sessionRows.map(({ id: sessionId, activityId, kind, startsAt, endsAt }) => ({
      sessionId,
      activityId,
      kind,
      startsAt,
      endsAt,
      groupIds: [],
    })),
  };
}

const delegationId = (index: number, country: Country) =>
  seedId(`large delegation ${index} ${country}`);

function planFacts(index: number, firstDay: number) {
  const date = (day: number) => new Date(firstDay + day * DAY).toISOString().slice(0, 10);
  return {
    id: seedId(`large activity ${index}`),
    projectId: seedId(`large project ${index % LARGE.projects}`),
    slug: `activity-${index + 1}`,
    kind: nth(ACTIVITY_KINDS, index),
    status: 'signed_off' as const,
    title: { en: `Activity ${index + 1}`, ru: `Мероприятие ${index + 1}`, ko: `활동 ${index + 1}` },
    startsOn: date(0),
    endsOn: date(LARGE.days - 1),
    timeZone: 'Asia/Seoul',
    city: 'Seoul',
    isPublic: true,
    createdAt: LARGE.writtenAt,
  };
}

function planParticipants(index: number, activityId: string, lanes: readonly { id: string }[]) {
  return Array.from({ length: LARGE.peoplePerActivity }, (_, seat) => {
    const person = (index * LARGE.peoplePerActivity + seat) % LARGE.people;
    return {
      id: seedId(`large participant ${index} ${seat}`),
      activityId,
      personId: personId(person),
      role: 'delegate' as const,
      status: 'confirmed' as const,
      delegationId: delegationId(index, countryOf(person)),
      groupId: nth(lanes, seat).id,
      createdAt: LARGE.writtenAt,
    };
  });
}

function planSessions(index: number, activityId: string, firstDay: number) {
  // Seoul is nine hours ahead of UTC.
  const instant = (day: number, hour: number) =>
    new Date(firstDay + day * DAY + (hour - 9) * 3_600_000);
  return Array.from({ length: LARGE.days }, (_, day) =>
    PROGRAMME.map(([kind, from, until], slot) => ({
      id: seedId(`large session ${index} ${day} ${slot}`),
      activityId,
      kind,
      title: { en: `Session ${day + 1}.${slot + 1}` },
      startsAt: instant(day, from),
      endsAt: instant(day, until),
      placeId: placeId((index + slot) % PLACES),
      updatedAt: LARGE.writtenAt,
    })),
  ).flat();
}

/** The release that publishing these sessions would have frozen, by the same rules. */
function planRelease(
  index: number,
  activity: ReturnType<typeof planFacts>,
  lanes: readonly { id: string; name: string }[],
  sessionRows: ReturnType<typeof planSessions>,
): LargeActivity['release'] {
  const project = index % LARGE.projects;
  const used = new Set(sessionRows.map((session) => session.placeId));
  const draft: ReleaseDraft = {
    activity: { ...activity, summary: null },
    project: {
      id: activity.projectId,
      slug: `large-${project + 1}`,
      title: { en: `Measured project ${project + 1}` },
    },
    partners: [],
    groups: lanes.map(({ id, name }) => ({ id, name })),
    places: largePlaces()
      .filter(({ id }) => used.has(id))
      .map(({ id, name, city, latitude, longitude }) => ({
        id,
        parentId: null,
        name,
        address: null,
        city,
        latitude,
        longitude,
      })),
    travelTimes: [],
    sessions: sessionRows.map(({ id, kind, title, startsAt, endsAt, placeId: place }) => ({
      id,
      kind,
      title,
      description: null,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      groupIds: [],
      placeId: place,
      people: [],
      isPublic: true,
      languages: [],
    })),
  };
  return {
    id: seedId(`large release ${index}`),
    activityId: activity.id,
    number: 1,
    snapshot: nextSnapshot(null, draft, LARGE.writtenAt.toISOString()),
    changes: [],
    publishedAt: LARGE.writtenAt,
  };
}
