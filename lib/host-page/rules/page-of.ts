import type { LocalizedText } from '@/lib/core/localized';
import type { Country, HostAnswer, ParticipantRole, VisitStatus } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { workingCalendar } from '@/lib/holidays/rules/place-calendar';
import { workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { PlaceCalendar } from '@/lib/holidays/types';
import { isOver } from '@/lib/visits/rules/is-over';
import type { AnswerDetails, GivenAnswer, HostPage, Slides, Standing, Times } from '../types';
import { EXPECTING } from './expecting';
import { sameTimes } from './judge-answer';

type Instants<K extends string> = Record<K, number | null>;
type AnswerRow = AnswerDetails &
  Instants<'seenStart' | 'seenEnd'> & {
    id: string;
    at: number;
    answer: HostAnswer;
    by: string | null;
    isAside: boolean;
  };

/** What the database says of a visit; answers oldest first. */
export type PageRow = Instants<
  | 'offeredStart'
  | 'offeredEnd'
  | 'agreedStart'
  | 'agreedEnd'
  | 'askedAt'
  | 'answerBy'
  | 'answeredAt'
  | 'nameListSentAt'
> & {
  status: VisitStatus;
  topic: LocalizedText;
  objective: LocalizedText | null;
  wishes: LocalizedText | null;
  duration: number;
  wishedDates: string[];
  needsInterpreter: boolean;
  nameListDays: number | null;
  hostName: LocalizedText;
  activity: HostPage['activity'];
  calendar: PlaceCalendar;
  answers: AnswerRow[];
  partners: string[];
  roles: { role: ParticipantRole; country: Country; count: number }[];
  languages: string[];
  slides: Slides[];
  hasList: boolean;
  asker: string | null;
};

export function pageOf(row: PageRow, at: Date): HostPage {
  const { answers, roles, nameListDays, nameListSentAt, activity } = row;
  const offered = timesOf(row.offeredStart, row.offeredEnd);
  const standing = standingOf(row, at);
  const given = answers.map(answerOf);
  const taken = given.findLast(({ isAside }) => !isAside) ?? null;
  const before = timesOf(row.agreedStart, row.agreedEnd) ?? taken?.seen ?? null;
  const wasMoved = standing === 'open' && taken !== null && before !== null;
  return {
    standing,
    status: row.status,
    topic: row.topic,
    objective: row.objective,
    wishes: row.wishes,
    hostName: row.hostName,
    partners: row.partners,
    duration: offered ? (offered.end - offered.start) / 60_000 : row.duration,
    activity,
    offered,
    before: wasMoved && !sameTimes(before, offered) ? before : null,
    wishedDates: row.wishedDates.toSorted(),
    people: roles.reduce((sum, { count }) => sum + count, 0),
    countries: [...new Set(roles.map(({ country }) => country))].sort(),
    roles: rolesOf(roles),
    languages: row.languages,
    needsInterpreter: row.needsInterpreter,
    answerBy: row.answerBy,
    namesOn: namesOn(row, offered),
    answer: taken,
    aside: given.filter(({ isAside }) => isAside),
    slides: row.slides,
    hasNameList:
      nameListDays !== null &&
      nameListSentAt !== null &&
      EXPECTING.includes(row.status) &&
      row.hasList,
    asker: row.asker,
  };
}

function standingOf(row: PageRow, at: Date): Standing {
  if (row.status === 'cancelled') return 'cancelled';
  const date = (instant: number | null) => (instant === null ? null : new Date(instant));
  const ends = { offeredEnd: date(row.offeredEnd), agreedEnd: date(row.agreedEnd) };
  if (isOver({ status: row.status, activity: row.activity, ...ends }, at)) return 'over';
  if (row.status === 'draft') return 'nothing_asked';
  return row.status === 'asked' ? 'open' : 'answered';
}

/** The names come so many working days before the visit, unless they have come. */
function namesOn({ nameListDays, nameListSentAt, ...row }: PageRow, offered: Times | null) {
  if (nameListDays === null || nameListSentAt !== null || offered === null) return null;
  const date = localDate(offered.start, row.activity.timeZone);
  return workingDaysBefore(date, nameListDays, workingCalendar(row.calendar));
}

function rolesOf(roles: PageRow['roles']): HostPage['roles'] {
  const counts = new Map<ParticipantRole, number>();
  for (const { role, count } of roles) counts.set(role, (counts.get(role) ?? 0) + count);
  return [...counts].map(([role, count]) => ({ role, count }));
}

function answerOf({ seenStart, seenEnd, ...answer }: AnswerRow): GivenAnswer {
  return { ...answer, seen: timesOf(seenStart, seenEnd) };
}

const timesOf = (start: number | null, end: number | null): Times | null =>
  start !== null && end !== null ? { start, end } : null;
