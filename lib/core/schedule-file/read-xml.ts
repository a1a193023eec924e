import { SaxesParser } from 'saxes';
import { type Collector, Refused } from './collect.ts';
import { addFrabEvent, type FrabEvent } from './frab.ts';
import { LIMITS } from './limits.ts';

const FIELDS = new Set([
  'date',
  'start',
  'duration',
  'room',
  'title',
  'subtitle',
  'abstract',
  'description',
  'track',
  'type',
  'language',
]);

type Field = Exclude<keyof FrabEvent, 'guid' | 'id' | 'people'>;

/**
 * Reads a schedule.xml while it passes by. The reader knows the five entities of XML and no others; a document type,
 * which could declare some, is refused before anything is read.
 *
 * @returns the title of the conference
 */
export function readXml(text: string, to: Collector): string | null {
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new Refused('unsafe');
  const parser = new SaxesParser({ xmlns: false });
  const path: string[] = [];
  const around: { day: string; room: string; zone: string | null } = {
    day: '',
    room: '',
    zone: null,
  };
  let title: string | null = null;
  let event: FrabEvent | null = null;
  let words = '';

  parser.on('error', () => {
    throw new Refused('broken');
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (path.length === 1 && name !== 'schedule') throw new Refused('not_a_schedule');
    if (path.length > LIMITS.depth) throw new Refused('unsafe');
    words = '';
    if (path.length === 2 && name === 'day') around.day = attributes.date ?? '';
    if (path.length === 3 && name === 'room') around.room = attributes.name ?? '';
    if (path.length === 4 && name === 'event') event = emptyEvent(attributes);
  });
  const onText = (text: string) => {
    words += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    if (event && path.length === 5 && isField(name)) event[name] = words;
    else if (event && path.length === 6 && name === 'person' && path[4] === 'persons') {
      event.people.push(words);
    } else if (event && path.length === 4) {
      addFrabEvent(to, event, around);
      event = null;
    } else if (path.length === 3 && path[1] === 'conference') {
      if (name === 'title') title = words;
      if (name === 'time_zone_name') around.zone = words.trim() || null;
    }
    words = '';
    path.pop();
  });
  parser.write(text).close();
  return title;
}

function isField(name: string): name is Field {
  return FIELDS.has(name);
}

function emptyEvent({ guid = '', id = '' }: Record<string, string>): FrabEvent {
  return {
    guid,
    id,
    date: '',
    start: '',
    duration: '',
    room: '',
    title: '',
    subtitle: '',
    abstract: '',
    description: '',
    track: '',
    type: '',
    language: '',
    people: [],
  };
}
