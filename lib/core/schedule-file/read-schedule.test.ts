import { describe, expect, it } from 'vitest';
import { readSchedule, scheduleFormat } from './read-schedule';
import type { ForeignSession } from './schedule';
import { bigScheduleXml } from './testing/big-schedule';

const DAYS = { first: '2023-10-24', last: '2023-10-26' };

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const format = scheduleFormat(bytes);
  return format === null ? format : readSchedule(bytes, format, DAYS);
}

async function sessionsOf(text: string): Promise<ForeignSession[]> {
  const result = await read(text);
  return result?.ok ? result.value.sessions : [];
}

const xml = (events: string) =>
  `<?xml version="1.0"?><schedule><version>1</version><conference><title>Talks</title><time_zone_name>Asia/Seoul</time_zone_name></conference><day index="1" date="2023-10-24" start="2023-10-24T09:00:00+09:00" end="2023-10-24T20:00:00+09:00"><room name="Hall 1">${events}</room></day></schedule>`;
const event = (inside: string, attributes = 'guid="0b9a2a6e-1111-4222-8333-444455556666" id="7"') =>
  `<event ${attributes}>${inside}</event>`;
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:one@x', ...lines, 'END:VEVENT'];

describe('a schedule that can be read', { timeout: 20_000 }, () => {
  it('gives of an event in XML what an agenda needs', async () => {
    expect(
      await sessionsOf(
        xml(
          event(
            '<room>Hall 1</room><title>Open &amp; shut</title><subtitle>A case</subtitle><type>lecture</type><date>2023-10-24T10:00:00+09:00</date><start>10:00</start><duration>00:45</duration><abstract>&lt;p&gt;Why.&lt;/p&gt;</abstract><description><![CDATA[How.]]></description><track>Law</track><language>en</language><persons><person id="1">Ada L.</person><person id="2">Ban G.</person></persons>',
          ),
        ),
      ),
    ).toEqual([
      {
        key: '0b9a2a6e-1111-4222-8333-444455556666',
        title: { en: 'Open & shut: A case' },
        description: { en: 'Why.\n\nHow.' },
        start: { at: Date.parse('2023-10-24T01:00:00Z') },
        end: { at: Date.parse('2023-10-24T01:45:00Z') },
        duration: null,
        room: 'Hall 1',
        tracks: ['Law'],
        kind: 'lecture',
        languages: ['en'],
        people: [
          { name: 'Ada L.', role: 'speaker', languages: [] },
          { name: 'Ban G.', role: 'speaker', languages: [] },
        ],
        isTentative: null,
        isPublic: null,
      },
    ]);
  });

  it('reads a date without an offset on the clocks that the conference names', async () => {
    const [session] = await sessionsOf(
      xml(
        event(
          '<title>T</title><date>2023-10-24</date><start>9:30</start><duration>1:00</duration>',
        ),
      ),
    );
    expect([session?.start, session?.end]).toEqual([
      { local: '2023-10-24T09:30', zone: 'Asia/Seoul' },
      { local: '2023-10-24T10:30', zone: 'Asia/Seoul' },
    ]);
  });

  it('takes clocks of a zone that nobody knows for those of the activity, and says so', async () => {
    const title = '<title>T</title><duration>1:00</duration>';
    const file = xml(
      event(`${title}<date>2023-10-24T09:30:00</date>`) +
        event(`${title}<date>2023-10-24T09:30:00+09:00</date>`, 'guid="two"'),
    ).replace('Asia/Seoul', 'Asia/Nowhere');
    expect(await read(file)).toMatchObject({
      ok: true,
      value: {
        sessions: [
          { start: { local: '2023-10-24T09:30', zone: null } },
          { start: { at: Date.parse('2023-10-24T00:30:00Z') } },
        ],
        notes: [{ code: 'zone_unknown', count: 1 }],
      },
    });
  });

  it('reads the same of a schedule.json, numbers or text alike', async () => {
    const [session] = await sessionsOf(
      JSON.stringify({
        schedule: {
          conference: {
            title: 'Talks',
            days: [
              {
                date: '2023-10-24',
                rooms: {
                  'Hall 1': [
                    {
                      id: 7,
                      title: 'One',
                      date: '2023-10-24T10:00:00+09:00',
                      duration: '00:45',
                      persons: [{ public_name: 'Ada L.' }],
                    },
                  ],
                },
              },
            ],
          },
        },
      }),
    );
    expect([session?.key, session?.room, session?.end, session?.people[0]?.name]).toEqual([
      '7',
      'Hall 1',
      { at: Date.parse('2023-10-24T01:45:00Z') },
      'Ada L.',
    ]);
  });

  it('keeps UTC, named zones and floating times of a calendar apart', async () => {
    const times = async (start: string, end: string) => {
      const [session] = await sessionsOf(calendar(...entry('SUMMARY:T', start, end)));
      return [session?.start, session?.end];
    };
    expect(await times('DTSTART:20231024T010000Z', 'DTEND:20231024T020000Z')).toEqual([
      { at: Date.parse('2023-10-24T01:00:00Z') },
      { at: Date.parse('2023-10-24T02:00:00Z') },
    ]);
    expect(
      await times(
        'DTSTART;TZID=Europe/Berlin:20231024T100000',
        'DTEND;TZID=Europe/Berlin:20231024T110000',
      ),
    ).toEqual([
      { local: '2023-10-24T10:00', zone: 'Europe/Berlin' },
      { local: '2023-10-24T11:00', zone: 'Europe/Berlin' },
    ]);
    expect(await times('DTSTART:20231024T100000', 'DURATION:PT90M')).toEqual([
      { local: '2023-10-24T10:00', zone: null },
      { local: '2023-10-24T11:30', zone: null },
    ]);
  });

  it('works a time out in a zone that the file describes itself', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Korea Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const [session] = await sessionsOf(
      calendar(
        ...zone,
        ...entry(
          'SUMMARY:T',
          'DTSTART;TZID=Korea Standard Time:20231024T100000',
          'DTEND;TZID=Korea Standard Time:20231024T110000',
        ),
      ),
    );
    expect(session?.start).toEqual({ at: Date.parse('2023-10-24T01:00:00Z') });
  });

  it('makes of an entry that repeats for ever one session on each day of the activity', async () => {
    const result = await read(
      calendar(
        ...entry(
          'SUMMARY:Breakfast',
          'DTSTART;TZID=Asia/Seoul:20230901T080000',
          'DTEND;TZID=Asia/Seoul:20230901T090000',
          'RRULE:FREQ=DAILY',
          'EXDATE;TZID=Asia/Seoul:20231025T080000',
        ),
      ),
    );
    const schedule = result?.ok ? result.value : null;
    expect(schedule?.sessions.map(({ key, start }) => [key, start])).toEqual([
      ['one@x 2023-10-24T08:00:00', { local: '2023-10-24T08:00', zone: 'Asia/Seoul' }],
      ['one@x 2023-10-26T08:00:00', { local: '2023-10-26T08:00', zone: 'Asia/Seoul' }],
    ]);
    expect(schedule?.notes).toEqual([{ code: 'repeated', count: 1 }]);
  });

  it('tells of entries that were cancelled or last whole days', async () => {
    const result = await read(
      calendar(
        ...entry('SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20231024'),
        ...entry('SUMMARY:Off', 'STATUS:CANCELLED', 'DTSTART:20231024T010000Z'),
      ),
    );
    const schedule = result?.ok ? result.value : null;
    expect(schedule?.sessions.map(({ title, start }) => [title.en, start])).toEqual([
      ['Holiday', null],
    ]);
    expect(schedule?.notes).toEqual([
      { code: 'whole_day', count: 1 },
      { code: 'cancelled', count: 1 },
    ]);
  });

  it('reads 1,000 events', async () => {
    expect(await sessionsOf(bigScheduleXml({ events: 1_000 }))).toHaveLength(1_000);
  });
});

describe('a file that means harm, or is none', { timeout: 20_000 }, () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><schedule><version>&b;</version></schedule>`;
  const outside = `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule><version>&x;</version></schedule>`;

  it.each([
    ['declares entities', laughs, 'unsafe'],
    ['wants a file of the server', outside, 'unsafe'],
    ['nests without end', `<schedule>${'<a>'.repeat(100_000)}`, 'unsafe'],
    ['ends in the middle', '<schedule><version>1</version>', 'broken'],
    ['uses an entity that nobody declared', xml(event('<title>&x;</title>')), 'broken'],
    ['is another document', '<?xml version="1.0"?><rss></rss>', 'not_a_schedule'],
    ['has no events', xml(''), 'no_sessions'],
    ['is JSON that ends in the middle', '{"schedule":', 'broken'],
    ['is JSON of something else', '{"a":1}', 'not_a_schedule'],
    ['is JSON that nests without end', '['.repeat(1_000_000), 'broken'],
    ['is a calendar that ends in the middle', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT', 'broken'],
    ['is a calendar without entries', calendar(), 'no_sessions'],
    ['has 6,000 events', bigScheduleXml({ events: 6_000 }), 'too_many'],
  ])('is refused when it %s', async (_, text, code) => {
    expect(await read(text)).toEqual({ ok: false, code });
  });

  it('is refused above 10 MB before anybody reads it', async () => {
    expect(await read(Buffer.alloc(50 * 1024 * 1024, '<schedule>'))).toEqual({
      ok: false,
      code: 'too_large',
    });
  });

  it('is stopped when it takes too long', async () => {
    const endless = calendar(
      ...entry(
        'SUMMARY:T',
        'DTSTART:20230101T000000Z',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      ),
    );
    const result = await readSchedule(Buffer.from(endless), 'ics', DAYS, { milliseconds: 1_000 });
    expect(result.ok).toBe(false);
  });
});
