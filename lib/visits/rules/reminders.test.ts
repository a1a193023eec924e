import { describe, expect, test } from 'vitest';
import { workingCalendar } from '@/lib/holidays/rules/place-calendar';
import { heardJustNow, isReminderDue, reminderDates } from './reminders';

/** An office in Korea, Monday to Friday, which keeps the holidays of the country and the day more of that year. */
const calendar = workingCalendar({
  hours: [],
  dates: [],
  country: 'KR',
  changes: [{ date: '2023-10-02', isHoliday: true }],
});
const seoul = (text: string) => Date.parse(`${text}+09:00`);

/** Asked on Monday 18 September; Chuseok is from 28 September on, with a day by decree on 2 October, then a holiday on the 3rd and on the 9th. */
const visit = {
  status: 'asked' as const,
  askedAt: seoul('2023-09-18T10:00'),
  answerBy: seoul('2023-10-12T18:00'),
  remindedAt: null,
  offeredStart: seoul('2023-10-25T13:00'),
  timeZone: 'Asia/Seoul',
  calendar,
};

describe('the dates of reminders', () => {
  test('are the half of the working days, two of them before the last, and the last', () => {
    expect(reminderDates(visit)).toEqual(['2023-09-27', '2023-10-10', '2023-10-12']);
  });

  test('fall on working days, also where the answer is due on a holiday', () => {
    const dates = reminderDates({ ...visit, answerBy: seoul('2023-10-03T18:00') });
    expect(dates).toEqual(['2023-09-22', '2023-09-25', '2023-09-27']);
  });

  test('are fewer where the time is short, and none where there is none', () => {
    expect(reminderDates({ ...visit, answerBy: seoul('2023-09-19T18:00') })).toEqual([
      '2023-09-19',
    ]);
    expect(reminderDates({ ...visit, answerBy: visit.askedAt })).toEqual([]);
  });
});

describe('a reminder', () => {
  const due = (at: string, changed: object = {}) =>
    isReminderDue({ ...visit, ...changed }, seoul(at));

  test.each([
    ['the day before half of the time', '2023-09-26T10:00', false],
    ['half of the time, before the office opens', '2023-09-27T08:59', false],
    ['half of the time, when it opens', '2023-09-27T09:00', true],
    ['half of the time, when it has closed', '2023-09-27T17:00', false],
    ['a holiday, with one missed', '2023-09-29T10:00', false],
    ['the working day after, with one missed', '2023-10-04T10:00', true],
  ])('%s: %s, %s', (_, at, expected) => {
    expect(due(at)).toBe(expected);
  });

  test('is not sent for a second time, by whomever the first was', () => {
    expect(due('2023-09-27T15:00', { remindedAt: seoul('2023-09-27T09:30') })).toBe(false);
    expect(due('2023-10-04T15:00', { remindedAt: seoul('2023-09-27T09:30') })).toBe(false);
    expect(due('2023-10-10T15:00', { remindedAt: seoul('2023-09-27T09:30') })).toBe(true);
    expect(due('2023-10-10T15:00', { remindedAt: seoul('2023-10-10T09:30') })).toBe(false);
  });

  test.each(['draft', 'tentative', 'confirmed', 'declined', 'cancelled'] as const)(
    'never goes to whom we do not wait for: %s',
    (status) => {
      expect(due('2023-10-12T10:00', { status })).toBe(false);
    },
  );

  test('comes no more once the time that was asked for has come', () => {
    expect(due('2023-10-12T10:00', { offeredStart: seoul('2023-10-11T10:00') })).toBe(false);
  });

  test('follows the clock of the place, whatever the clock of the server', () => {
    expect(isReminderDue(visit, Date.parse('2023-09-27T00:00:00Z'))).toBe(true);
    expect(isReminderDue(visit, Date.parse('2023-09-27T09:00:00Z'))).toBe(false);
  });
});

test('a host who was asked or reminded within a day has heard from us', () => {
  const [asked, at] = [seoul('2023-09-18T10:00'), seoul('2023-09-19T09:59')];
  expect(heardJustNow({ askedAt: asked, remindedAt: null }, at)).toBe(true);
  expect(heardJustNow({ askedAt: asked, remindedAt: null }, at + 60_000)).toBe(false);
  expect(heardJustNow({ askedAt: asked, remindedAt: at }, at + 60_000)).toBe(true);
});
