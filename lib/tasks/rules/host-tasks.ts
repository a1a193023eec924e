import { localDate } from '@/lib/core/zoned-time';
import { workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { VisitLine } from '@/lib/visits/types';
import type { RuleTask, TaskCode, TaskFacts } from '../types';
import { readyBy, workingDaysAfter } from './due-dates';
import { ruleTask } from './rule-task';

type Rule = (visit: VisitLine, facts: TaskFacts, today: string) => RuleTask | null;

/** What there is to do about one host after the other. */
export function hostTasks(facts: TaskFacts): RuleTask[] {
  const today = localDate(facts.at, facts.activity.timeZone);
  return facts.visits.flatMap((visit) => RULES.flatMap((rule) => rule(visit, facts, today) ?? []));
}

const task = (
  code: TaskCode,
  { id, host }: VisitLine,
  dueOn: string,
  facts: readonly (string | number | null)[],
) =>
  ruleTask(code, {
    about: id,
    facts,
    host: host.placeName ?? host.name,
    dueOn,
    path: `visits/${id}`,
  });

const owedBy = ({ owed }: VisitLine, what: VisitLine['owed'][number]['what']) =>
  owed.find((one) => one.what === what)?.on;

/** Nobody has asked yet, or not yet for the time that the visit now has, and the host needs its working days to answer. */
const ask: Rule = (visit, { activity }) => {
  const isUnasked = visit.status === 'tentative' && visit.sessions.length > 0;
  if (visit.status !== 'draft' && !isUnasked) return null;
  const on = owedBy(visit, 'lead_time') ?? readyBy('hosts', activity.startsOn);
  return task('ask_host', visit, on, [on]);
};

const REMIND_DAYS = 2;
const REMINDERS = 2;

/** A host is reminded shortly before its answer is due, and called once letters have not helped. */
const answer: Rule = (visit, { activity }, today) => {
  if (visit.turn !== 'host' || visit.askedAt === null) return null;
  const by =
    owedBy(visit, 'answer') ??
    (visit.answerBy === null ? null : localDate(visit.answerBy, activity.timeZone));
  if (by === null) return null;
  const facts = [by, visit.offered?.start ?? null];
  if (today > by || visit.reminders >= REMINDERS) return task('call_host', visit, by, facts);
  const remindOn = workingDaysBefore(by, REMIND_DAYS);
  const remindedOn =
    visit.remindedAt === null ? '' : localDate(visit.remindedAt, activity.timeZone);
  return today < remindOn || remindedOn >= remindOn
    ? null
    : task('remind_host', visit, remindOn, facts);
};

/** A host said no: somebody finds another one, or lets the visit go by cancelling it. */
const findAnother: Rule = (visit, { activity }) =>
  visit.status === 'declined'
    ? task('find_another_host', visit, readyBy('hosts', activity.startsOn), [visit.answeredAt])
    : null;

/** An answer that contradicts another, or is about a time that is no longer offered, was kept aside. */
const settle: Rule = (visit, _, today) =>
  visit.openAnswers === 0
    ? null
    : task('settle_answer', visit, today, [visit.openAnswers, visit.answeredAt]);

const place: Rule = (visit, { activity }) => {
  const wanted = visit.status === 'tentative' || visit.status === 'confirmed';
  if (!wanted || visit.sessions.length > 0) return null;
  return task('place_visit', visit, readyBy('agenda', activity.startsOn), [
    visit.status,
    visit.answeredAt,
  ]);
};

const sendNames: Rule = (visit) => {
  const on = owedBy(visit, 'name_list');
  return on && visit.status !== 'draft' ? task('send_name_list', visit, on, [on]) : null;
};

const failedLetter: Rule = (visit, _, today) =>
  visit.failedLetters === 0
    ? null
    : task('letter_failed', visit, today, [visit.failedLetters, visit.askedAt]);

const THANK_DAYS = 3;

const thank: Rule = (visit, { activity, at }) => {
  const ends = visit.sessions.map(({ end }) => end);
  const end = Math.max(...ends);
  if (visit.status !== 'confirmed' || ends.length === 0 || end > at) return null;
  if (visit.thankedAt !== null) return null;
  const on = workingDaysAfter(localDate(end, activity.timeZone), THANK_DAYS);
  return task('thank_host', visit, on, [end]);
};

const BEFOREHAND: readonly Rule[] = [ask, answer, findAnother, place, sendNames];
const RULES: readonly Rule[] = [
  ...BEFOREHAND.map(
    (rule): Rule =>
      (visit, facts, today) =>
        today > facts.activity.endsOn ? null : rule(visit, facts, today),
  ),
  settle,
  failedLetter,
  thank,
];
