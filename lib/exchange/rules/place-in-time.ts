import type { Moment } from '@/lib/core/schedule-file/schedule';
import { clockReading, localDate, toInstant } from '@/lib/core/zoned-time';
import type { TrayReason } from '../types';

type Days = { startsOn: string; endsOn: string; timeZone: string };
type Told = { start: Moment | null; end: Moment | null; duration: number | null };

export type Timing = {
  start: number | null;
  end: number | null;
  /** Minutes that it is to take in the tray. */
  duration: number | null;
  tray: TrayReason | null;
  isSkipped: boolean;
  isOverMidnight: boolean;
};

const MINUTE = 60_000;
/** No session is longer than a day. */
const MOST_MINUTES = 1_440;

/** When a session of a file is, on the days of an activity; what does not fit there waits in the tray. */
export function placeInTime(told: Told, { startsOn, endsOn, timeZone }: Days): Timing {
  const start = told.start && instantOf(told.start, timeZone);
  const end = told.end && instantOf(told.end, timeZone);
  const isSkipped = Boolean(start?.isSkipped || end?.isSkipped);
  if (!start) return inTray('no_time', told.duration);
  if (!end || end.at <= start.at) return inTray('no_end', null);
  const minutes = Math.round((end.at - start.at) / MINUTE);
  if (minutes > MOST_MINUTES) return inTray('too_long', MOST_MINUTES);
  const [first, last] = [localDate(start.at, timeZone), localDate(end.at - 1, timeZone)];
  if (first < startsOn || last > endsOn) return inTray('outside', minutes);
  return {
    start: start.at,
    end: end.at,
    duration: null,
    tray: null,
    isSkipped,
    isOverMidnight: first !== last,
  };
}

function inTray(tray: TrayReason, duration: number | null): Timing {
  return { start: null, end: null, duration, tray, isSkipped: false, isOverMidnight: false };
}

function instantOf(moment: Moment, timeZone: string): { at: number; isSkipped: boolean } {
  // Agendas are planned in whole minutes.
  if ('at' in moment) return { at: moment.at - (moment.at % MINUTE), isSkipped: false };
  const zone = moment.zone ?? timeZone;
  const [date = '', clock = ''] = moment.local.split('T');
  return {
    at: toInstant(date, clock, zone),
    isSkipped: clockReading(date, clock, zone) === 'skipped',
  };
}
