import { describe, expect, test } from 'vitest';
import type { Draft, EditableSession } from '@/lib/agenda/types/draft';
import type { Leg } from '@/lib/agenda/types/travel';
import { toInstant } from '@/lib/core/zoned-time';
import { layGrid } from './lay-grid';

const SEOUL = 'Asia/Seoul';
const at = (time: string, date = '2023-10-24') => toInstant(date, time, SEOUL);

const session = (
  id: string,
  from: string | null,
  to: string | null,
  groupIds: string[] = [],
  date?: string,
): EditableSession => ({
  id,
  kind: 'talk',
  title: { en: id },
  description: null,
  start: from === null ? null : at(from, date),
  end: to === null ? null : at(to, date),
  groupIds,
  placeId: null,
  people: [],
  duration: null,
  siteVisitId: null,
  mustFollowSessionId: null,
  vehicleIds: [],
  isTentative: false,
  languages: [],
  isPublic: true,
  version: 1,
});

const draft = (sessions: EditableSession[], groups = ['A', 'B', 'C']): Draft => ({
  activity: {
    startsOn: '2023-10-24',
    endsOn: '2023-10-25',
    timeZone: SEOUL,
    dayHours: { start: '08:00', end: '20:00' },
    lunchWindow: null,
    longestGapMinutes: null,
    travelBufferMinutes: 0,
  },
  groups: groups.map((id) => ({ id, name: id, headCount: 10 })),
  sessions,
  places: [],
  travelTimes: [],
  headCount: 30,
  people: [],
  vehicles: [],
  visits: [],
  acknowledged: [],
});

const blocks = (sessions: EditableSession[], groups?: string[]) =>
  layGrid(draft(sessions, groups), []).days[0]?.blocks.map((block) => [
    block.session.id,
    block.top,
    block.minutes,
    Math.round(block.left * 100),
    Math.round(block.width * 100),
  ]);

describe('the grid', () => {
  test('puts a session of one group in its lane, and one of everyone across all', () => {
    expect(
      blocks([session('all', '09:00', '10:00'), session('b', '10:00', '11:30', ['B'])]),
    ).toEqual([
      ['all', 540, 60, 0, 100],
      ['b', 600, 90, 33, 33],
    ]);
  });

  test('parts a session around a lane that it does not address', () => {
    expect(blocks([session('ac', '09:00', '10:00', ['A', 'C'])])).toEqual([
      ['ac', 540, 60, 0, 33],
      ['ac', 540, 60, 67, 33],
    ]);
  });

  test('sets sessions that overlap side by side, and not those that touch', () => {
    expect(
      blocks(
        [
          session('one', '09:00', '11:00'),
          session('two', '10:00', '12:00'),
          session('after', '12:00', '13:00'),
        ],
        [],
      ),
    ).toEqual([
      ['one', 540, 120, 0, 50],
      ['two', 600, 120, 50, 50],
      ['after', 720, 60, 0, 100],
    ]);
  });

  test('leaves out what has no time, and ends with the day what ends after midnight', () => {
    expect(
      blocks([
        session('tray', null, null),
        { ...session('late', '23:00', null), end: at('01:00', '2023-10-25') },
      ]),
    ).toEqual([['late', 1380, 60, 0, 100]]);
  });

  test('covers the days of the activity and every other day that has a session', () => {
    const grid = layGrid(draft([session('early', '06:30', '07:00', [], '2023-10-22')]), []);
    expect(grid.days.map(({ date }) => date)).toEqual(['2023-10-22', '2023-10-24', '2023-10-25']);
    expect([grid.from, grid.to]).toEqual([360, 1200]);
  });
});

describe('a leg', () => {
  const leg = (groupId: string, minutes: number): Leg => ({
    groupId,
    fromSessionId: 'one',
    toSessionId: 'two',
    fromPlaceId: 'seoul',
    toPlaceId: 'sejong',
    minutes,
    estimated: false,
    mode: 'bus',
    availableMinutes: 60,
    span: { start: at('10:00'), end: at('11:00') },
  });
  const lines = (legs: Leg[], sessions: EditableSession[]) =>
    layGrid(draft(sessions), legs).days[0]?.legs.map((line) => [
      line.top,
      line.minutes,
      Math.round(line.left * 100),
      Math.round(line.width * 100),
    ]);
  const around = [session('one', '09:00', '10:00'), session('two', '11:00', '12:00')];

  test('that neighbours share is one line, which ends where the next session begins', () => {
    expect(lines([leg('A', 40), leg('B', 40)], around)).toEqual([[620, 40, 0, 67]]);
    expect(lines([leg('A', 40), leg('C', 40)], around)).toEqual([
      [620, 40, 0, 33],
      [620, 40, 67, 33],
    ]);
  });

  test('is the transfer that the agenda has for it, if it has one', () => {
    const ride: EditableSession = { ...session('ride', '10:10', '10:50', ['A']), kind: 'transfer' };
    const [day] = layGrid(draft([...around, ride]), [leg('A', 40), leg('B', 40)]).days;
    expect(day?.blocks.map((block) => [block.session.id, block.leg?.groupId])).toEqual([
      ['one', undefined],
      ['ride', 'A'],
      ['two', undefined],
    ]);
    expect(day?.legs.map((line) => line.leg.groupId)).toEqual(['B']);
  });

  test('has no more room than there is, and is seen all the same', () => {
    expect(lines([leg('A', 90)], around)).toEqual([[600, 60, 0, 33]]);
    const lunch = session('lunch', '10:00', '10:55', ['A']);
    expect(lines([leg('A', 40)], [...around, lunch])).toEqual([[640, 20, 0, 33]]);
  });
});
