import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { offsetMinutes } from './zone-offset';

const utc = (text: string) => Date.parse(text);

test('an offset follows summer time', () => {
  expect(offsetMinutes(utc('2023-07-01T00:00:00Z'), 'Europe/Berlin')).toBe(120);
  expect(offsetMinutes(utc('2023-12-01T00:00:00Z'), 'Europe/Berlin')).toBe(60);
  expect(offsetMinutes(utc('2023-12-01T00:00:00Z'), 'Asia/Kathmandu')).toBe(345);
});

test('agrees with Temporal in each quarter of an hour around a change of the clocks', () => {
  const zones = ['Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'];
  const changes = ['2023-03-26T01:00:00Z', '2023-10-29T01:00:00Z', '2023-04-01T15:00:00Z'];
  for (const zone of zones) {
    for (const change of changes) {
      for (let quarter = -30; quarter <= 30; quarter += 1) {
        const instant = utc(change) + quarter * 15 * 60_000 + 59_999;
        const { offsetNanoseconds } =
          Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetMinutes(instant, zone)).toBe(offsetNanoseconds / 60_000_000_000);
      }
    }
  }
});

test('an unknown zone and an instant that is none throw', () => {
  expect(() => offsetMinutes(0, 'Asia/Nowhere')).toThrow(RangeError);
  expect(() => offsetMinutes(Number.NaN, 'Asia/Seoul')).toThrow(RangeError);
});
