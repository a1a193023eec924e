import type { LocalizedText } from '@/lib/core/localized';
import type { ForeignSchedule } from '@/lib/core/schedule-file/schedule';
import { groupKey, nameKey } from './same-name';

export type KnownPlace = { id: string; name: LocalizedText; parent: LocalizedText | null };
type KnownGroup = { id: string; name: string };
export type KnownPerson = { id: string; name: string; nameNative: string | null };

/**
 * Finds a place by any of its names, with its building or without. Of an address in one line, the longest beginning that
 * is a place counts.
 */
export function placeFinder(places: readonly KnownPlace[]): (room: string) => KnownPlace | null {
  const byName = new Map<string, KnownPlace>();
  const add = (name: string, place: KnownPlace) => {
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), place);
  };
  // With its building first: "Hall 1" alone may be in several.
  for (const place of places) {
    const { parent } = place;
    if (!parent) continue;
    for (const [locale, name] of Object.entries(place.name)) {
      add(`${name} ${parent[locale as keyof LocalizedText] ?? parent.en}`, place);
    }
  }
  for (const place of places) for (const name of Object.values(place.name)) add(name, place);
  return (room) => {
    const parts = room.split(',');
    for (let length = parts.length; length > 0; length -= 1) {
      const found = byName.get(nameKey(parts.slice(0, length).join(',')));
      if (found) return found;
    }
    return null;
  };
}

export function groupFinder(groups: readonly KnownGroup[]): (track: string) => KnownGroup | null {
  const byName = new Map(groups.map((group) => [groupKey(group.name), group]));
  return (track) => byName.get(groupKey(track)) ?? null;
}

/** Only whom a name means without doubt: two people of one name are nobody. */
export function personFinder(people: readonly KnownPerson[]): (name: string) => KnownPerson | null {
  const byName = new Map<string, KnownPerson | null>();
  for (const person of people) {
    for (const name of new Set([person.name, person.nameNative ?? person.name].map(nameKey))) {
      byName.set(name, byName.has(name) ? null : person);
    }
  }
  return (name) => byName.get(nameKey(name)) ?? null;
}

/** "A, B" are two tracks where both are groups, or stand alone elsewhere in the file; else a comma is part of a name. */
export function tracksApart(
  schedule: ForeignSchedule,
  groups: readonly KnownGroup[],
): ForeignSchedule {
  const groupOf = groupFinder(groups);
  const alone = new Set(schedule.sessions.flatMap((session) => session.tracks));
  const apart = (track: string): string[] => {
    const pieces = track.split(/,\s*/);
    const areTracks = pieces.every((piece) => groupOf(piece) || alone.has(piece));
    return !groupOf(track) && areTracks ? pieces : [track];
  };
  const sessions = schedule.sessions.map((session) => ({
    ...session,
    tracks: [...new Set(session.tracks.flatMap(apart))],
  }));
  return { ...schedule, sessions };
}
