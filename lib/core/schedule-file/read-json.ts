import { type Collector, Refused } from './collect.ts';
import { addFrabEvent } from './frab.ts';

/**
 * Reads a schedule.json. Programs disagree about what is a number, a text or missing, so every value is asked what it is.
 *
 * @returns the title of the conference
 */
export function readJson(text: string, to: Collector): string | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Refused('broken');
  }
  const conference = at(at(document, 'schedule'), 'conference');
  const days = at(conference, 'days');
  if (!Array.isArray(days)) throw new Refused('not_a_schedule');
  const zone = textOf(conference, 'time_zone_name') || null;
  for (const day of days) {
    const rooms = at(day, 'rooms');
    if (typeof rooms !== 'object' || rooms === null) continue;
    for (const [room, events] of Object.entries(rooms)) {
      for (const event of listOf(events)) addEvent(to, event, textOf(day, 'date'), room, zone);
    }
  }
  return textOf(conference, 'title') || null;
}

function addEvent(
  to: Collector,
  event: unknown,
  day: string,
  room: string,
  zone: string | null,
): void {
  const text = (name: string) => textOf(event, name);
  addFrabEvent(
    to,
    {
      guid: text('guid'),
      id: text('id'),
      date: text('date'),
      start: text('start'),
      duration: text('duration'),
      room: text('room'),
      title: text('title'),
      subtitle: text('subtitle'),
      abstract: text('abstract'),
      description: text('description'),
      track: text('track'),
      type: text('type'),
      language: text('language'),
      people: listOf(at(event, 'persons')).map(
        (person) =>
          textOf(person, 'public_name') ||
          textOf(person, 'full_public_name') ||
          textOf(person, 'name'),
      ),
    },
    { day, room, zone },
  );
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function textOf(value: unknown, name: string): string {
  const found = at(value, name);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
