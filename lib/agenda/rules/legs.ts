import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, Leg, Span } from '../types';
import { type Agenda, type Lane, type Placed, readAgenda } from './agenda';
import { dayAt } from './days';
import { hopsOf, isStop } from './hops';

/**
 * The ways of every group, in the order of the agenda: between consecutive places, and from and to the hotel
 * where the group has one. A walk inside one site is no leg.
 */
export function legsOf(input: AgendaInput): Leg[] {
  const agenda = readAgenda(input);
  return agenda.lanes.flatMap((lane) =>
    [...legsBetween(agenda, lane), ...legsOfHotel(agenda, lane)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  );
}

/** A group with a hotel goes from the last place of a day to the first of the next by way of it. */
function legsBetween(agenda: Agenda, lane: Lane): Leg[] {
  const hasHotel = lane.group?.homePlaceId != null;
  return hopsOf(lane.sessions).flatMap(({ from, to, available }) => {
    if (hasHotel && dayOf(agenda, from) !== dayOf(agenda, to)) return [];
    return leg(agenda, lane, from, to, available, () => ({ start: from.end, end: to.start }));
  });
}

/** To the first place of a day, to arrive just in time, and from where the day ends. */
function legsOfHotel(agenda: Agenda, lane: Lane): Leg[] {
  const placeId = lane.group?.homePlaceId ?? null;
  if (placeId === null) return [];
  const hotel = { id: null, placeId };
  return [...Map.groupBy(lane.sessions.filter(isStop), (stop) => dayOf(agenda, stop)).values()]
    .map((stops) => ({
      first: stops[0],
      last: stops.toSorted((a, b) => a.end - b.end).at(-1),
    }))
    .flatMap(({ first, last }) => {
      if (!first || !last || !dayOf(agenda, first)) return [];
      const { start } = first;
      const { end } = last;
      return [
        ...leg(agenda, lane, hotel, first, null, (drive) => ({ start: start - drive, end: start })),
        ...leg(agenda, lane, last, hotel, null, (drive) => ({ start: end, end: end + drive })),
      ];
    });
}

type End = { id: string | null; placeId: string };

/** None where people walk. @param span what the leg covers, given its milliseconds on the road */
function leg(
  { travel }: Agenda,
  { group }: Lane,
  from: End,
  to: End,
  availableMinutes: number | null,
  span: (drive: number) => Span,
): Leg[] {
  const drive = travel(from.placeId, to.placeId);
  if (drive?.walk) return [];
  const minutes = drive?.minutes ?? null;
  return [
    {
      groupId: group?.id ?? null,
      fromSessionId: from.id,
      toSessionId: to.id,
      fromPlaceId: from.placeId,
      toPlaceId: to.placeId,
      minutes,
      estimated: drive?.estimated ?? false,
      mode: 'bus',
      availableMinutes,
      span: span((minutes ?? 0) * MINUTE),
    },
  ];
}

function dayOf({ days }: Agenda, { start }: Placed): string | undefined {
  return dayAt(days, start)?.date;
}
