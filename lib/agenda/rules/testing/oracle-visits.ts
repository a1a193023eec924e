import type { AgendaInput } from '../../types/agenda';
import { CELL, cells, isIn, isOpen, lanes, line, type Timed, timed, visitOf } from './oracle-world';

/** Minutes of a session outside the longest run of cells in which the doors are open. */
function shutMinutes(s: Timed, isOpenAt: (instant: number) => boolean): number {
  let [run, longest] = [0, 0];
  for (const at of cells(s.start, s.end)) {
    run = isOpenAt(at) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return (s.end - s.start - longest * CELL) / 60_000;
}

export function expectedDoors(input: AgendaInput): string[] {
  return timed(input).flatMap((s) => {
    const host = visitOf(input, s)?.windows;
    const openings = input.places.find(({ id }) => id === s.placeId)?.openings;
    const shut = (windows: typeof host) =>
      windows ? shutMinutes(s, (at) => isOpen(windows, at)) : 0;
    return [
      ...(shut(host) > 0 ? [line('host_hours', s.id, shut(host))] : []),
      ...(shut(openings) > 0 ? [line('place_unavailable', s.id, shut(openings))] : []),
    ];
  });
}

export function expectedAbsences(input: AgendaInput): string[] {
  return (input.people ?? []).flatMap(({ id, availability }) =>
    timed(input)
      .filter((s) => s.people.some(({ personId }) => personId === id))
      .flatMap((s) => {
        const away = availability
          ? shutMinutes(s, (at) => availability.some((span) => span.start <= at && at < span.end))
          : 0;
        return away > 0 ? [line('person_unavailable', id, s.id, away)] : [];
      }),
  );
}

export function expectedDuplicates(input: AgendaInput): string[] {
  const found = new Map<string, string[]>();
  for (const { group, own } of lanes(input)) {
    const visits = own.filter(({ kind }) => kind === 'site_visit');
    for (const again of visits) {
      const earlier = visits.slice(0, visits.indexOf(again));
      const first =
        earlier.find((s) => s.siteVisitId && s.siteVisitId === again.siteVisitId) ??
        earlier.find((s) => s.placeId && s.placeId === again.placeId);
      if (!first) continue;
      const key = `${first.id} ${again.id}`;
      found.set(key, [...(found.get(key) ?? []), group ?? '']);
    }
  }
  return [...found].map(([key, groups]) => line('duplicate_visit', key, groups));
}

export function expectedOfVisits(input: AgendaInput): string[] {
  const { visits = [], today = '' } = input;
  const soon = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  const unconfirmed = timed(input).flatMap((s) => {
    const { status, agreed } = visitOf(input, s) ?? { status: 'confirmed', agreed: null };
    if (status !== 'confirmed') return [line('host_unconfirmed', s.id, status)];
    const stands = [s.start, s.end].join();
    if (!agreed || [agreed.start, agreed.end].join() === stands) return [];
    return [line('host_unconfirmed', s.id, 'another_time')];
  });
  const ofVisits = visits.flatMap(({ id, status, due = [] }) => {
    const isPlaced = timed(input).some(({ siteVisitId }) => siteVisitId === id);
    const waits = status === 'confirmed' && !isPlaced;
    const isAlive = status !== 'declined' && status !== 'cancelled';
    return [
      ...(waits ? [line('unplaced', id)] : []),
      ...due
        .filter(({ on }) => isAlive && on <= soon)
        .map(({ what, on }) => line('lead_time', id, what, on < today ? 1 : 0)),
    ];
  });
  return [...unconfirmed, ...ofVisits];
}

export function expectedLanguages(input: AgendaInput): string[] {
  return timed(input).flatMap((s) => {
    if (!['ceremony', 'talk', 'workshop', 'site_visit'].includes(s.kind)) return [];
    if (s.languages.length === 0) return [];
    const heard = s.people
      .filter(({ role, languages = [] }) => {
        return role === 'interpreter' && languages.some((each) => s.languages.includes(each));
      })
      .flatMap(({ languages = [] }) => languages);
    const lost = new Map<string, number>();
    for (const { id, listeners = [] } of input.groups) {
      for (const { languages, count } of listeners) {
        const [first] = languages;
        const hears = languages.some((each) => [...s.languages, ...heard].includes(each));
        if (!first || hears || count === 0 || !isIn(s, id)) continue;
        lost.set(first, (lost.get(first) ?? 0) + count);
      }
    }
    return [...lost].map(([language, people]) => line('language_missing', s.id, language, people));
  });
}
