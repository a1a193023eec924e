import { describe, expect, test } from 'vitest';
import { addDays, MINUTE, toInstant } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaSession } from '../types/agenda';
import { checkAgenda } from './check-agenda';
import { closedHours } from './placing';
import { agendaOf, place, session } from './testing/example-agenda';

/** One day in a zone, from 08:00 to 20:00, and sessions by the clocks of that zone. */
const dayIn = (
  timeZone: string,
  date: string,
  sessions: [string, string][],
  more: Partial<AgendaInput> = {},
): AgendaInput => {
  const input = agendaOf(
    sessions.map(([from, until], n) => ({
      ...session(`${n}`, 24, ['09:00', '10:00'], { groupIds: [] }),
      start: toInstant(date, from, timeZone),
      end: toInstant(date, until, timeZone),
    })),
    more,
  );
  return { ...input, activity: { ...input.activity, timeZone, startsOn: date, endsOn: date } };
};
const found = (input: AgendaInput) =>
  checkAgenda(input).map(({ code, minutes, params }) =>
    [code, minutes, params.reason ?? ''].join(' ').trim(),
  );

describe('days on which the clocks change', () => {
  test.each([
    ['spring forward', 'Europe/Berlin', '2024-03-31'],
    ['fall back', 'Europe/Berlin', '2024-10-27'],
    ['forward at midnight, so the day begins at 01:00', 'Asia/Beirut', '2024-03-31'],
    ['by half an hour', 'Australia/Lord_Howe', '2024-10-06'],
    ['never', 'Asia/Seoul', '2024-03-31'],
  ])('the hours of the day are those of its clocks: %s', (_, zone, date) => {
    expect(found(dayIn(zone, date, [['08:00', '20:00']]))).toEqual([]);
    expect(found(dayIn(zone, date, [['07:30', '09:00']]))).toEqual(['day_bounds 30 hours']);
    expect(found(dayIn(zone, date, [['19:00', '20:05']]))).toEqual(['day_bounds 5 hours']);
  });

  test('a session through the hour that is skipped or repeated takes the minutes that pass', () => {
    const night = (date: string) => dayIn('Europe/Berlin', date, [['01:30', '03:30']]);
    expect(found(night('2024-03-31'))).toEqual(['day_bounds 60 hours']);
    expect(found(night('2024-10-27'))).toEqual(['day_bounds 180 hours']);
  });

  test('a place that opens at an hour that does not exist opens when the clocks show it an hour later', () => {
    const opening = (start: string) => ({
      places: [place('hall', { openings: [{ date: '2024-03-31', start, end: '20:00' }] })],
    });
    const early = (start: string, from: string) => {
      const input = dayIn('Europe/Berlin', '2024-03-31', [[from, '09:00']], opening(start));
      const sessions = input.sessions.map((one) => ({ ...one, placeId: 'hall' }));
      return checkAgenda({ ...input, sessions })
        .filter(({ code }) => code === 'place_unavailable')
        .map(({ minutes }) => minutes);
    };
    expect(early('02:30', '03:30')).toEqual([]);
    expect(early('02:30', '03:15')).toEqual([15]);
  });

  test('the rush is slow in both of the hours that are repeated', () => {
    const zone = 'Europe/Berlin';
    const input = dayIn(zone, '2024-10-27', []);
    const first = toInstant('2024-10-27', '02:15', zone);
    const needed = [0, 60].map((later) => {
      const start = first + later * MINUTE;
      const stop = (id: string, from: number, placeId: string): AgendaSession => ({
        ...session(id, 24, ['09:00', '10:00'], { placeId }),
        start: from,
        end: from + 30 * MINUTE,
      });
      const sessions = [
        stop('one', start - 30 * MINUTE, 'sejong'),
        stop('two', start + 30 * MINUTE, 'daejeon'),
      ];
      const travelFactors = [{ start: '02:00', end: '03:00', percent: 150 }];
      return checkAgenda({ ...input, sessions, activity: { ...input.activity, travelFactors } })
        .filter(({ code }) => code === 'travel_too_short')
        .map(({ params }) => params.needed);
    });
    expect(needed).toEqual([[60], [60]]);
  });

  test('hours to place something in follow the clocks', () => {
    const input = dayIn('Europe/Berlin', '2024-03-31', []);
    const carried = { ...session('new', 24, ['09:00', '10:00']), duration: 60 };
    const [lane] = closedHours(input, carried);
    expect(lane?.closed.map(({ start, end }) => (end - start) / MINUTE)).toEqual([420, 240]);
  });
});

describe('times that fit no day', () => {
  const inSeoul = (...times: [string, string][]) => dayIn('Asia/Seoul', '2023-10-24', times);

  test('across midnight: what lies after the hours of the day is said, into the next day or out of the activity', () => {
    const input = inSeoul(['19:00', '24:00']);
    const [late] = input.sessions;
    const later = (minutes: number) => ({
      ...input,
      sessions: [{ ...late, end: (late?.end ?? 0) + minutes * MINUTE } as AgendaSession],
    });
    expect(found(input)).toEqual(['day_bounds 240 hours']);
    expect(found(later(30))).toEqual(['day_bounds 270 days']);
    const longer = later(30);
    expect(found({ ...longer, activity: { ...longer.activity, endsOn: '2023-10-25' } })).toEqual([
      'day_bounds 270 hours',
    ]);
  });

  test('before and after the activity: all of it is outside', () => {
    const input = inSeoul(['09:00', '10:00']);
    const moved = (days: number) => ({
      ...input,
      activity: {
        ...input.activity,
        startsOn: addDays('2023-10-24', days),
        endsOn: addDays('2023-10-24', days),
      },
    });
    expect([found(moved(1)), found(moved(-1))]).toEqual([
      ['day_bounds 60 days'],
      ['day_bounds 60 days'],
    ]);
  });

  test('what ends before it starts, or when it starts, is not on the agenda', () => {
    expect(found(inSeoul(['10:00', '09:00'], ['10:00', '10:00']))).toEqual([]);
  });
});

test('ten thousand sessions at once: each is held against ten others, and the check ends', () => {
  const one = session('one', 24, ['09:00', '10:00'], {
    placeId: 'hall',
    people: [{ personId: 'anna', role: 'speaker' }],
  });
  const sessions = Array.from({ length: 10_000 }, (_, n) => ({ ...one, id: `s${n}` }));
  const codes = Map.groupBy(checkAgenda(agendaOf(sessions)), ({ code }) => code);
  const pairs = 10_000 * 10 - 55;
  expect(Object.fromEntries([...codes].map(([code, all]) => [code, all.length]))).toEqual({
    group_overlap: pairs,
    person_overlap: pairs,
    place_overlap: pairs,
  });
});
