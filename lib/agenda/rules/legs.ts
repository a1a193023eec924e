import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, Leg } from '../types';
import { type Agenda, type Lane, type Placed, readAgenda } from './agenda';
import { dayAt } from './days';
import { type Hop, hopsOf, isStop, type Stop } from './hops';

/**
 * The ways of every group, in the order of the agenda: between consecutive places, and from and to the hotel
 * where the group has one. A walk inside one site is no leg.
 */
export function legsOf(input: AgendaInput): Leg[] {
  const agenda = readAgenda(input);
  return agenda.lanes.flatMap((lane) => legsOfLane(agenda, lane));
}

function legsOfLane(agenda: Agenda, lane: Lane): Leg[] {
  const groupId = lane.group?.id ?? null;
  const home = lane.group?.homePlaceId ?? null;
  const dayOf = ({ start }: Placed) => dayAt(agenda.days, start)?.date;
  const between = hopsOf(lane.sessions)
    .filter(({ from, to }) => home === null || dayOf(from) === dayOf(to))
    .map((hop) => legBetween(agenda, groupId, hop));
  if (home === null) return between.filter((leg) => leg !== null);

  const days = Map.groupBy(lane.sessions.filter(isStop), dayOf);
  const fromAndToHome = [...days.values()].flatMap((stops) => {
    const first = stops[0];
    const last = stops.toSorted((a, b) => a.end - b.end).at(-1);
    return first && last
      ? [legFromHome(agenda, groupId, home, first), legToHome(agenda, groupId, last, home)]
      : [];
  });
  return [...between, ...fromAndToHome]
    .filter((leg) => leg !== null)
    .sort((a, b) => a.span.start - b.span.start);
}

function legBetween(agenda: Agenda, groupId: string | null, hop: Hop<Placed>): Leg | null {
  const { from, to, available } = hop;
  const way = wayBetween(agenda, from.placeId, to.placeId);
  return (
    way && {
      groupId,
      fromSessionId: from.id,
      toSessionId: to.id,
      ...way,
      availableMinutes: available,
      span: { start: from.end, end: to.start },
    }
  );
}

function legFromHome(
  agenda: Agenda,
  groupId: string | null,
  home: string,
  to: Stop<Placed>,
): Leg | null {
  const way = wayBetween(agenda, home, to.placeId);
  const span = { start: to.start - (way?.minutes ?? 0) * MINUTE, end: to.start };
  return (
    way && {
      groupId,
      fromSessionId: null,
      toSessionId: to.id,
      ...way,
      availableMinutes: null,
      span,
    }
  );
}

function legToHome(
  agenda: Agenda,
  groupId: string | null,
  from: Stop<Placed>,
  home: string,
): Leg | null {
  const way = wayBetween(agenda, from.placeId, home);
  const span = { start: from.end, end: from.end + (way?.minutes ?? 0) * MINUTE };
  return (
    way && {
      groupId,
      fromSessionId: from.id,
      toSessionId: null,
      ...way,
      availableMinutes: null,
      span,
    }
  );
}

type Way = Pick<Leg, 'fromPlaceId' | 'toPlaceId' | 'minutes' | 'estimated'>;

function wayBetween({ travel }: Agenda, fromPlaceId: string, toPlaceId: string): Way | null {
  if (fromPlaceId === toPlaceId) return null;
  const drive = travel(fromPlaceId, toPlaceId);
  if (drive?.walk) return null;
  return {
    fromPlaceId,
    toPlaceId,
    minutes: drive?.minutes ?? null,
    estimated: drive?.estimated ?? false,
  };
}
