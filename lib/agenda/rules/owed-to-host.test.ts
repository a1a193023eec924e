import { expect, test } from 'vitest';
import { type HostTerms, owedToHost } from './owed-to-host';

const activity = { startsOn: '2023-10-23', timeZone: 'Asia/Seoul' };
const terms: HostTerms = {
  id: 'centre',
  status: 'draft',
  leadTime: 5,
  nameListDays: 2,
  isNameListSent: false,
  windows: [],
  week: [],
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
    { status: 'asked', week: [2, 3, 4, 5] },
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
