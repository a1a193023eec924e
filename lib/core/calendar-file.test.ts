import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEntry, writeCalendar } from './calendar-file';

const entry: CalendarEntry = {
  uid: 'visit@sapar',
  sequence: 2,
  lastModified: '2023-10-06T03:00:00Z',
  startsAt: '2023-10-25T04:10:00Z',
  endsAt: '2023-10-25T06:00:00Z',
  title: 'Government data centre; gate 2, Daejeon\nATTENDEE:mailto:x@y.example',
  description: 'Bring your passport',
  location: 'Daejeon, 국가정보자원관리원',
  coordinates: { latitude: 36.35, longitude: 127.38 },
  isCancelled: false,
};

/** Reads with Mozilla's ical.js, which shares no code with what writes. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      zone: event.startDate.zone.tzid,
      local: event.startDate.toString(),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      title: event.summary,
      description: event.description,
      location: event.location.split('\n')[0],
      status: component.getFirstPropertyValue('status'),
      lastModified: String(component.getFirstPropertyValue('last-modified')),
      properties: component.getAllProperties('attendee').length,
    };
  });
}

test('another program reads the same instants, text and state', () => {
  expect(read(writeCalendar({ name: 'Visit', timeZone: 'Asia/Seoul', entries: [entry] }))).toEqual([
    {
      uid: 'visit@sapar',
      sequence: 2,
      zone: 'Asia/Seoul',
      local: '2023-10-25T13:10:00',
      start: '2023-10-25T04:10:00.000Z',
      end: '2023-10-25T06:00:00.000Z',
      title: 'Government data centre; gate 2, Daejeon\nATTENDEE:mailto:x@y.example',
      description: 'Bring your passport',
      location: 'Daejeon, 국가정보자원관리원',
      status: 'CONFIRMED',
      lastModified: '2023-10-06T03:00:00Z',
      properties: 0,
    },
  ]);
});

test('instants on both sides of a change of the clock come back as they were', () => {
  const instants = [
    '2023-10-28T22:30:00.000Z',
    '2023-10-29T00:30:00.000Z',
    '2023-10-29T01:30:00.000Z',
    '2024-03-31T01:30:00.000Z',
  ];
  const entries = instants.map((startsAt, index) => ({
    ...entry,
    uid: `${index}@sapar`,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 15 * 60_000).toISOString(),
  }));
  const text = writeCalendar({ name: 'DST', timeZone: 'Europe/Berlin', entries });
  expect(read(text).map(({ start }) => start)).toEqual(instants);
});

test('a removed session says that it is cancelled', () => {
  const text = writeCalendar({
    name: 'V',
    timeZone: 'Asia/Seoul',
    entries: [{ ...entry, isCancelled: true }],
  });
  expect(read(text).map(({ status }) => status)).toEqual(['CANCELLED']);
});

test('the same calendar is the same text, so that an ETag can say so', () => {
  const write = () => writeCalendar({ name: 'V', timeZone: 'Asia/Seoul', entries: [entry] });
  expect(write()).toBe(write());
});
