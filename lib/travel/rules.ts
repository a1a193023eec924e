import { localDate, localTime, toInstant } from '@/lib/core/zoned-time';
import type { Travel } from './types';

/** What the database keeps: instants, and null where nothing is known. */
export type StoredTravel = {
  visa: Travel['visa'];
  arrivalFlight: string | null;
  arrivesAt: Date | null;
  departureFlight: string | null;
  departsAt: Date | null;
  room: string | null;
  briefedAt: Date | null;
  version: number;
};

/** As a form shows it on the clocks of a zone; null is somebody of whom nothing was saved. */
export function travelForm(stored: StoredTravel | null, timeZone: string): Travel {
  const day = (at: Date | null | undefined) => (at ? localDate(at.getTime(), timeZone) : '');
  const time = (at: Date | null | undefined) => (at ? localTime(at.getTime(), timeZone) : '');
  return {
    visa: stored?.visa ?? 'unknown',
    arrivesOn: day(stored?.arrivesAt),
    arrivesTime: time(stored?.arrivesAt),
    arrivalFlight: stored?.arrivalFlight ?? '',
    departsOn: day(stored?.departsAt),
    departsTime: time(stored?.departsAt),
    departureFlight: stored?.departureFlight ?? '',
    room: stored?.room ?? '',
    isBriefed: Boolean(stored?.briefedAt),
    version: stored?.version ?? 0,
  };
}

/** What a form means. Somebody who is briefed stays briefed since when they were. */
export function storedTravel(
  form: Omit<Travel, 'version'>,
  timeZone: string,
  before: Pick<StoredTravel, 'briefedAt'> | null,
  at: Date,
): Omit<StoredTravel, 'version'> {
  const instant = (day: string, time: string) =>
    day && time ? new Date(toInstant(day, time, timeZone)) : null;
  return {
    visa: form.visa,
    arrivalFlight: form.arrivalFlight || null,
    arrivesAt: instant(form.arrivesOn, form.arrivesTime),
    departureFlight: form.departureFlight || null,
    departsAt: instant(form.departsOn, form.departsTime),
    room: form.room || null,
    briefedAt: form.isBriefed ? (before?.briefedAt ?? at) : null,
  };
}
