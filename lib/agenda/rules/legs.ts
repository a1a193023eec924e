import { addDays, MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, LocalDate, Span } from '../types/agenda';
import type { Leg } from '../types/travel';
import { type Agenda, type Lane, readAgenda } from './agenda';
import { isStop } from './hops';
import type { Drive } from './travel-minutes';

/**
 * The ways of every group, in the order of the agenda: between consecutive places, from where it slept and to where
 * it sleeps. A walk inside one site is a leg only if somebody typed how long it takes.
 */
export function legsOf(input: AgendaInput): Leg[] {
  return legsIn(readAgenda(input));
}

/** The same for whoever has read the agenda already. */
export function legsIn(agenda: Agenda): Leg[] {
  return agenda.lanes.flatMap((lane) => {
    const beds = bedsOf(lane);
    return [...legsBetween(agenda, lane, beds), ...legsOfBeds(agenda, lane, beds)].sort(
      (a, b) => a.span.start - b.span.start,
    );
  });
}

/** Where a group starts and ends a day; `null` where nobody said. */
type Beds = {
  before: (date: LocalDate | undefined) => string | null;
  after: (date: LocalDate | undefined) => string | null;
};

function bedsOf({ group }: Lane): Beds {
  const home = group?.homePlaceId ?? null;
  const nights = new Map(group?.nights?.map(({ night, placeId }) => [night, placeId]));
  const after = (date: LocalDate | undefined) => nights.get(date ?? '') ?? home;
  const before = (date: LocalDate | undefined) =>
    date === undefined || nights.size === 0 ? home : after(addDays(date, -1));
  return { before, after };
}

/** Who has a bed goes from the last place of a day to the first of the next by way of it. */
function legsBetween(agenda: Agenda, lane: Lane, { before, after }: Beds): Leg[] {
  return lane.hops.flatMap(({ from, to, available, departs }) => {
    const [last, next] = [from.day?.date, to.day?.date];
    if (last !== next && (after(last) !== null || before(next) !== null)) return [];
    const drive = agenda.travel.leaving(from.placeId, to.placeId, lane.mode, departs);
    return leg(lane, from, to, drive, available, () => ({ start: from.end, end: to.start }));
  });
}

/** To the first place of a day, to arrive just in time, and from where the day ends. */
function legsOfBeds(agenda: Agenda, lane: Lane, { before, after }: Beds): Leg[] {
  const { mode, sessions } = lane;
  const stops = Map.groupBy(sessions.filter(isStop), (stop) => stop.day?.date);
  return [...stops].flatMap(([date, today]) => {
    const first = today[0];
    const last = today.toSorted((a, b) => a.end - b.end).at(-1);
    if (!first || !last || date === undefined) return [];
    const [morning, evening] = [before(date), after(date)];
    const { start } = first;
    const { end } = last;
    return [
      ...(morning === null
        ? []
        : leg(
            lane,
            { id: null, placeId: morning },
            first,
            agenda.travel.arriving(morning, first.placeId, mode, start),
            null,
            (drive) => ({ start: start - drive, end: start }),
          )),
      ...(evening === null
        ? []
        : leg(
            lane,
            last,
            { id: null, placeId: evening },
            agenda.travel.leaving(last.placeId, evening, mode, end),
            null,
            (drive) => ({ start: end, end: end + drive }),
          )),
    ];
  });
}

type End = { id: string | null; placeId: string };

/** None where people are there already. @param span what the leg covers, given its milliseconds on the way */
function leg(
  { group, mode }: Lane,
  from: End,
  to: End,
  drive: Drive | null,
  availableMinutes: number | null,
  span: (drive: number) => Span,
): Leg[] {
  if (drive?.mode === 'walk' && drive.minutes === 0) return [];
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
      mode: drive?.mode ?? mode,
      availableMinutes,
      span: span((minutes ?? 0) * MINUTE),
    },
  ];
}
