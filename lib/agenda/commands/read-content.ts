import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { clockReading, toInstant } from '@/lib/core/zoned-time';
import { timesFormValue } from '../rules/session-fields';
import type { SessionFields } from '../schema';
import type { EditableSession, SessionContent } from '../types/draft';

export type Refused = { fields: Record<string, string> };

/**
 * What a form says about a session, with instants for the times that it has on the clock of a zone. A time that the
 * clocks skip that day is refused, because whoever typed it believes in an hour that does not exist; of an hour that
 * they repeat it is the first. `saved` keeps the very instants of a session whose times nobody touched.
 */
export function readContent(
  { day, startsAt, endsAt, mustFollowId, ...fields }: SessionFields,
  timeZone: string,
  saved?: EditableSession,
): Result<SessionContent, 'invalid', Refused> {
  const content = { ...fields, mustFollowSessionId: mustFollowId };
  if (!day || !startsAt || !endsAt) return ok({ ...content, start: null, end: null });
  const typed = { day, startsAt, endsAt };
  for (const field of ['startsAt', 'endsAt'] as const) {
    if (clockReading(day, typed[field], timeZone) === 'skipped') {
      return fail('invalid', { fields: { [field]: 'timeSkipped' } });
    }
  }
  const was = saved && timesFormValue(saved, timeZone);
  if (saved && was?.day === day && was.startsAt === startsAt && was.endsAt === endsAt) {
    return ok({ ...content, start: saved.start, end: saved.end });
  }
  return ok({
    ...content,
    start: toInstant(day, startsAt, timeZone),
    end: toInstant(day, endsAt === '00:00' ? '24:00' : endsAt, timeZone),
  });
}

/** The refusal of one edit, beside the fields of the form that it was made from. */
export function beside({ fields }: Refused): Failure<'invalid', Refused> {
  const names = Object.entries(fields).map(([path, code]) => {
    const field = path.split('.').slice(3).join('.');
    return [FORM_FIELDS[field] ?? field, code];
  });
  return fail('invalid', { fields: Object.fromEntries(names) });
}

const FORM_FIELDS: Partial<Record<string, string>> = {
  start: 'startsAt',
  end: 'endsAt',
  mustFollowSessionId: 'mustFollowId',
};
