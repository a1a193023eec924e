import { expect, test } from 'vitest';
import type { Draft, EditableSession } from '@/lib/agenda/types/draft';
import { toInstant } from '@/lib/core/zoned-time';
import { newContent } from '../desk/new-content';
import type { Picked } from '../desk/types';
import { editsOf, heldWith, movedSessions, movesOf } from './moves';

const SEOUL = 'Asia/Seoul';
const at = (date: string, time: string) => toInstant(`2023-10-${date}`, time, SEOUL);
const session = (id: string, date: string, from: string, to: string): EditableSession => ({
  ...newContent('talk', { en: id }),
  id,
  start: at(date, from),
  end: at(date, to),
  groupIds: ['A'],
  people: [],
  version: 1,
  duration: null,
  siteVisitId: null,
  mustFollowSessionId: null,
  vehicleIds: [],
});
const draft = {
  activity: { timeZone: SEOUL },
  sessions: [session('one', '24', '10:00', '11:00'), session('two', '24', '23:00', '24:00')],
  visits: [{ id: 'v', topic: { en: 'Port' }, placeId: 'p', duration: 75, groupIds: ['B'] }],
} as unknown as Draft;
const picked: Picked = {
  sessionId: 'one',
  siteVisitId: null,
  from: 'grid',
  over: { start: at('25', '10:30'), end: at('25', '11:30'), groupIds: ['B'] },
};

test('the others of a selection go as far, keep their groups and stay on their day', () => {
  expect(movesOf(draft, new Set(['one', 'two']), picked)).toEqual([
    { sessionId: 'one', ...picked.over },
    { sessionId: 'two', start: at('25', '23:00'), end: at('25', '24:00'), groupIds: ['A'] },
  ]);
});

test('what is picked up outside the selection goes alone', () => {
  expect(movesOf(draft, new Set(['two']), picked)).toHaveLength(1);
  expect(movesOf(draft, new Set(), { ...picked, over: null })).toEqual([]);
});

test('what is in the hand together is the same wherever it is held, and moves as a whole', () => {
  const inTray = { ...session('three', '24', '12:00', '13:00'), start: null, end: null };
  const withTray = { ...draft, sessions: [...draft.sessions, inTray] };
  const selection = new Set(['one', 'two', 'three']);
  expect([...heldWith(withTray, selection, { ...picked, over: null })]).toEqual(['one', 'two']);
  expect([...heldWith(withTray, new Set(['two']), picked)]).toEqual(['one']);
  const moves = movesOf(withTray, selection, picked);
  expect(movedSessions(withTray, moves, null)).toEqual([
    { ...draft.sessions[0], ...picked.over },
    { ...draft.sessions[1], start: at('25', '23:00'), end: at('25', '24:00') },
  ]);
});

test('a site visit in the hand is checked as the session that it would become', () => {
  const moves = [{ sessionId: 'new', start: 1, end: 2, groupIds: ['A'] }];
  expect(movedSessions(draft, moves, 'v')).toEqual([
    expect.objectContaining({ id: 'new', start: 1, end: 2, groupIds: ['A'], siteVisitId: 'v' }),
  ]);
});

test('what stays where it was is no edit; groups are named only when they change', () => {
  const { start, end } = draft.sessions[0] ?? { start: 0, end: 0 };
  const same = { sessionId: 'one', start: start ?? 0, end: end ?? 0, groupIds: ['A'] };
  expect(editsOf(draft, [same], null)).toEqual([]);
  expect(editsOf(draft, [{ ...same, end: same.end + 1 }], null)).toEqual([
    { type: 'change', sessionId: 'one', changes: { start: same.start, end: same.end + 1 } },
  ]);
});

test('a site visit that has no session gets one where it is dropped', () => {
  const [edit] = editsOf(draft, [{ sessionId: 'new', start: 1, end: 2, groupIds: ['B'] }], 'v');
  expect(edit).toEqual({
    type: 'create',
    sessionId: 'new',
    content: newContent(
      'site_visit',
      { en: 'Port' },
      {
        siteVisitId: 'v',
        placeId: 'p',
        duration: 75,
        start: 1,
        end: 2,
        groupIds: ['B'],
      },
    ),
  });
});
