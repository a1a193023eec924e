import { describe, expect, test } from 'vitest';
import { agendaOf, at, codes, place, session, withFixes } from './testing/example-agenda';

describe('doors', () => {
  test('a visit before the doors open is moved to when they do', () => {
    const input = agendaOf([
      session('early', 26, ['09:30', '10:30'], { placeId: 'museum', kind: 'site_visit' }),
    ]);
    input.places = [
      place('museum', { openings: [{ date: '2023-10-26', start: '10:00', end: '12:00' }] }),
    ];
    expect(withFixes(input)).toMatchObject([
      {
        code: 'place_unavailable',
        minutes: 30,
        span: { start: at(26, '09:30'), end: at(26, '10:00') },
        fixes: [{ type: 'move', start: at(26, '10:00'), end: at(26, '11:00') }],
      },
    ]);
  });

  test('a host without a window that day receives nobody, whatever the place says', () => {
    const input = agendaOf(
      [session('visit', 25, ['10:00', '11:00'], { siteVisitId: 'v1', kind: 'site_visit' })],
      {
        visits: [
          {
            id: 'v1',
            status: 'confirmed',
            groupIds: ['A'],
            windows: [{ date: '2023-10-26', start: '09:00', end: '18:00' }],
          },
        ],
      },
    );
    expect(withFixes(input)).toMatchObject([
      { code: 'host_hours', minutes: 60, fixes: [{ type: 'move', start: at(26, '09:00') }] },
    ]);
  });

  test('windows that touch are one window', () => {
    const input = agendaOf([session('long', 26, ['11:00', '15:00'], { placeId: 'museum' })]);
    input.places = [
      place('museum', {
        openings: [
          { date: '2023-10-26', start: '13:00', end: '18:00' },
          { date: '2023-10-26', start: '09:00', end: '13:00' },
        ],
      }),
    ];
    expect(codes(input)).toEqual([]);
  });

  test.each([
    ['the day before the activity', [23, '19:00'], [23, '19:30'], 'days', 30],
    ['before the day’s hours', [24, '07:30'], [24, '08:30'], 'hours', 30],
    ['across midnight', [24, '19:00'], [25, '01:00'], 'hours', 300],
    ['past the last midnight', [26, '19:00'], [27, '01:00'], 'days', 300],
  ] as const)('%s is outside', (_, [fromDay, from], [untilDay, until], reason, minutes) => {
    const late = { ...session('late', 24, ['09:00', '10:00']), start: at(fromDay, from) };
    const input = agendaOf([{ ...late, end: at(untilDay, until) }]);
    expect(withFixes(input)).toMatchObject([{ code: 'day_bounds', params: { reason }, minutes }]);
  });

  test('on the day the clocks go back, the hours of the day follow the clocks', () => {
    const utc = (time: string) => Date.parse(`2023-10-29T${time}:00Z`);
    const berlin = (from: string, until: string) => {
      const input = agendaOf([
        { ...session('talk', 24, ['09:00', '10:00']), start: utc(from), end: utc(until) },
      ]);
      return {
        ...input,
        activity: {
          ...input.activity,
          startsOn: '2023-10-29',
          endsOn: '2023-10-29',
          timeZone: 'Europe/Berlin',
        },
      };
    };
    // 08:00 in Berlin is 07:00 UTC that day, and was 06:00 the day before.
    expect(codes(berlin('07:00', '08:00'))).toEqual([]);
    expect(withFixes(berlin('06:30', '07:30'))).toMatchObject([{ minutes: 30 }]);
  });
});

describe('people', () => {
  test('who is not there cannot speak', () => {
    const input = agendaOf(
      [
        session('talk', 25, ['09:00', '10:00'], {
          people: [{ personId: 'sagong', role: 'speaker' }],
        }),
      ],
      {
        people: [
          { id: 'sagong', availability: [{ start: at(25, '09:30'), end: at(25, '18:00') }] },
        ],
      },
    );
    expect(withFixes(input)).toMatchObject([
      {
        code: 'person_unavailable',
        personIds: ['sagong'],
        minutes: 30,
        fixes: [{ type: 'move', start: at(25, '09:30') }],
      },
    ]);
  });
});
