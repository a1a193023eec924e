import { expect, test } from 'vitest';
import type { PlaceCalendar } from '../types';
import { openingsBetween } from './place-calendar';

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  opensAt: '10:00',
  closesAt: '12:00',
}));
const place: PlaceCalendar = { hours: weekdays, dates: [], country: 'KR', changes: [] };
const other = (date: string, opensAt: string | null, closesAt: string | null) => ({
  date,
  opensAt,
  closesAt,
});
// From a Saturday to a Tuesday, which is National Foundation Day.
const openings = (of: Partial<PlaceCalendar>, isOffice?: boolean) =>
  openingsBetween({ ...place, ...of }, '2023-09-30', '2023-10-03', isOffice)?.map(
    ({ date, start, end }) => `${date.slice(5)} ${start} ${end}`,
  ) ?? null;

test.each([
  ['hours are written out for their weekdays, not for holidays', {}, ['10-02 10:00 12:00']],
  [
    'without a country there are no holidays',
    { country: null },
    ['10-02 10:00 12:00', '10-03 10:00 12:00'],
  ],
  ['a decree closes', { changes: [{ date: '2023-10-02', isHoliday: true }] }, []],
  [
    'a date says it for itself, also of a holiday and a weekend',
    {
      dates: [
        other('2023-10-01', '14:00', '15:00'),
        other('2023-10-01', '16:00', '17:00'),
        other('2023-10-02', null, null),
        other('2023-10-03', '09:00', '11:00'),
      ],
    },
    ['10-01 14:00 15:00', '10-01 16:00 17:00', '10-03 09:00 11:00'],
  ],
  ['of whom nobody said hours is always open', { hours: [] }, null],
  [
    'or but for the dates that were said',
    { hours: [], dates: [other('2023-10-01', null, null), other('2023-10-02', '08:00', '09:00')] },
    ['09-30 00:00 24:00', '10-02 08:00 09:00', '10-03 00:00 24:00'],
  ],
])('openings of a place: %s', (_, of, expected) => {
  expect(openings(of)).toEqual(expected);
});

test('an office keeps the holidays even if nobody said its hours', () => {
  expect(openings({ hours: [] }, true)).toEqual(['10-01 00:00 24:00', '10-02 00:00 24:00']);
  expect(openings({ hours: [], country: 'TJ' }, true)).toBeNull();
});
