import type { Calendar } from '@/lib/core/calendar-file';
import type { ExportedAgenda } from '../types';

/** The agenda as a calendar; what waits in the tray has no time, so a calendar has no place for it. */
export function calendarOf({ title, timeZone, at, sessions }: ExportedAgenda): Calendar {
  return {
    name: title.en,
    timeZone,
    entries: sessions.flatMap((session) => {
      const { id, sequence, start, end, place, coordinates } = session;
      if (start === null || end === null) return [];
      return [
        {
          uid: `${id}@sapar`,
          sequence,
          lastModified: new Date(at).toISOString(),
          startsAt: new Date(start).toISOString(),
          endsAt: new Date(end).toISOString(),
          title: session.title.en,
          description: session.description?.en ?? null,
          location: place?.en ?? null,
          coordinates,
          isCancelled: false,
          isTentative: session.isTentative,
          category: session.kind,
          groups: session.groups,
        },
      ];
    }),
  };
}
