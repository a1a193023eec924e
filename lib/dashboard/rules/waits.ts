import { addDays, localDate } from '@/lib/core/zoned-time';
import { waitingIn } from '@/lib/delegations/rules/waiting';
import type { Waiting } from '@/lib/delegations/types';
import type { VisitLine } from '@/lib/visits/types';
import type { Wait } from '../types';
import { aliveVisits, type DeskFacts } from './desk-facts';
import { isOutOfTime } from './host-track';

/** Who waits for whom, the longest wait first; what nobody knows the beginning of comes by its date. */
export function waitsOf(facts: DeskFacts): Wait[] {
  const names = facts.coordinators.map(({ name }) => name);
  const submittedAt = new Map(
    facts.board.map(({ delegation }) => [delegation.country, delegation.submittedAt]),
  );
  return [
    ...aliveVisits(facts.visits).flatMap((visit) => ofHost(visit, facts)),
    ...waitingIn(facts.board, names).flatMap((line) =>
      ofDelegation(line, submittedAt.get(line.country) ?? null, facts),
    ),
  ].toSorted(
    (a, b) =>
      (a.since ?? Infinity) - (b.since ?? Infinity) ||
      (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST),
  );
}

const LAST = '9999-12-31';

function ofHost(visit: VisitLine, { today }: DeskFacts): Wait[] {
  const { id, version, host, turn, status, sessions, offered, owed } = visit;
  const wait = {
    who: { name: host.placeName ?? host.name, city: host.city },
    visit: { id, version },
    path: `visits/${id}`,
  };
  const at = offered?.start ?? sessions[0]?.start ?? null;
  const waits: Wait[] = [];
  if (turn === 'host') {
    waits.push({
      ...wait,
      key: `${id} yes`,
      side: 'ours',
      what: { code: 'yes', at },
      since: visit.askedAt,
      dueOn: owed.find(({ what }) => what === 'answer')?.on ?? null,
      isPressing: isOutOfTime(visit, today),
      action: 'remind',
    });
  }
  const theirs = { ...wait, side: 'theirs', since: visit.answeredAt, isPressing: false } as const;
  if (visit.openAnswers > 0) {
    waits.push({
      ...theirs,
      key: `${id} settle`,
      what: { code: 'settle', at },
      dueOn: null,
      action: 'decide',
    });
  } else if (status === 'tentative') {
    waits.push({
      ...theirs,
      key: `${id} place`,
      what: { code: 'place', at: null },
      dueOn: null,
      action: 'open',
    });
  }
  const list = owed.find(({ what }) => what === 'name_list');
  if (list && (status === 'confirmed' || status === 'tentative')) {
    waits.push({
      ...theirs,
      key: `${id} name_list`,
      what: { code: 'name_list', at: null },
      dueOn: list.on,
      isPressing: list.on <= addDays(today, 1),
      action: 'send_list',
    });
  }
  return waits;
}

/** What we owe ourselves, such as rooms and briefings, stands in the tracks: nobody waits for it by name. */
const SIDES: Partial<Record<Waiting['code'], Wait['side']>> = {
  places: 'ours',
  submission: 'ours',
  answers: 'ours',
  documents: 'ours',
  visas: 'ours',
  flights: 'ours',
  decisions: 'theirs',
  refused: 'theirs',
  visa_applications: 'others',
};

function ofDelegation(
  { party, country, names, code, count, due, state, step }: Waiting,
  submittedAt: string | null,
  { activity }: DeskFacts,
): Wait[] {
  const side = SIDES[code];
  if (!side) return [];
  const isOfPeople = step !== 'nominated' && step !== 'accepted';
  return [
    {
      key: `${country} ${code}`,
      side,
      who: { country, names: party === 'focal_point' ? names : [], party },
      what: { code, count },
      since: code === 'decisions' && submittedAt ? Date.parse(submittedAt) : null,
      dueOn: due === null ? null : localDate(due - 1, activity.timeZone),
      isPressing: state === 'overdue',
      action: code === 'decisions' ? 'decide' : 'open',
      visit: null,
      path: isOfPeople
        ? `participants?country=${country}&missing=${step}`
        : `participants/delegations/${country}`,
    },
  ];
}
