import { fail, ok, type Result } from '@/lib/core/result';
import { clockReading, toInstant } from '@/lib/core/zoned-time';
import type { MoveSessionInput } from '../schema';

export type Times = { startsAt: Date | null; endsAt: Date | null };
export type Refused = { fields: Record<string, string> };

/**
 * The instants that a day and two clock times mean in a zone. A time that the clocks of the zone skip that day
 * is refused, because whoever typed it believes in an hour that does not exist.
 */
export function readTimes(
  { day, startsAt, endsAt }: Pick<MoveSessionInput, 'day' | 'startsAt' | 'endsAt'>,
  timeZone: string,
): Result<Times, 'invalid', Refused> {
  if (!day || !startsAt || !endsAt) return ok({ startsAt: null, endsAt: null });
  for (const [field, time] of Object.entries({ startsAt, endsAt })) {
    if (clockReading(day, time, timeZone) === 'skipped') {
      return fail('invalid', { fields: { [field]: 'timeSkipped' } });
    }
  }
  const instant = (time: string) => new Date(toInstant(day, time, timeZone));
  return ok({ startsAt: instant(startsAt), endsAt: instant(endsAt) });
}
