import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { clockReading } from '@/lib/core/zoned-time';
import { storedTravel, travelForm } from '../rules';
import type { SaveTravel } from '../schema';
import { openTravel, writeTravel } from './write-travel';

type Refusal =
  | Failure<'not_found' | 'forbidden'>
  | Failure<'invalid', { fields: Record<string, string> }>;

/** Saves how one participant comes, enters and sleeps. A save over what somebody else saved meanwhile is refused. */
export async function saveTravel(
  viewer: Viewer,
  { participantId, version, ...form }: SaveTravel,
): Promise<Ok<{ version: number }> | Refusal | Stale> {
  return transaction(async () => {
    const opened = await openTravel(viewer, [participantId]);
    if (!opened.ok) return opened;
    const [one] = opened.value;
    if (!one) return fail('not_found');
    const { timeZone } = one.participant.activity;
    const theirs = travelForm(one.travel, timeZone);
    if (theirs.version !== version) return stale(theirs, form, theirs.version);
    const skipped = skippedTime(form, timeZone);
    if (skipped) return fail('invalid', { fields: { [skipped]: 'timeSkipped' } });
    const next = storedTravel(form, timeZone, one.travel, now());
    const changed = await writeTravel(viewer, [{ ...one, next }]);
    return ok({ version: version + changed });
  });
}

/** Whoever typed a time that the clocks skip that day believes in an hour that does not exist. */
function skippedTime(form: Omit<SaveTravel, 'participantId' | 'version'>, timeZone: string) {
  const times = [
    ['arrivesTime', form.arrivesOn, form.arrivesTime],
    ['departsTime', form.departsOn, form.departsTime],
  ] as const;
  return times.find(
    ([, day, time]) => day && time && clockReading(day, time, timeZone) === 'skipped',
  )?.[0];
}
