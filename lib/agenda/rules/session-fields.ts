import { localizedFormValue } from '@/lib/core/input';
import { localDate, localTime } from '@/lib/core/zoned-time';
import type { SessionContent } from '../types/draft';

/** What a form of the session holds: every answer as typed, times on the clock of the activity's zone. */
export function sessionFormValue(session: SessionContent, timeZone: string) {
  const { kind, duration, groupIds, people, languages, isPublic, isTentative } = session;
  return {
    kind,
    title: localizedFormValue(session.title),
    description: localizedFormValue(session.description),
    ...timesFormValue(session, timeZone),
    duration,
    placeId: session.placeId ?? '',
    siteVisitId: session.siteVisitId ?? '',
    groupIds: [...groupIds],
    people: people.map(({ personId, role, languages = [], title = null }) => ({
      personId,
      role,
      languages: [...languages],
      title: localizedFormValue(title),
    })),
    languages: [...languages],
    mustFollowId: session.mustFollowSessionId ?? '',
    vehicleIds: [...session.vehicleIds],
    isTentative,
    isPublic,
  };
}

/** Empty while the session waits in the tray. */
export function timesFormValue(
  { start, end }: Pick<SessionContent, 'start' | 'end'>,
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
export function sessionFacts({ start, end, people, mustFollowSessionId, ...rest }: SessionContent) {
  const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    ...rest,
    startsAt: instant(start),
    endsAt: instant(end),
    groupIds: rest.groupIds.toSorted(),
    vehicleIds: rest.vehicleIds.toSorted(),
    people: people.map(({ personId, role, languages = [], title }) => ({
      personId,
      role,
      languages,
      ...(title ? { title } : {}),
    })),
    mustFollowId: mustFollowSessionId ?? null,
  };
}
