import { expect, test } from 'vitest';
import { workingCalendar } from '@/lib/holidays/rules/place-calendar';
import { USUAL_CALENDAR } from '@/lib/holidays/rules/working-days';
import { type HostTerms, owedToHost } from './owed-to-host';

const activity = { startsOn: '2023-10-23', timeZone: 'Asia/Seoul' };
const terms: HostTerms = {
  id: 'centre',
  status: 'draft',
  leadTime: 5,
  nameListDays: 2,
  isNameListSent: false,
  windows: [],
  calendar: USUAL_CALENDAR,
};
const wednesday = { siteVisitId: 'centre', start: Date.parse('2023-10-25T01:00:00Z') };
const friday = { siteVisitId: 'centre', start: Date.parse('2023-10-27T01:00:00Z') };
const elsewhere = { siteVisitId: 'tower', start: Date.parse('2023-10-16T01:00:00Z') };
const waiting = { siteVisitId: 'centre', start: null };

test.each([
  ['nobody has asked', {}, { lead_time: '2023-10-18', name_list: '2023-10-23' }],
  ['the host was asked', { status: 'asked' }, { name_list: '2023-10-23' }],
  ['the names are sent', { status: 'confirmed', isNameListSent: true }, {}],
  ['the host wants no names', { nameListDays: null }, { lead_time: '2023-10-18' }],
  ['the host said no', { status: 'declined' }, {}],
  [
    'the host does not work on Mondays',
    { status: 'asked', calendar: { ...USUAL_CALENDAR, week: [2, 3, 4, 5] } },
    { name_list: '2023-10-20' },
  ],
] as const)('what is owed when %s', (_, changed, due) => {
  const owed = owedToHost({ ...terms, ...changed }, activity, [elsewhere, friday, wednesday]);
  expect(Object.fromEntries(owed.map(({ what, on }) => [what, on]))).toEqual(due);
});

test('a visit without a time is counted from its first window, else from the first day', () => {
  const window = { date: '2023-10-26', start: '09:00', end: '12:00' };
  const dates = [[window], []].map((windows) =>
    owedToHost({ ...terms, windows, nameListDays: null, leadTime: 1 }, activity, [waiting]),
  );
  expect(dates).toEqual([
    [{ what: 'lead_time', on: '2023-10-25' }],
    [{ what: 'lead_time', on: '2023-10-20' }],
  ]);
});

test('holidays of the country of the host are skipped, from the local date of the visit', () => {
  const calendar = workingCalendar({ hours: [], dates: [], country: 'KR', changes: [] });
  // 4 October 2023 in Seoul, and 3 October, which is a holiday, in UTC.
  const early = { siteVisitId: 'centre', start: Date.parse('2023-10-03T23:30:00Z') };
  const owed = owedToHost({ ...terms, calendar }, { ...activity, startsOn: '2023-10-04' }, [early]);
  // Chuseok is from 28 to 30 September and National Foundation Day on 3 October.
  expect(owed).toEqual([
    { what: 'lead_time', on: '2023-09-22' },
    { what: 'name_list', on: '2023-09-27' },
  ]);
});
