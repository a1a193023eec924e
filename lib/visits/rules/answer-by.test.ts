import { expect, test } from 'vitest';
import { USUAL_CALENDAR } from '@/lib/holidays/rules/working-days';
import { answerByFor, endOfWork, proposeAnswerBy } from './answer-by';

const propose = (due: string | null, today: string, date = '2023-10-25') =>
  answerByFor({ due, date, today });

test.each([
  ['as long before the visit as the host needs', '2023-10-17', '2023-10-02', '2023-10-17'],
  ['two working days from today, where that is too near', '2023-10-03', '2023-10-05', '2023-10-09'],
  [
    'five working days from today, where the host needs none',
    '2023-10-25',
    '2023-10-02',
    '2023-10-09',
  ],
  ['two working days from today, where nobody said', null, '2023-10-02', '2023-10-04'],
  ['the eve of the visit, where even that is too late', '2023-10-03', '2023-10-23', '2023-10-24'],
])('an answer is proposed %s', (_, due, today, expected) => {
  expect(propose(due, today)).toBe(expected);
});

test('a request on the day of the visit still has a date', () => {
  expect(propose('2023-10-03', '2023-10-25')).toBe('2023-10-27');
});

test('what is due on a date is in time until offices close there', () => {
  expect(endOfWork('2023-10-17', 'Asia/Seoul').toISOString()).toBe('2023-10-17T09:00:00.000Z');
});

test('the working days that a host needs are counted back from the visit', () => {
  const asked = { date: '2023-10-25', leadTime: 5, today: '2023-10-02' };
  expect(proposeAnswerBy(asked, USUAL_CALENDAR)).toBe('2023-10-18');
});
