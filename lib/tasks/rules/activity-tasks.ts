import { localDate } from '@/lib/core/zoned-time';
import type { RuleTask, TaskFacts } from '../types';
import { applyBy, readyBy, workingDaysAfter } from './due-dates';
import { ruleTask } from './rule-task';

type Rule = (facts: TaskFacts, today: string) => RuleTask[];

/** What there is to do about the agenda and the people, and at the end. */
export function activityTasks(facts: TaskFacts): RuleTask[] {
  const { startsOn, endsOn, timeZone } = facts.activity;
  const today = localDate(facts.at, timeZone);
  if (today > endsOn) return signOff(facts, today);
  const rules = today < startsOn ? [...AGENDA, ...PEOPLE] : AGENDA;
  return rules.flatMap((rule) => rule(facts, today));
}

const solve: Rule = ({ blockers, activity }) =>
  blockers.length === 0
    ? []
    : [
        ruleTask('solve_conflicts', {
          facts: blockers.map(({ key, factsKey }) => `${key} ${factsKey}`).sort(),
          params: { count: blockers.length },
          dueOn: readyBy('agenda', activity.startsOn),
          path: 'agenda',
        }),
      ];

const publish: Rule = ({ agenda: { sessions, changed, release }, activity }) =>
  sessions === 0 || (release !== null && changed === 0)
    ? []
    : [
        ruleTask('publish_draft', {
          facts: [release, changed],
          params: { number: (release ?? 0) + 1 },
          dueOn: readyBy('agenda', activity.startsOn),
          path: 'agenda',
        }),
      ];

const decide: Rule = ({ people, deadlines, activity }) =>
  people.toDecide.map(({ country, count }) =>
    ruleTask('decide_nominations', {
      about: country,
      facts: [count],
      params: { country, count },
      dueOn: deadlines.accepted ?? applyBy(deadlines.visa ?? readyBy('visas', activity.startsOn)),
      path: `participants/delegations/${country}`,
    }),
  );

const close: Rule = ({ people }) =>
  people.leftFree.map(({ country, count, on }) =>
    ruleTask('close_nominations', {
      about: country,
      facts: [count, on],
      params: { country, count },
      dueOn: on,
      path: `participants/delegations/${country}`,
    }),
  );

const visas: Rule = ({ people: { visasToApply }, deadlines, activity }) =>
  visasToApply === 0
    ? []
    : [
        ruleTask('apply_visas', {
          facts: [visasToApply],
          params: { count: visasToApply },
          dueOn: applyBy(deadlines.visa ?? readyBy('visas', activity.startsOn)),
          path: 'participants?missing=visa',
        }),
      ];

/** One badge to spare for every seven. */
const SPARE = 7;

const badges: Rule = ({ people: { confirmed }, activity }) =>
  confirmed === 0
    ? []
    : [
        ruleTask('order_badges', {
          facts: [confirmed],
          params: { count: confirmed, spare: Math.ceil(confirmed / SPARE) },
          dueOn: readyBy('badges', activity.startsOn),
          path: 'participants/badges',
        }),
      ];

const SIGN_OFF_DAYS = 5;

const signOff: Rule = ({ activity }) => [
  ruleTask('sign_off', {
    facts: [],
    dueOn: workingDaysAfter(activity.endsOn, SIGN_OFF_DAYS),
    path: 'attendance',
  }),
];

const AGENDA = [solve, publish];
const PEOPLE = [decide, close, visas, badges];
