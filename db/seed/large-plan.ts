import type { activities, delegations, groups } from '@/db/schema/activities';
import type { sessions } from '@/db/schema/agenda';
import type { participantPeriods, participants } from '@/db/schema/participants';
import type { people } from '@/db/schema/people';
import type { places } from '@/db/schema/places';
import type { projects } from '@/db/schema/projects';
import type { releasedSessions, releases } from '@/db/schema/releases';
import { ACTIVITY_KINDS, type Country, type SessionKind } from '@/lib/core/vocabulary';
import { nextSnapshot } from '@/lib/releases/rules/next-snapshot';
import type { ReleaseDraft } from '@/lib/releases/types';
import { pick, seededRandom, seedId } from './random';

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
const DAY: readonly [SessionKind, number, number][] = [
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
  delegations: (typeof delegations.$inferInsert)[];
  participants: (typeof participants.$inferInsert)[];
  periods: (typeof participantPeriods.$inferInsert)[];
  sessions: (typeof sessions.$inferInsert)[];
  release: Omit<typeof releases.$inferInsert, 'publishedBy'>;
  releasedSessions: (typeof releasedSessions.$inferInsert)[];
};

const personId = (index: number) => seedId(`large person ${index}`);
const countryOf = (index: number): Country => pick(() => (index % 7) / 7, COUNTRIES);

export function largePeople(): (typeof people.$inferInsert)[] {
  const random = seededRandom(1);
  return Array.from({ length: LARGE.people }, (_, index) => ({
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

export function largePlaces(): (typeof places.$inferInsert)[] {
  return Array.from({ length: PLACES }, (_, index) => ({
    id: seedId(`large place ${index}`),
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

export function largeActivities(): LargeActivity[] {
  return Array.from({ length: LARGE.activities }, (_, index) => planActivity(index));
}

function planActivity(index: number): LargeActivity {
  const id = seedId(`large activity ${index}`);
  const projectIndex = index % LARGE.projects;
  const projectId = seedId(`large project ${projectIndex}`);
  const firstDay = Date.UTC(2021, 0, 4) + index * 2 * 86_400_000;
  const iso = (day: number) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
  const activity = {
    id,
    projectId,
    slug: `activity-${index + 1}`,
    kind: pick(() => (index % 5) / 5, ACTIVITY_KINDS),
    status: 'signed_off' as const,
    title: { en: `Activity ${index + 1}`, ru: `Мероприятие ${index + 1}`, ko: `활동 ${index + 1}` },
    startsOn: iso(0),
    endsOn: iso(LARGE.days - 1),
    timeZone: 'Asia/Seoul',
    city: 'Seoul',
    isPublic: true,
    createdAt: LARGE.writtenAt,
  };
  const groupRows = ['A', 'B'].map((name, position) => ({
    id: seedId(`large group ${index} ${name}`),
    activityId: id,
    name,
    position,
  }));
  const delegationRows = COUNTRIES.map((country) => ({
    id: seedId(`large delegation ${index} ${country}`),
    activityId: id,
    projectId,
    country,
    quota: 6,
  }));
  const participantRows = Array.from({ length: LARGE.peoplePerActivity }, (_, seat) => {
    const person = (index * LARGE.peoplePerActivity + seat) % LARGE.people;
    const country = countryOf(person);
    return {
      id: seedId(`large participant ${index} ${seat}`),
      activityId: id,
      personId: personId(person),
      role: 'delegate' as const,
      status: 'confirmed' as const,
      delegationId: seedId(`large delegation ${index} ${country}`),
      groupId: groupRows[seat % 2]?.id ?? null,
      createdAt: LARGE.writtenAt,
    };
  });
  const sessionRows = Array.from({ length: LARGE.days }, (_, day) => day).flatMap((day) =>
    DAY.map(([kind, from, until], slot) => ({
      id: seedId(`large session ${index} ${day} ${slot}`),
      activityId: id,
      kind,
      title: { en: `Session ${day + 1}.${slot + 1}` },
      startsAt: new Date(firstDay + (day * 24 + from - 9) * 3_600_000),
      endsAt: new Date(firstDay + (day * 24 + until - 9) * 3_600_000),
      placeId: seedId(`large place ${(index + slot) % PLACES}`),
      updatedAt: LARGE.writtenAt,
    })),
  );
  const draft: ReleaseDraft = {
    activity: { ...activity, summary: null },
    project: {
      id: projectId,
      slug: `large-${projectIndex + 1}`,
      title: { en: `Measured project ${projectIndex + 1}` },
    },
    partners: [],
    groups: groupRows.map(({ id: groupId, name }) => ({ id: groupId, name })),
    places: largePlaces().flatMap((place) =>
      sessionRows.some(({ placeId }) => placeId === place.id)
        ? [
            {
              id: place.id,
              parentId: null,
              name: place.name,
              address: null,
              city: place.city ?? null,
              latitude: place.latitude ?? null,
              longitude: place.longitude ?? null,
            },
          ]
        : [],
    ),
    travelTimes: [],
    sessions: sessionRows.map((session) => ({
      id: session.id,
      kind: session.kind,
      title: session.title,
      description: null,
      startsAt: session.startsAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
      groupIds: [],
      placeId: session.placeId,
      people: [],
      isPublic: true,
      languages: [],
    })),
  };
  return {
    activity,
    groups: groupRows,
    delegations: delegationRows,
    participants: participantRows,
    periods: participantRows.map((participant) => ({
      id: seedId(`period ${participant.id}`),
      activityId: id,
      participantId: participant.id,
      status: participant.status,
      groupId: participant.groupId,
    })),
    sessions: sessionRows,
    release: {
      id: seedId(`large release ${index}`),
      activityId: id,
      number: 1,
      snapshot: nextSnapshot(null, draft, LARGE.writtenAt.toISOString()),
      changes: [],
      publishedAt: LARGE.writtenAt,
    },
    releasedSessions: sessionRows.map(({ id: sessionId, kind, startsAt, endsAt }) => ({
      sessionId,
      activityId: id,
      kind,
      startsAt,
      endsAt,
      groupIds: [],
    })),
  };
}
