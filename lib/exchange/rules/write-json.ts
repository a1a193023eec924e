import type { ExportedAgenda } from '../types';
import { frabSchedule } from './frab-schedule';

/** The same schedule as JSON, with the keys that conference apps read. */
export function writeJson(agenda: ExportedAgenda): string {
  const { title, acronym, url, version, timeZone, start, end, days } = frabSchedule(agenda);
  const rooms = new Set(days.flatMap((day) => day.rooms.map(({ name }) => name)));
  const conference = {
    acronym,
    title,
    start,
    end,
    daysCount: days.length,
    timeslot_duration: '00:05',
    time_zone_name: timeZone,
    rooms: [...rooms].filter(Boolean).map((name) => ({ name })),
    days: days.map((day) => ({
      index: day.index,
      date: day.date,
      day_start: day.start,
      day_end: day.end,
      rooms: Object.fromEntries(
        day.rooms.map(({ name, events }) => [
          name,
          events.map(({ persons, ...event }) => ({
            ...event,
            subtitle: '',
            description: '',
            persons: persons.map(({ id, name: known }) => ({
              id,
              name: known,
              public_name: known,
            })),
            links: [],
            attachments: [],
          })),
        ]),
      ),
    })),
  };
  const document = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Sapar' },
    schedule: { url, version, base_url: url, conference },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
