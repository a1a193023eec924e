import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { addDays, localDate, MINUTE } from '@/lib/core/zoned-time';
import { seedId } from '../random';
import { grantCheckIn, grantProjectRoles } from './accounts';
import {
  activityId,
  daysBefore,
  type ExampleActivity,
  nomineesOf,
  openActivity,
  type Quotas,
  setStatus,
  takePart,
} from './activity';
import { moveTo, publish, writeAgenda } from './agenda';
import { at } from './done';
import { RUNNING_AGENDA, UPCOMING_AGENDA } from './follow-up-agenda';
import { markSessions } from './marks';
import { settleNominations } from './nominations';
import { COUNTRIES, loadProject, type Partner, type SendingCountry } from './partners';
import { setRoad } from './places';

export const FOLLOW_UP = seedId('follow-up project');
export const RUNNING_VISIT = activityId('one-stop-services-tashkent');
export const UPCOMING_VISIT = activityId('data-exchange-seoul');

/** Bodies that do not exist, so that nothing here is said of one that does. */
const PARTNERS: readonly Partner[] = [
  {
    name: {
      en: 'Example Fund for Public Service',
      ru: 'Пример: Фонд государственной службы',
      ko: '예시 공공서비스 기금',
    },
    shortName: null,
    country: 'KR',
    role: 'donor',
  },
  {
    name: {
      en: 'Example Hub of Civil Services',
      ru: 'Пример: Хаб государственных служб',
      ko: '예시 공무원 협력 허브',
    },
    shortName: null,
    country: 'KZ',
    role: 'hub',
  },
  {
    name: {
      en: 'Example Agency of Service Centres',
      ru: 'Пример: Агентство центров обслуживания',
      ko: '예시 민원센터청',
    },
    shortName: null,
    country: 'UZ',
    role: 'host',
  },
];

const TARGETS: Quotas = { KZ: 8, KG: 8, TJ: 8, UZ: 8, AZ: 8, AM: 8, GE: 8 };
const GROUPS = ['A', 'B'] as const;
const IN_GROUP_A: readonly SendingCountry[] = ['KZ', 'KG', 'UZ'];
const groupOf = (country: SendingCountry) => (IN_GROUP_A.includes(country) ? 'A' : 'B');

type Staff = { admin: Viewer; coordinator: () => Promise<Viewer> };

/**
 * The illustrative project: one visit whose first day is the day of loading, where it takes place, and one in two
 * weeks with open questions.
 */
export async function loadFollowUp({ admin, coordinator }: Staff): Promise<void> {
  const today = localDate(now().getTime(), 'Asia/Tashkent');
  const running: ExampleActivity = {
    id: RUNNING_VISIT,
    projectId: FOLLOW_UP,
    slug: 'one-stop-services-tashkent',
    kind: 'study_visit',
    title: {
      en: 'One-stop services in Tashkent',
      ru: 'Услуги «одного окна» в Ташкенте',
      ko: '타슈켄트의 원스톱 서비스',
    },
    startsOn: today,
    days: 3,
    timeZone: 'Asia/Tashkent',
    city: 'Tashkent',
    isPublic: true,
  };
  const upcoming: ExampleActivity = {
    id: UPCOMING_VISIT,
    projectId: FOLLOW_UP,
    slug: 'data-exchange-seoul',
    kind: 'study_visit',
    title: { en: 'Data exchange between public bodies', ru: 'Обмен данными между органами' },
    startsOn: addDays(localDate(now().getTime(), 'Asia/Seoul'), 14),
    days: 3,
    timeZone: 'Asia/Seoul',
    city: 'Seoul, Incheon',
  };
  await at(daysBefore(running, 90), () => openProject(admin, today));
  const viewer = await coordinator();
  await loadRunning(viewer, running);
  await at(daysBefore(running, 2), () => grantCheckIn(admin, FOLLOW_UP, RUNNING_VISIT));
  await loadUpcoming(viewer, upcoming, addDays(today, 4));
}

async function openProject(admin: Viewer, today: string): Promise<void> {
  await loadProject(admin, PARTNERS, TARGETS, {
    id: FOLLOW_UP,
    slug: 'follow-up-project',
    title: {
      en: 'Follow-up project (example)',
      ru: 'Последующий проект (пример)',
      ko: '후속 프로젝트(예시)',
    },
    summary: {
      en: 'Invented from beginning to end, to show visits that are under way and in preparation.',
      ru: 'Полностью вымышлен: показывает визиты, которые идут и готовятся.',
      ko: '진행 중이거나 준비 중인 방문을 보여 주기 위해 지어낸 프로젝트입니다.',
    },
    startsOn: addDays(today, -90),
    endsOn: addDays(today, 640),
    isIllustrative: true,
  });
  await grantProjectRoles(admin, FOLLOW_UP);
}

async function loadRunning(coordinator: Viewer, visit: ExampleActivity): Promise<void> {
  const quotas: Quotas = { KZ: 2, KG: 2, TJ: 2, UZ: 2, AZ: 2, AM: 2, GE: 2 };
  await at(daysBefore(visit, 60), () =>
    openActivity(coordinator, visit, quotas, { groups: GROUPS }),
  );
  await at(daysBefore(visit, 45), async () => {
    for (const person of COUNTRIES.flatMap((country) => nomineesOf(country, [0, 1]))) {
      const group = groupOf(person.country);
      await takePart(coordinator, visit.id, person, { status: 'confirmed', group });
    }
  });
  await at(daysBefore(visit, 20), () => writeAgenda(coordinator, visit, RUNNING_AGENDA));
  await at(daysBefore(visit, 10), () => publish(coordinator, visit, 1));
  await at(daysBefore(visit, 2), async () => {
    await moveTo(coordinator, visit, 'lunch-1', '1 13:15–14:15');
    await publish(coordinator, visit, 2);
  });
  const moment = now().getTime();
  const morning = Math.min(moment, daysBefore(visit, 0) + 8 * 60 * MINUTE);
  await at(morning, () => setStatus(coordinator, visit.id, 'running'));
  await markSessions(coordinator, visit.id, { 'Nurbek Suusamyrov': { 1: 'late' } }, moment);
}

/** Who was named for the visit in two weeks and how far that got; Kazakhstan has two places left. */
const NAMED: Record<SendingCountry, readonly ParticipantStatus[]> = {
  KZ: ['accepted', 'nominated'],
  KG: ['confirmed', 'confirmed', 'confirmed', 'accepted'],
  TJ: ['confirmed', 'confirmed', 'nominated'],
  UZ: ['confirmed', 'confirmed', 'confirmed', 'confirmed'],
  AZ: ['confirmed', 'accepted', 'nominated', 'declined'],
  AM: ['confirmed', 'confirmed', 'reserve'],
  GE: ['confirmed', 'confirmed', 'accepted', 'withdrawn'],
};

async function loadUpcoming(
  coordinator: Viewer,
  visit: ExampleActivity,
  lastDay: string,
): Promise<void> {
  const quotas: Quotas = { KZ: 4, KG: 4, TJ: 4, UZ: 4, AZ: 4, AM: 4, GE: 4 };
  await at(daysBefore(visit, 44), () =>
    openActivity(coordinator, visit, quotas, { groups: GROUPS, deadline: `${lastDay}T18:00` }),
  );
  await at(daysBefore(visit, 24), async () => {
    for (const country of COUNTRIES) {
      // The first two of each country are in Tashkent.
      const people = nomineesOf(country, [2, 3, 4, 5].slice(0, NAMED[country].length));
      for (const [index, person] of people.entries()) {
        const status = NAMED[country][index] ?? 'nominated';
        const group = status === 'confirmed' ? groupOf(country) : null;
        await takePart(coordinator, visit.id, person, { status, group });
      }
    }
  });
  await at(daysBefore(visit, 16), async () => {
    await setRoad(coordinator, FOLLOW_UP, 'conference', 'smartCity', 70);
    await setRoad(coordinator, FOLLOW_UP, 'conference', 'riverside', 30);
    await writeAgenda(coordinator, visit, UPCOMING_AGENDA);
  });
  await settleNominations(coordinator, visit);
}
