import type { Conflict, ConflictCode } from '../types/conflict';
import { type Agenda, isTentative, type Placed } from './agenda';
import { conflict, type Found, intersection, minutesOf, visitIds } from './conflict';
import { endAt, move, roomFix, roundUp } from './fixes';
import { overlapsBetween, overlapsWithin } from './sweep';

/** Two sessions at once, and what they cannot share: groups, people or a room. */
type Clash = { earlier: Placed; later: Placed; ids: string[] };

/** `group_overlap`, `person_overlap`, `place_overlap`, and `tentative_overlap` where one of two is not sure yet. */
export function overlaps(agenda: Agenda): Found[] {
  return [
    ...groupClashes(agenda).map((clash) =>
      overlap(agenda, 'group', clash, { groupIds: clash.ids }),
    ),
    ...personClashes(agenda).map((clash) =>
      overlap(agenda, 'person', clash, { personIds: clash.ids }),
    ),
    ...roomClashes(agenda).map((clash) => overlap(agenda, 'place', clash, { placeIds: clash.ids })),
  ];
}

function overlap(
  agenda: Agenda,
  of: 'group' | 'person' | 'place',
  { earlier, later }: Clash,
  who: Pick<Partial<Conflict>, 'groupIds' | 'personIds' | 'placeIds'>,
): Found {
  const span = intersection(earlier, later);
  const tentative = isTentative(agenda, earlier) || isTentative(agenda, later);
  const code: ConflictCode = tentative ? 'tentative_overlap' : `${of}_overlap`;
  return conflict(
    code,
    {
      sessions: [earlier, later],
      siteVisitIds: visitIds(earlier, later),
      minutes: minutesOf(span),
      span,
      params: tentative ? { of } : {},
      fixes: () => [
        of === 'place' ? roomFix(agenda, later) : null,
        move(later, roundUp(earlier.end)),
        endAt(earlier, later.start),
      ],
      ...who,
    },
    tentative ? of : '',
  );
}

function groupClashes({ lanes }: Agenda): Clash[] {
  const found = collector();
  for (const { group, sessions } of lanes) {
    overlapsWithin(sessions, (a, b) => found.add(a, b, group?.id));
  }
  return found.clashes();
}

/**
 * Two rooms of one building do not clash, nor does the building with its rooms: only the same place twice.
 * Groups may eat in one restaurant at once.
 */
function roomClashes({ byRoom }: Agenda): Clash[] {
  const found = collector();
  for (const [placeId, sessions] of byRoom) {
    overlapsWithin(sessions, (a, b) => {
      if (a.kind !== 'meal' || b.kind !== 'meal') found.add(a, b, placeId);
    });
  }
  return found.clashes();
}

/**
 * A person is in the sessions that name them and in those of the group they move in. Two sessions of the group
 * are a matter of the group; so people are compared with themselves, and each group once with its people.
 */
function personClashes({ input, byPerson, lanes }: Agenda): Clash[] {
  const found = collector();
  for (const [personId, sessions] of byPerson) {
    overlapsWithin(sessions, (a, b) => found.add(a, b, personId));
  }
  const members = Map.groupBy(input.people ?? [], ({ groupId }) => groupId ?? null);
  for (const { group, sessions } of lanes) {
    if (!group) continue;
    const slots = (members.get(group.id) ?? [])
      .flatMap(({ id }) =>
        (byPerson.get(id) ?? []).map((session) => ({ ...session, personId: id })),
      )
      .sort((a, b) => a.order - b.order);
    overlapsBetween(slots, sessions, (slot, session) => {
      if (slot.id !== session.id) found.add(slot, session, slot.personId);
    });
  }
  return found.clashes();
}

/** Each pair of sessions once, with everything that clashes in it. */
function collector() {
  const byPair = new Map<number, Clash>();
  return {
    add(a: Placed, b: Placed, id: string | undefined) {
      const [earlier, later] = a.order < b.order ? [a, b] : [b, a];
      // One number for two orders: agendas stay far below 2^26 sessions.
      const pair = earlier.order * 2 ** 26 + later.order;
      const clash = byPair.get(pair) ?? { earlier, later, ids: [] };
      if (id !== undefined) clash.ids.push(id);
      byPair.set(pair, clash);
    },
    clashes: () => [...byPair.values()],
  };
}
