import { tidyTime } from '@/components/ui/tidy-time';
import { timeInput } from '@/lib/core/input';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { clockReading, toInstant } from '@/lib/core/zoned-time';

type Read =
  | Ok<number>
  | Failure<'required' | 'timeInvalid' | 'timeSkipped' | 'numberInvalid' | 'sessionTooLong'>;

/** The instant of a day and a clock time as somebody typed it; `24:00` ends the day. The codes have words under `errors`. */
export function readTime(day: string, typed: string, timeZone: string): Read {
  const time = tidyTime(typed);
  if (!time || !day) return fail('required');
  if (time === '24:00') return ok(toInstant(day, time, timeZone));
  if (!timeInput.safeParse(time).success) return fail('timeInvalid');
  if (clockReading(day, time, timeZone) === 'skipped') return fail('timeSkipped');
  return ok(toInstant(day, time, timeZone));
}

const LONGEST = 24 * 60;

/** Whole minutes, a day at most. */
export function readLength(typed: string): Read {
  const minutes = Number(typed.trim());
  if (typed.trim() === '') return fail('required');
  if (!Number.isInteger(minutes) || minutes < 1) return fail('numberInvalid');
  return minutes > LONGEST ? fail('sessionTooLong') : ok(minutes);
}
