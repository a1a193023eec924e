import { signOffAttendance } from '@/lib/attendance/commands/sign-off';
import type { Viewer } from '@/lib/auth/types';
import { DAY } from '@/lib/core/zoned-time';
import {
  activityId,
  daysBefore,
  type ExampleActivity,
  nomineesOf,
  openActivity,
  setStatus,
  takePart,
} from './activity';
import { publish, writeAgenda } from './agenda';
import { at, done } from './done';
import { HISTORY, type PastActivity, TEMPLATES } from './history-plan';
import { markSessions } from './marks';
import { COUNTRIES, JOINT_PROJECT } from './partners';

/** Each country sends two people to each of these; the nominees of a country, nine of them, take turns. */
const SEATS = 2;
const NOMINEES = 9;
const QUOTAS = { KZ: SEATS, KG: SEATS, TJ: SEATS, UZ: SEATS, AZ: SEATS, AM: SEATS, GE: SEATS };

type Staff = { manager: Viewer; coordinator: Viewer };

/** The activities of three years, each planned, held, marked and signed off in its own time. */
export async function loadHistory(staff: Staff, report: (step: string) => void): Promise<void> {
  for (const [index, plan] of HISTORY.entries()) {
    report(`${plan.startsOn} ${plan.title.en}`);
    await loadPast(staff, plan, index);
  }
}

async function loadPast(
  { manager, coordinator }: Staff,
  { visits, place, but = {}, isSigned = true, ...plan }: PastActivity,
  index: number,
): Promise<void> {
  const { days, agenda } = TEMPLATES[plan.kind];
  const id = activityId(plan.slug);
  const activity: ExampleActivity = { ...plan, id, projectId: JOINT_PROJECT, days, isPublic: true };
  const places = Array.from({ length: SEATS }, (_, seat) => (index * SEATS + seat) % NOMINEES);
  const people = COUNTRIES.flatMap((country) => nomineesOf(country, places));
  const { en, ru, ko } = plan.title;
  const lines = agenda
    .replaceAll('{place}', place)
    .replaceAll('{visit1}', visits?.[0] ?? '')
    .replaceAll('{visit2}', visits?.[1] ?? '')
    .replaceAll('{title}', `${en} / ${ru} / ${ko}`);

  await at(daysBefore(activity, 90), () => openActivity(coordinator, activity, QUOTAS));
  await at(daysBefore(activity, 60), async () => {
    for (const person of people) await takePart(coordinator, id, person, { status: 'confirmed' });
  });
  await at(daysBefore(activity, 30), () => writeAgenda(coordinator, activity, lines));
  await at(daysBefore(activity, 14), () => publish(coordinator, activity, 1));
  await at(daysBefore(activity, 0), () => setStatus(coordinator, id, 'running'));
  await markSessions(coordinator, id, but);
  const over = daysBefore(activity, -days);
  await at(over, () => setStatus(coordinator, id, 'completed'));
  if (isSigned) {
    await at(over + 7 * DAY, () => done(signOffAttendance(manager, { activityId: id })));
  }
}
