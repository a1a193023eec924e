import { localizedFormValue } from '@/lib/core/input';
import { localDate, localTime } from '@/lib/core/zoned-time';
import type { EditableSession } from '../types';

/** What a form of the session holds: every answer as typed, times on the clock of the activity's zone. */
export function sessionFormValue(session: EditableSession, timeZone: string) {
  const { kind, groupIds, people, languages, isPublic, placeId, mustFollowSessionId } = session;
  return {
    kind,
    title: localizedFormValue(session.title),
    description: localizedFormValue(session.description),
    ...timesFormValue(session, timeZone),
    placeId: placeId ?? '',
    groupIds: [...groupIds],
    people: people.map(({ personId, role, languages }) => ({
      personId,
      role,
      languages: [...languages],
    })),
    languages: [...languages],
    mustFollowId: mustFollowSessionId ?? '',
    isPublic,
  };
}

/** Empty while the session waits in the tray. */
export function timesFormValue(
  { start, end }: Pick<EditableSession, 'start' | 'end'>,
  timeZone: string,
) {
  if (start === null || end === null) return { day: '', startsAt: '', endsAt: '' };
  return {
    day: localDate(start, timeZone),
    startsAt: localTime(start, timeZone),
    endsAt: localTime(end, timeZone),
  };
}

/** What the audit trail keeps of a session: ids, no names. Instants are ISO 8601 in UTC. */
export function sessionFacts(session: EditableSession) {
  const { kind, title, description, placeId, languages, isPublic, groupIds, people } = session;
  const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    kind,
    title,
    description,
    startsAt: instant(session.start),
    endsAt: instant(session.end),
    placeId,
    groupIds: [...groupIds].sort(),
    people: people.map(({ personId, role, languages }) => ({ personId, role, languages })),
    languages,
    mustFollowId: session.mustFollowSessionId ?? null,
    isPublic,
  };
}
