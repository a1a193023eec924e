import type { VehicleKind } from '@/lib/core/vocabulary';
import { MINUTE } from '@/lib/core/zoned-time';
import type { Agenda, Placed } from './agenda';
import { conflict, type Found, inGroup, visitIds } from './conflict';
import { endAt, move, nextQuarter } from './fixes';
import { type Hop, hopsOf } from './hops';
import type { Drive } from './travel-minutes';

type Short = { hop: Hop<Placed>; drive: Drive; needed: number };

type Shortage = Short & {
  groupIds: string[];
  personIds: string[];
};

/**
 * `travel_too_short`, of groups and of people who are named on sessions in two places. One conflict for each two
 * sessions, with all who have to go that way; the longest shortage counts. Where nobody knows the minutes there
 * is nothing to say. The bad interval begins with the later session: so long it waits for them.
 */
export function travelTooShort(agenda: Agenda): Found[] {
  const byPair = new Map<string, Shortage>();
  const modeOf = personModes(agenda);

  function look(
    hop: Hop<Placed>,
    mode: VehicleKind,
    groupIds: string[],
    personIds: string[],
  ): void {
    const drive = agenda.travel.leaving(hop.from.placeId, hop.to.placeId, mode, hop.departs);
    if (!drive) return;
    const needed = drive.minutes + bufferOf(agenda, drive);
    if (needed <= hop.available) return;
    const pair = `${hop.from.order} ${hop.to.order}`;
    const known = byPair.get(pair);
    const short = { hop, drive, needed };
    byPair.set(pair, {
      ...(known && isWorse(known, short) ? known : short),
      groupIds: [...(known?.groupIds ?? []), ...groupIds],
      personIds: [...(known?.personIds ?? []), ...personIds],
    });
  }

  for (const { group, mode, hops } of agenda.lanes) {
    const groupIds = inGroup(group?.id);
    for (const hop of hops) look(hop, mode, groupIds, []);
  }
  for (const [personId, sessions] of agenda.byPerson) {
    const mode = modeOf(personId);
    const personIds = [personId];
    for (const hop of hopsOf(sessions)) look(hop, mode, [], personIds);
  }
  return [...byPair.values()].map((shortage) => tooShort(agenda, shortage));
}

/** Who moves in a group goes as it does, anybody else by car. */
function personModes({ input, modes }: Agenda): (personId: string) => VehicleKind {
  const groups = new Map(input.people?.map(({ id, groupId }) => [id, groupId]));
  return (personId) => {
    const groupId = groups.get(personId);
    return groupId == null ? 'car' : (modes.get(groupId) ?? 'bus');
  };
}

/** Whether more is missing; where the same is missing, whatever the order of the lists, one of the two is said. */
function isWorse(a: Short, b: Short): boolean {
  return (
    (a.needed - a.hop.available - (b.needed - b.hop.available) ||
      a.needed - b.needed ||
      (a.drive.mode === b.drive.mode ? b.hop.last.order - a.hop.last.order : 0) ||
      Number(a.drive.mode === 'bus') - Number(b.drive.mode === 'bus')) > 0
  );
}

function bufferOf({ input }: Agenda, { mode }: Drive): number {
  return mode === 'walk' ? 0 : input.activity.travelBufferMinutes;
}

function tooShort(agenda: Agenda, shortage: Shortage): Found {
  const { hop, needed, drive, groupIds, personIds } = shortage;
  const { from, to, last, available } = hop;
  const minutes = needed - available;
  const missing = minutes * MINUTE;
  return conflict('travel_too_short', {
    sessions: [from, to],
    groupIds,
    personIds,
    placeIds: [from.placeId, to.placeId],
    siteVisitIds: visitIds(from, to),
    minutes,
    span: { start: to.start, end: to.start + missing },
    params: {
      needed,
      available,
      buffer: bufferOf(agenda, drive),
      estimated: drive.estimated ? 1 : 0,
      mode: drive.mode,
    },
    fixes: () => [
      move(to, nextQuarter(to.start + missing)),
      last.end <= to.start ? endAt(last, last.end - missing) : null,
    ],
  });
}
