import { MINUTE } from '@/lib/core/zoned-time';
import type { Agenda, Placed } from './agenda';
import { conflict, type Found, inGroup, visitIds } from './conflict';
import { endAt, move, nextQuarter } from './fixes';
import { type Hop, hopsOf } from './hops';
import type { Drive } from './travel-minutes';

type Shortage = Hop<Placed> & {
  drive: Drive;
  needed: number;
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

  function look(hop: Hop<Placed>, groupIds: string[], personIds: string[]): void {
    const drive = agenda.travel(hop.from.placeId, hop.to.placeId);
    if (!drive || drive.walk) return;
    const needed = drive.minutes + agenda.input.activity.travelBufferMinutes;
    if (needed <= hop.available) return;
    const pair = `${hop.from.order} ${hop.to.order}`;
    const known = byPair.get(pair);
    const worst = known && known.available <= hop.available ? known : hop;
    byPair.set(pair, {
      ...worst,
      drive,
      needed,
      groupIds: [...(known?.groupIds ?? []), ...groupIds],
      personIds: [...(known?.personIds ?? []), ...personIds],
    });
  }

  for (const { group, sessions } of agenda.lanes) {
    for (const hop of hopsOf(sessions)) look(hop, inGroup(group?.id), []);
  }
  for (const [personId, sessions] of agenda.byPerson) {
    for (const hop of hopsOf(sessions)) look(hop, [], [personId]);
  }
  return [...byPair.values()].map((shortage) => tooShort(agenda, shortage));
}

function tooShort({ input }: Agenda, shortage: Shortage): Found {
  const { from, to, last, available, needed, drive, groupIds, personIds } = shortage;
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
      buffer: input.activity.travelBufferMinutes,
      estimated: drive.estimated ? 1 : 0,
    },
    fixes: () => [
      move(to, nextQuarter(to.start + missing)),
      last.end <= to.start ? endAt(last, last.end - missing) : null,
    ],
  });
}
