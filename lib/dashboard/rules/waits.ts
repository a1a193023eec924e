import { addDays, localDate } from '@/lib/core/zoned-time';
import { waitingIn } from '@/lib/delegations/rules/waiting';
import type { Waiting } from '@/lib/delegations/types';
import type { VisitLine } from '@/lib/visits/types';
import type { Wait } from '../types';
import { aliveVisits, type DeskFacts } from './desk-facts';
import { isOutOfTime } from './host-track';

/** Who waits for whom, the longest wait first; what nobody knows the beginning of comes by its date. */
export function waitsOf(facts: DeskFacts): Wait[] {
  return [
    ...aliveVisits(facts.visits).flatMap((visit) => ofHost(visit, facts)),
    ...ofDelegations(facts),
  ].toSorted(
    (a, b) =>
      (a.since ?? Infinity) - (b.since ?? Infinity) ||
      (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST),
  );
}

const LAST = '9999-12-31';

function ofHost(visit: VisitLine, { today }: DeskFacts): Wait[] {
  const { id, host, turn, status, sessions, offered, owed } = visit;
  const wait = {
    who: { name: host.placeName ?? host.name, city: host.city },
    visitId: id,
    path: `visits/${id}`,
  };
  const at = offered?.start ?? sessions[0]?.start ?? null;
  const waits: Wait[] = [];
  if (turn === 'host') {
    waits.push({
      ...wait,
      key: `${id} yes`,
      side: 'ours',
      what: [{ code: 'yes', at }],
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
      what: [{ code: 'settle', at }],
      dueOn: null,
      action: 'decide',
    });
  } else if (status === 'tentative') {
    waits.push({
      ...theirs,
      key: `${id} place`,
      // It stands in the draft already: what the host lacks is the question whether that suits.
      what: [{ code: 'place', at: sessions[0]?.start ?? null }],
      dueOn: null,
      action: 'open',
    });
  }
  const list = owed.find(({ what }) => what === 'name_list');
  if (list && (status === 'confirmed' || status === 'tentative')) {
    waits.push({
      ...theirs,
      key: `${id} name_list`,
      what: [{ code: 'name_list', at: null }],
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

/** What one side of a delegation owes is one line, as it is one letter or one call. */
function ofDelegations({ board, activity }: DeskFacts): Wait[] {
  const submittedAt = new Map(
    board.map(({ delegation }) => [delegation.country, delegation.submittedAt]),
  );
  const lines = waitingIn(board, []).filter(({ code }) => SIDES[code]);
  return [...Map.groupBy(lines, ({ country, party, code }) => [country, party, SIDES[code]].join())]
    .map(([key, own]) => ({ key, own, first: own[0] }))
    .flatMap(({ key, own, first }) => {
      const side = first && SIDES[first.code];
      if (!side) return [];
      const { country, party, names, due, step } = first;
      const submitted = submittedAt.get(country);
      const decides = own.some(({ code }) => code === 'decisions');
      return {
        key,
        side,
        who: { country, names: party === 'focal_point' ? names : [], party },
        what: own.map(({ code, count }) => ({ code, count })),
        since: decides && submitted ? Date.parse(submitted) : null,
        dueOn: due === null ? null : localDate(due - 1, activity.timeZone),
        isPressing: own.some(({ state }) => state === 'overdue'),
        action: decides ? ('decide' as const) : ('open' as const),
        visitId: null,
        path: pathOf(own, country, step),
      };
    });
}

/** The people it is about where it is one step of theirs, else the page of the delegation. */
function pathOf(lines: readonly Waiting[], country: string, step: Waiting['step']): string {
  const isOfPeople = step !== 'nominated' && step !== 'accepted';
  return isOfPeople && lines.length === 1
    ? `participants?country=${country}&missing=${step}`
    : `participants/delegations/${country}`;
}
