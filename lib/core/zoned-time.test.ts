import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  clockReading,
  datesBetween,
  isTimeZone,
  localDate,
  localDates,
  localTime,
  startOfDay,
  toInstant,
  weekday,
} from './zoned-time';

const utc = (iso: string) => Date.parse(iso);

test('a clock reading in a city is one instant', () => {
  expect(toInstant('2023-10-24', '09:30', 'Asia/Seoul')).toBe(utc('2023-10-24T00:30:00Z'));
  expect(toInstant('2023-10-24', '09:30:00', 'Asia/Tashkent')).toBe(utc('2023-10-24T04:30:00Z'));
  expect(toInstant('2023-10-24', '24:00', 'Asia/Seoul')).toBe(utc('2023-10-24T15:00:00Z'));
});

test('the hour that spring skips moves on, the hour that autumn repeats is the first one', () => {
  expect(toInstant('2023-03-26', '02:30', 'Europe/Berlin')).toBe(utc('2023-03-26T01:30:00Z'));
  expect(toInstant('2023-10-29', '02:30', 'Europe/Berlin')).toBe(utc('2023-10-29T00:30:00Z'));
  expect(clockReading('2023-03-26', '02:30', 'Europe/Berlin')).toBe('skipped');
  expect(clockReading('2023-10-29', '02:30', 'Europe/Berlin')).toBe('repeated');
  expect(clockReading('2023-10-29', '03:30', 'Europe/Berlin')).toBe('once');
});

test('a day that begins at one o’clock begins there', () => {
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(utc('2018-11-04T03:00:00Z'));
  expect(localTime(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe(
    '01:00',
  );
});

test('only names of cities are zones', () => {
  expect(['Asia/Seoul', 'Asia/Almaty', 'UTC', 'Mars/Base', '+09:00', ''].map(isTimeZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('dates are counted with both ends, and none when the last comes first', () => {
  expect(datesBetween('2024-02-28', '2024-03-01')).toEqual([
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ]);
  expect(datesBetween('2024-03-01', '2024-02-28')).toEqual([]);
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect([weekday('2023-10-23'), weekday('2023-10-29')]).toEqual([1, 7]);
});

const zone = fc.constantFrom('Asia/Seoul', 'Europe/Berlin', 'America/Sao_Paulo', 'UTC');
const instant = fc
  .integer({ min: utc('2015-01-01T00:00:00Z') / 60_000, max: utc('2026-01-01T00:00:00Z') / 60_000 })
  .map((minute) => minute * 60_000);

test('date and clock of an instant lead back to it, unless the clocks show that time twice', () => {
  fc.assert(
    fc.property(instant, zone, (at, zone) => {
      const [date, time] = [localDate(at, zone), localTime(at, zone)];
      fc.pre(clockReading(date, time, zone) === 'once');
      expect(toInstant(date, time, zone)).toBe(at);
    }),
    { numRuns: 300 },
  );
});

test('an instant lies in the day of its date', () => {
  fc.assert(
    fc.property(instant, zone, (at, zone) => {
      const date = localDate(at, zone);
      expect(startOfDay(date, zone)).toBeLessThanOrEqual(at);
      expect(startOfDay(addDays(date, 1), zone)).toBeGreaterThan(at);
    }),
    { numRuns: 300 },
  );
});

test('many instants have the same dates as each by itself', () => {
  fc.assert(
    fc.property(fc.array(instant, { maxLength: 8 }), zone, (instants, zone) => {
      expect(instants.map(localDates(zone))).toEqual(instants.map((at) => localDate(at, zone)));
    }),
  );
});
