import { expect, test } from 'vitest';
import { addDays, localDate, localTime, toInstant } from '@/lib/core/zoned-time';
import { copyOf, movedTimes, newContent } from './new-content';

const BERLIN = 'Europe/Berlin';
const at = (date: string, time: string) => toInstant(date, time, BERLIN);

test('a session that moves to the night when clocks skip an hour begins an hour later and keeps its length', () => {
  const nextDay = (instant: number) =>
    toInstant(addDays(localDate(instant, BERLIN), 1), localTime(instant, BERLIN), BERLIN);
  const talk = { start: at('2024-03-30', '02:15'), end: at('2024-03-30', '03:00') };
  expect(movedTimes(talk, nextDay)).toEqual({
    start: at('2024-03-31', '03:15'),
    end: at('2024-03-31', '04:00'),
  });
  expect(movedTimes({ start: null, end: null }, nextDay)).toEqual({ start: null, end: null });
});

test('a copy says all that the session says, but for its site visit', () => {
  const content = newContent('site_visit', { en: 'Port' }, { isTentative: true, siteVisitId: 'v' });
  const copy = copyOf({ ...content, id: 'a', version: 3, people: [] }, { start: 1, end: 2 });
  expect(copy).toEqual({
    type: 'create',
    sessionId: expect.any(String),
    content: { ...content, siteVisitId: null, start: 1, end: 2 },
  });
});
