import type { Collector } from './collect.ts';
import { isNamedZone } from './named-zone.ts';
import type { Moment } from './schedule.ts';

/** An event of the VOC/frab format, which says the same in XML and in JSON. */
export type FrabEvent = {
  guid: string;
  id: string;
  /** ISO 8601, usually with an offset. */
  date: string;
  /** `HH:MM` */
  start: string;
  /** `HH:MM`, or with seconds. */
  duration: string;
  room: string;
  title: string;
  subtitle: string;
  abstract: string;
  description: string;
  track: string;
  type: string;
  language: string;
  people: string[];
};

type Around = { day: string; room: string; zone: string | null };

const LENGTH = /^(\d{1,2}):([0-5]\d)(?::\d{1,2})?$/;

export function addFrabEvent(to: Collector, event: FrabEvent, { day, room, zone }: Around): void {
  const start = inKnownZone(startOf(event, day, zone), to);
  const [, hours = '0', minutes = '0'] = LENGTH.exec(event.duration.trim()) ?? [];
  const length = Number(hours) * 60 + Number(minutes);
  to.add({
    key: event.guid || event.id || null,
    title: event.title,
    subtitle: event.subtitle,
    description: [event.abstract, event.description].map(plain).filter(Boolean).join('\n\n'),
    start,
    end: start && length > 0 ? later(start, length) : null,
    room: event.room || room,
    tracks: [event.track],
    kind: event.type,
    language: event.language,
    people: event.people,
  });
}

/** The date with its offset is the instant; without an offset the clocks of the conference are meant. */
function startOf({ date, start }: FrabEvent, day: string, zone: string | null): Moment | null {
  const written = date.trim();
  const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(written)?.[0];
  if (local) {
    if (!/(Z|[+-]\d{2}:?\d{2})$/.test(written)) return valid({ local, zone });
    const at = Date.parse(written);
    return Number.isNaN(at) ? null : { at };
  }
  const clock = /^\d{1,2}:\d{2}/.exec(start.trim())?.[0].padStart(5, '0');
  return clock ? valid({ local: `${written.slice(0, 10) || day}T${clock}`, zone }) : null;
}

/** Clocks of a zone that nobody knows are taken for those of the activity, and that is told. */
function inKnownZone(start: Moment | null, to: Collector): Moment | null {
  if (!start || 'at' in start || start.zone === null || isNamedZone(start.zone)) return start;
  to.note('zone_unknown');
  return { ...start, zone: null };
}

/** A date that the calendar does not have is no time. */
function valid(moment: { local: string; zone: string | null }): Moment | null {
  const at = Date.parse(`${moment.local}:00Z`);
  const isReal = !Number.isNaN(at) && new Date(at).toISOString().startsWith(moment.local);
  return isReal ? moment : null;
}

function later(start: Moment, minutes: number): Moment {
  if ('at' in start) return { at: start.at + minutes * 60_000 };
  const end = new Date(Date.parse(`${start.local}:00Z`) + minutes * 60_000);
  return { local: end.toISOString().slice(0, 16), zone: start.zone };
}

/** Abstracts come with a little HTML; the text is kept, the tags are not. */
function plain(text: string): string {
  return text
    .replace(/<(?:br|\/p|\/li)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
