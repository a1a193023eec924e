import { createHash } from 'node:crypto';

/** A UUID that a text always gets. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const TOPICS = [
  'Open data for public services',
  'Digital identity across borders',
  'Services that people find',
  'Registers that agree',
  'Procurement in the open',
  'Security of small offices',
];
const TRACKS = ['Society', 'Technology', 'Security', 'Law'];

export type BigSchedule = { events: number; rooms?: number; days?: number; clashes?: number };

/**
 * A schedule.xml as large conferences publish it: talks of 40 minutes every 50, in parallel rooms, with abstracts,
 * speakers and tracks. `clashes` talks at the end take a room that is taken. Nothing in it is anybody's.
 */
export function bigScheduleXml({ events, rooms = 20, days = 4, clashes = 0 }: BigSchedule): string {
  const perDay = Math.ceil(events / days);
  const dates = Array.from({ length: days }, (_, day) => `2023-10-${24 + day}`);
  const body = dates.map((date, day) => {
    const onDay = Array.from(
      { length: Math.max(0, Math.min(perDay, events - day * perDay)) },
      (_, index) => day * perDay + index,
    );
    const byRoom = Map.groupBy(onDay, (number) => number % rooms);
    const inRooms = [...byRoom].map(([room, numbers]) => {
      const name = `Hall ${room + 1}`;
      const inRoom = numbers.map((number, index) => {
        const isClash = number >= events - clashes;
        return eventXml({ number, room: name, date, slot: isClash ? 0 : index });
      });
      return `<room name="${name}">${inRoom.join('')}</room>`;
    });
    return `<day index="${day + 1}" date="${date}" start="${date}T09:00:00+09:00" end="${date}T23:00:00+09:00">${inRooms.join('')}</day>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<schedule><version>1.4</version><conference><title>A large conference</title><acronym>large</acronym><start>${dates[0]}</start><end>${dates.at(-1)}</end><days>${days}</days><timeslot_duration>00:10</timeslot_duration><time_zone_name>Asia/Seoul</time_zone_name></conference>${body.join('')}</schedule>`;
}

type Slot = { number: number; room: string; date: string; slot: number };

function eventXml({ number, room, date, slot }: Slot): string {
  const minutes = 9 * 60 + slot * 50;
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const title = `${TOPICS[number % TOPICS.length]} &amp; what follows, part ${number + 1}`;
  const abstract = `What ${number + 1} offices learned in a year of work. `.repeat(8);
  return `<event guid="${guidOf(`event ${number}`)}" id="${number + 1}"><room>${room}</room><title>${title}</title><subtitle></subtitle><type>lecture</type><date>${date}T${clock}:00+09:00</date><start>${clock}</start><duration>00:40</duration><abstract>${abstract}</abstract><slug>large-${number + 1}-talk</slug><track>${TRACKS[number % TRACKS.length]}</track><language>en</language><persons><person id="${number}">Speaker Number ${number + 1}</person></persons><description></description></event>`;
}
