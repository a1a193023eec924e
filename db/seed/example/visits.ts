import { and, asc, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { hostContacts, siteVisits, visitSteps, visitWindows } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { VisitOutcome, VisitPriority, VisitStatus, VisitStep } from '@/lib/core/vocabulary';
import { addDays, toInstant } from '@/lib/core/zoned-time';
import { lockVisit } from '@/lib/visits/commands/lock-visit';
import { recordStep } from '@/lib/visits/commands/record-step';
import { takeStep } from '@/lib/visits/rules/take-step';
import { seedId } from '../random';
import { activityId } from './activity';
import { type Event, groupId } from './agenda';
import { at, done } from './done';
import { hostId } from './hosts';
import { PLACES, placeId } from './places';

/** What happened on which day, in Seoul; `note` as somebody of ours wrote it down. */
type Happened = readonly [day: string, step: VisitStep, note?: string];

type Visit = {
  /** Null: everyone. */
  group: 'A' | 'B' | null;
  place: string;
  /** Minutes. */
  duration: number;
  priority: VisitPriority;
  /** What the host was asked for: day and clock of the agenda; without it only dates. */
  asked?: string;
  wished?: readonly string[];
  story: readonly Happened[];
  /** Of what day the host said when: `2023-10-26 09:00–18:00`. */
  windows?: readonly string[];
  /** Whether nobody wrote down what the host agreed to. */
  isUnwritten?: boolean;
};

const CREATED = ['2023-09-25 14:00', 'created'] as const;

/** Who receives the groups: the hosts of these places, and what became of each request. */
const VISITS: readonly Visit[] = [
  {
    group: 'A',
    place: 'traffic',
    duration: 105,
    priority: 'must',
    asked: '1 13:30–15:15',
    story: [CREATED, ['2023-09-25 15:00', 'asked'], ['2023-09-26 11:20', 'answered_yes']],
  },
  {
    group: 'B',
    place: 'callCentre',
    duration: 90,
    priority: 'should',
    asked: '1 13:30–15:00',
    story: [CREATED, ['2023-10-02 10:00', 'asked'], ['2023-10-09 16:40', 'answered_yes']],
  },
  {
    group: 'A',
    place: 'government',
    duration: 105,
    priority: 'must',
    asked: '2 10:00–11:45',
    story: [CREATED, ['2023-09-25 15:05', 'asked'], ['2023-09-29 09:15', 'answered_yes']],
  },
  {
    group: 'A',
    place: 'dataCentre',
    duration: 110,
    priority: 'must',
    asked: '2 13:30–15:20',
    isUnwritten: true,
    story: [
      CREATED,
      ['2023-09-25 15:10', 'asked'],
      [
        '2023-10-04 10:30',
        'called',
        'The security office agrees. They want passport numbers ten working days before.',
      ],
      ['2023-10-04 10:31', 'answered_yes'],
      ['2023-10-10 14:00', 'list_sent'],
    ],
  },
  {
    group: 'B',
    place: 'campus',
    duration: 105,
    priority: 'should',
    asked: '2 09:45–11:30',
    story: [
      CREATED,
      ['2023-10-05 10:00', 'asked'],
      ['2023-10-12 10:00', 'reminded'],
      ['2023-10-16 13:30', 'answered_another_time', 'Only if the demonstration room is free.'],
    ],
  },
  {
    group: 'A',
    place: 'smartCity',
    duration: 105,
    priority: 'must',
    asked: '3 09:45–11:30',
    story: [
      CREATED,
      ['2023-10-02 10:05', 'asked'],
      ['2023-10-06 10:00', 'reminded'],
      [
        '2023-10-13 11:10',
        'called',
        'Their control room is being rebuilt. They hope for the 26th.',
      ],
      ['2023-10-13 11:12', 'answered_another_time'],
    ],
  },
  {
    group: 'B',
    place: 'port',
    duration: 75,
    priority: 'could',
    asked: '3 09:45–11:00',
    windows: ['2023-10-26 09:00–18:00'],
    story: [CREATED, ['2023-09-25 15:15', 'asked'], ['2023-10-03 17:05', 'answered_yes']],
  },
  {
    group: 'B',
    place: 'health',
    duration: 90,
    priority: 'should',
    asked: '2 15:45–17:15',
    windows: ['2023-10-24 13:00–18:00', '2023-10-25 13:00–18:00', '2023-10-26 13:00–18:00'],
    story: [CREATED, ['2023-10-02 10:10', 'asked'], ['2023-10-09 09:50', 'answered_yes']],
  },
  {
    group: 'A',
    place: 'busRoute',
    duration: 60,
    priority: 'could',
    wished: ['2023-10-25', '2023-10-26'],
    story: [
      CREATED,
      ['2023-10-02 10:15', 'asked'],
      ['2023-10-11 10:00', 'reminded'],
      ['2023-10-16 10:00', 'reminded'],
    ],
  },
];

/** The request to the host of a place, where there is one. */
export function visitId(activity: string, place: string): string | null {
  return VISITS.some((visit) => visit.place === place)
    ? seedId(`visit ${activity} ${place}`)
    : null;
}

/** Seoul, as `2023-10-02 10:00`. */
const moment = (text: string) =>
  new Date(toInstant(text.slice(0, 10), text.slice(11), 'Asia/Seoul'));

/**
 * Requests to hosts, what they said and when, as rows: a history that ended before anybody tries it out sends no
 * letters.
 */
export async function askHosts(coordinator: Viewer, event: Event): Promise<void> {
  for (const visit of VISITS) await tell(coordinator, event, visit);
}

async function tell(coordinator: Viewer, event: Event, visit: Visit): Promise<string> {
  const { group, place, asked, windows = [], story, isUnwritten = false } = visit;
  const id = seedId(`visit ${event.id} ${place}`);
  const offered = asked === undefined ? null : timesOf(event, asked);
  const written = write(story, offered !== null);
  const when = (...steps: VisitStep[]) =>
    written.findLast(({ step }) => steps.includes(step))?.at ?? null;
  const status = written.at(-1)?.status ?? 'draft';
  const isAgreed = status === 'confirmed' && !isUnwritten;
  const db = await database();
  await db.insert(siteVisits).values({
    id,
    activityId: event.id,
    hostId: hostId(place),
    groupId: group && groupId(event.id, group),
    topic: nameOf(place),
    duration: visit.duration,
    priority: visit.priority,
    wishedDates: [...(visit.wished ?? [])],
    status,
    offeredStart: isUnwritten ? null : (offered?.start ?? null),
    offeredEnd: isUnwritten ? null : (offered?.end ?? null),
    agreedStart: isAgreed ? (offered?.start ?? null) : null,
    agreedEnd: isAgreed ? (offered?.end ?? null) : null,
    askedAt: when('asked'),
    answerBy: moment(`${addDays(event.startsOn, -8)} 18:00`),
    answeredAt: when('answered_yes', 'answered_another_time', 'answered_no'),
    remindedAt: when('reminded'),
    reminders: written.filter(({ step }) => step === 'reminded').length,
    nameListSentAt: when('list_sent'),
    thankedAt: when('thanked'),
  });
  const contactId = await firstContact(place);
  for (const [index, { note, ...step }] of written.entries()) {
    const isTheirs = step.step.startsWith('answered') && note === undefined;
    await db.insert(visitSteps).values({
      ...step,
      id: seedId(`step ${id} ${index}`),
      siteVisitId: id,
      note: note ?? null,
      userId: isTheirs ? null : coordinator.userId,
      contactId: step.step === 'created' ? null : contactId,
    });
  }
  for (const line of windows) {
    const [date = '', opensAt = '', closesAt = ''] = line.split(/[ –]/);
    await db.insert(visitWindows).values({ siteVisitId: id, date, opensAt, closesAt });
  }
  return id;
}

/** The story with the status and the turn after each step, as the rules have it. */
function write(story: readonly Happened[], hasTime: boolean) {
  let status: VisitStatus = 'draft';
  return story.map(([day, step, note]) => {
    const taken =
      step === 'created'
        ? ({ ok: true, status, turn: 'us' } as const)
        : takeStep(status, step, { hasTime, isOver: step === 'thanked', openAnswers: 0 });
    if (!taken.ok) throw new Error(`The example lets a host take a step that is refused: ${step}.`);
    ({ status } = taken);
    return { at: moment(day), step, note, status, turn: taken.turn };
  });
}

/** `2 13:30–15:20`: on the second day of the activity. */
function timesOf({ startsOn, timeZone }: Event, text: string) {
  const [day = '', start = '', end = ''] = text.split(/[ –]/);
  const date = addDays(startsOn, Number(day) - 1);
  return {
    start: new Date(toInstant(date, start, timeZone)),
    end: new Date(toInstant(date, end, timeZone)),
  };
}

async function firstContact(place: string): Promise<string | null> {
  const db = await database();
  const [first] = await db
    .select({ id: hostContacts.id })
    .from(hostContacts)
    .where(eq(hostContacts.hostId, hostId(place)))
    .orderBy(asc(hostContacts.position))
    .limit(1);
  return first?.id ?? null;
}

/** The host of the call centre confirms the time that the second release gave them. */
export async function confirmNewTime(coordinator: Viewer, event: Event): Promise<void> {
  const id = seedId(`visit ${event.id} callCentre`);
  const by = { userId: null, contactId: await firstContact('callCentre') };
  await transaction(async () => {
    const visit = await lockVisit(id);
    if (!visit || visit.status !== 'confirmed') return;
    await done(
      recordStep(visit, {
        step: 'time_changed',
        at: moment('2023-10-18 17:00'),
        userId: coordinator.userId,
        contactId: by.contactId,
        offered: timesOf(event, '1 13:40–15:10'),
      }),
    );
  });
  await at('2023-10-19T02:10:00Z', () =>
    transaction(async () => {
      const visit = await lockVisit(id);
      if (!visit) throw new Error('The example has no call centre.');
      await done(
        recordStep(visit, { ...by, step: 'answered_yes', at: moment('2023-10-19 11:10') }),
      );
    }),
  );
}

const PAST = 'study-visit-daejeon-2023';

type Past = Visit & { outcome: VisitOutcome; outcomeNote: string };

/** How visits of the study visit before went, for whoever asks those hosts again. */
const PAST_VISITS: readonly Past[] = [
  {
    group: null,
    place: 'traffic',
    duration: 90,
    priority: 'must',
    asked: '2 10:00–11:30',
    outcome: 'went_well',
    outcomeNote: 'They showed the control room for longer than planned. Ask for it again.',
    story: [
      ['2023-05-02 10:00', 'created'],
      ['2023-05-03 10:00', 'asked'],
      ['2023-05-09 15:00', 'answered_yes'],
      ['2023-06-16 10:00', 'thanked'],
    ],
  },
  {
    group: null,
    place: 'dataCentre',
    duration: 90,
    priority: 'should',
    asked: '2 14:00–15:30',
    outcome: 'with_problems',
    outcomeNote: 'The gate did not have the list, and the group waited for 25 minutes.',
    story: [
      ['2023-05-02 10:05', 'created'],
      ['2023-05-03 10:05', 'asked'],
      ['2023-05-15 10:00', 'reminded'],
      ['2023-05-17 11:00', 'answered_yes'],
      ['2023-06-05 16:00', 'list_sent'],
      ['2023-06-16 10:05', 'thanked'],
    ],
  },
];

export async function rememberVisits(coordinator: Viewer): Promise<void> {
  const id = activityId(PAST);
  const event = { id, startsOn: '2023-06-12', timeZone: 'Asia/Seoul' };
  const db = await database();
  for (const { outcome, outcomeNote, ...visit } of PAST_VISITS) {
    const siteVisitId = await tell(coordinator, event, visit);
    await db.update(siteVisits).set({ outcome, outcomeNote }).where(eq(siteVisits.id, siteVisitId));
    // Placed long ago: what was published of it stays as it was.
    await db
      .update(sessions)
      .set({ siteVisitId })
      .where(
        and(
          eq(sessions.activityId, id),
          eq(sessions.kind, 'site_visit'),
          eq(sessions.placeId, placeId(visit.place)),
        ),
      );
  }
}

function nameOf(place: string): LocalizedText {
  const found = PLACES[place];
  if (!found) throw new Error(`The example has no place ${place}.`);
  return found.name;
}
