import { contentVersion } from '@/lib/core/content-version';
import { addDays, clockReading, localDate, localTime, toInstant } from '@/lib/core/zoned-time';
import type { AvailabilityWindow } from './types';

type Span = { start: number; end: number };

/** Windows as a form shows them, in the order of time, and the version that a save over them names. */
export function availabilityFormValue(spans: readonly Span[], timeZone: string) {
  const windows = spans
    .toSorted((a, b) => a.start - b.start)
    .flatMap((span) => windowsOf(span, timeZone));
  return { windows, version: contentVersion(windows) };
}

/** A window that was made in another zone may cross midnight in this one: one line for each day. */
function windowsOf({ start, end }: Span, timeZone: string): AvailabilityWindow[] {
  const windows: AvailabilityWindow[] = [];
  for (let at = start; at < end; ) {
    const day = localDate(at, timeZone);
    const midnight = toInstant(addDays(day, 1), '00:00', timeZone);
    const until = Math.min(end, midnight);
    windows.push({
      day,
      startsAt: localTime(at, timeZone),
      endsAt: localTime(until, timeZone),
    });
    at = until;
  }
  return windows;
}

/** The instants that the windows mean, or the field with a time that the clocks of the zone skip that day. */
export function spansOf(
  windows: readonly AvailabilityWindow[],
  timeZone: string,
): { spans: Span[] } | { skipped: string } {
  const spans: Span[] = [];
  for (const [index, { day, startsAt, endsAt }] of windows.entries()) {
    const lastDay = endsAt === '00:00' ? addDays(day, 1) : day;
    const ends = [
      ['startsAt', day, startsAt],
      ['endsAt', lastDay, endsAt],
    ] as const;
    const wrong = ends.find(([, date, time]) => clockReading(date, time, timeZone) === 'skipped');
    if (wrong) return { skipped: `windows.${index}.${wrong[0]}` };
    spans.push({
      start: toInstant(day, startsAt, timeZone),
      end: toInstant(lastDay, endsAt, timeZone),
    });
  }
  return { spans };
}
