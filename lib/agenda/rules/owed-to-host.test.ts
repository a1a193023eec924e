import { expect, test } from 'vitest';
import { workingCalendar } from '@/lib/holidays/rules/place-calendar';
import { USUAL_CALENDAR } from '@/lib/holidays/rules/working-days';
import { type HostTerms, owedToHost } from './owed-to-host';

const activity = { startsOn: '2023-10-23', timeZone: 'Asia/Seoul' };
const terms: HostTerms = {
  status: 'draft',
  leadTime: 5,
  answerBy: null,
  nameListDays: 2,
  isNameListSent: false,
  offeredStart: null,
  windows: [],
  wishedDates: [],
  calendar: USUAL_CALENDAR,
};
const wednesday = Date.parse('2023-10-25T01:00:00Z');
const friday = Date.parse('2023-10-27T01:00:00Z');

test.each([
  ['nobody has asked', {}, { lead_time: '2023-10-18' }],
  ['the host was asked', { status: 'asked' }, { answer: '2023-10-18', name_list: '2023-10-23' }],
  [
    'the host was asked to answer by a day of their own',
    // Half past midnight on 20 October in Seoul.
    { status: 'asked', nameListDays: null, answerBy: Date.parse('2023-10-19T15:30:00Z') },
    { answer: '2023-10-20' },
  ],
  ['the host named other times', { status: 'tentative' }, { name_list: '2023-10-23' }],
  ['the names are sent', { status: 'confirmed', isNameListSent: true }, {}],
  ['the host wants no names', { status: 'confirmed', nameListDays: null }, {}],
  ['the host said no', { status: 'declined' }, {}],
  [
    'the host does not work on Mondays',
    { status: 'confirmed', calendar: { ...USUAL_CALENDAR, week: [2, 3, 4, 5] } },
    { name_list: '2023-10-20' },
  ],
] as const)('what is owed when %s', (_, changed, due) => {
  const owed = owedToHost({ ...terms, ...changed }, activity, [friday, wednesday]);
  expect(Object.fromEntries(owed.map(({ what, on }) => [what, on]))).toEqual(due);
});

test('a visit without a time is counted from when it was asked for, can be or should be, else from the first day', () => {
  const facts = {
    offeredStart: friday,
    windows: [{ date: '2023-10-26' }],
    wishedDates: ['2023-10-25', '2023-10-24'],
  };
  const { offeredStart: _, ...known } = facts;
  const dates = [facts, known, { wishedDates: facts.wishedDates }, {}].map((some) =>
    owedToHost({ ...terms, ...some, leadTime: 1 }, activity, []).map(({ on }) => on),
  );
  expect(dates).toEqual([['2023-10-26'], ['2023-10-25'], ['2023-10-23'], ['2023-10-20']]);
});

test('holidays of the country of the host are skipped, from the local date of the visit', () => {
  const calendar = workingCalendar({ hours: [], dates: [], country: 'KR', changes: [] });
  // 4 October 2023 in Seoul, and 3 October, which is a holiday, in UTC.
  const early = Date.parse('2023-10-03T23:30:00Z');
  const asked = { ...terms, status: 'asked' as const, calendar };
  const owed = owedToHost(asked, { ...activity, startsOn: '2023-10-04' }, [early]);
  // Chuseok is from 28 to 30 September and National Foundation Day on 3 October.
  expect(owed).toEqual([
    { what: 'answer', on: '2023-09-22' },
    { what: 'name_list', on: '2023-09-27' },
  ]);
});
