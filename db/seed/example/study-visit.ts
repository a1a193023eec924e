import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { assignGroup } from '@/lib/participants/commands/assign-group';
import { changeStatuses } from '@/lib/participants/commands/change-status';
import {
  activityId,
  type ExampleActivity,
  openActivity,
  participantId,
  setStatus,
  takePart,
} from './activity';
import { groupId, moveTo, nameOn, publish, writeAgenda } from './agenda';
import { at, done } from './done';
import { loadHosts } from './hosts';
import { JOINT_PROJECT } from './partners';
import { delegates } from './people';
import { setRoad } from './places';
import { FIRST_AGENDA, LATE_VISIT } from './study-visit-agenda';
import { arrangeTravel } from './travel';
import { hireBuses, keepFree, stayAt } from './vehicles';
import { askHosts, confirmNewTime, rememberVisits, visitId } from './visits';

export const STUDY_VISIT = activityId('study-visit-2023');

const VISIT: ExampleActivity = {
  id: STUDY_VISIT,
  projectId: JOINT_PROJECT,
  slug: 'study-visit-2023',
  kind: 'study_visit',
  title: {
    en: 'Digital Transformation Practices in Korea',
    ru: 'Практики цифровой трансформации в Корее',
    ko: '한국의 디지털 전환 사례',
  },
  summary: {
    en: 'Government officials from seven countries of Central Asia and the Caucasus learn about proactive digital services, digital identity, data management, the Digital Platform Government and smart cities.',
    ru: 'Представители государственных органов семи стран Центральной Азии и Кавказа знакомятся с проактивными цифровыми услугами, цифровой идентификацией, управлением данными, правительством на цифровой платформе и «умными городами».',
    ko: '중앙아시아와 코카서스 7개국 공무원이 선제적 디지털 서비스, 디지털 신원확인, 데이터 관리, 디지털플랫폼정부, 스마트시티를 살펴봅니다.',
  },
  startsOn: '2023-10-24',
  days: 3,
  timeZone: 'Asia/Seoul',
  city: 'Seoul, Pangyo, Sejong, Daejeon, Incheon',
  isPublic: true,
};

const QUOTAS = { KZ: 5, KG: 4, TJ: 4, UZ: 5, AZ: 4, AM: 3, GE: 3 };

/**
 * The study visit of October 2023 up to the moment of loading. It was planned and published twice; then the draft was
 * changed again and has conflicts. Nobody is marked: that is for whoever tries Sapar out.
 */
export async function loadStudyVisit(coordinator: Viewer): Promise<void> {
  await at('2023-06-20T02:00:00Z', () =>
    openActivity(coordinator, VISIT, QUOTAS, { groups: ['A', 'B'], deadline: '2023-09-29T18:00' }),
  );
  await nominate(coordinator);
  await at('2023-09-25T05:00:00Z', () => planDays(coordinator));
  await at('2023-10-06T08:00:00Z', () => publish(coordinator, VISIT, 1));
  await at('2023-10-12T03:00:00Z', () => arrangeTravel(coordinator, STUDY_VISIT));
  await changeForRelease2(coordinator);
  await changeDraft(coordinator);
  await letItRun(coordinator);
}

/** The hosts are asked, each group gets a bus and a hotel, and the agenda is written. */
async function planDays(coordinator: Viewer): Promise<void> {
  await loadHosts(coordinator);
  await askHosts(coordinator, VISIT);
  await rememberVisits(coordinator);
  await hireBuses(coordinator, VISIT);
  await stayAt(coordinator, VISIT, ['A', 'B'], 'hotel');
  await writeAgenda(coordinator, VISIT, FIRST_AGENDA, requestTo);
  await keepFree(coordinator, VISIT, 'Byeol Namu', [
    '2023-10-24 09:00–18:00',
    '2023-10-25 08:00–18:00',
    '2023-10-26 08:00–13:00',
  ]);
}

const requestTo = (place: string) => visitId(STUDY_VISIT, place);

async function nominate(coordinator: Viewer): Promise<void> {
  const heads = new Set(
    [...Map.groupBy(delegates, ({ country }) => country).values()].map(([first]) => first),
  );
  await at('2023-09-20T04:00:00Z', async () => {
    for (const person of delegates) {
      const role = heads.has(person) ? 'head_of_delegation' : 'delegate';
      await takePart(coordinator, STUDY_VISIT, person, { role, status: 'nominated' });
    }
  });
  const idsOf = (people: typeof delegates) =>
    people.map((person) => participantId(STUDY_VISIT, person));
  const participantIds = idsOf(delegates);
  await at('2023-09-29T10:00:00Z', () =>
    done(changeStatuses(coordinator, { participantIds, status: 'accepted' })),
  );
  await at('2023-10-04T04:00:00Z', async () => {
    await done(changeStatuses(coordinator, { participantIds, status: 'confirmed' }));
    for (const name of ['A', 'B']) {
      const group = idsOf(delegates.filter((person) => person.group === name));
      const id = groupId(STUDY_VISIT, name);
      await done(assignGroup(coordinator, { participantIds: group, groupId: id }));
    }
  });
}

/** The bus to the call centre turned out to need longer, one more host said yes, and dinner moved. */
async function changeForRelease2(coordinator: Viewer): Promise<void> {
  await at('2023-10-16T06:00:00Z', async () => {
    await setRoad(coordinator, JOINT_PROJECT, 'conference', 'callCentre', 40);
    await moveTo(coordinator, VISIT, 'bus-call', '1 13:00–13:40');
    await moveTo(coordinator, VISIT, 'call-centre', '1 13:40–15:10');
    await moveTo(coordinator, VISIT, 'bus-call-back', '1 15:10–15:50');
    await moveTo(coordinator, VISIT, 'dinner-3', '3 18:00–19:45');
    await writeAgenda(coordinator, VISIT, LATE_VISIT, requestTo);
  });
  await at('2023-10-18T08:00:00Z', () =>
    publish(coordinator, VISIT, 2, {
      tell: true,
      message: 'The bus to the call centre needs 40 minutes, so that visit starts a little later.',
    }),
  );
  await confirmNewTime(coordinator, VISIT);
}

/**
 * On the eve of the visit: the data centre asks Group A to come earlier than the road allows, its expert is needed by
 * Group B at the same time, and two hosts cancel, which leaves Group B with nothing to do twice.
 */
async function changeDraft(coordinator: Viewer): Promise<void> {
  await at('2023-10-23T09:00:00Z', async () => {
    await moveTo(coordinator, VISIT, 'bus-daejeon', '2 12:45–13:10');
    await moveTo(coordinator, VISIT, 'data-centre', '2 13:10–15:00');
    await moveTo(coordinator, VISIT, 'bus-seoul-a', '2 15:00–17:20');
    await nameOn(
      coordinator,
      VISIT,
      'identity',
      'speaker Haneul Sagong, interpreter Baram Gyegok en ru',
    );
    await moveTo(coordinator, VISIT, 'health', null);
    await moveTo(coordinator, VISIT, 'port', null);
  });
}

/** What the clock had brought about by the moment of loading. */
async function letItRun(coordinator: Viewer): Promise<void> {
  const steps = [
    ['2023-10-23T23:00:00Z', 'running'],
    ['2023-10-26T12:00:00Z', 'completed'],
  ] as const;
  for (const [moment, status] of steps) {
    if (now() >= new Date(moment)) {
      await at(moment, () => setStatus(coordinator, STUDY_VISIT, status));
    }
  }
}
