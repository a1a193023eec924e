import { describe, expect, test } from 'vitest';
import type { Draft, EditableSession } from '../types/draft';
import { planShift, shiftAfter } from './shift-after';
import { at } from './testing/example-agenda';
import { draftOf, editable } from './testing/example-draft';

describe('everything after a session', () => {
  const one = editable('one', 25, ['09:00', '10:00']);
  const two = editable('two', 25, ['10:00', '11:00']);
  const other = editable('other', 25, ['10:00', '11:00'], { groupIds: ['B'] });
  const shared = editable('shared', 25, ['12:00', '13:00'], { groupIds: [] });
  const late = editable('late', 25, ['19:00', '19:50']);
  const tomorrow = editable('tomorrow', 26, ['09:00', '10:00']);
  const waiting = { ...editable('waiting', 25, ['09:00', '10:00']), start: null, end: null };
  const day = (...more: EditableSession[]) =>
    draftOf([late, shared, other, two, one, tomorrow, waiting, ...more]);

  const moves = (draft: Draft, id: string, minutes: number, laterDays = false) =>
    planShift(draft, id, minutes, { laterDays }).map(({ sessionId, to, stays }) =>
      stays ? `${sessionId} stays` : [sessionId, to.start, to.end],
    );

  test('moves with it on its day, for its groups; what would leave the day’s hours stays', () => {
    expect(moves(day(), 'two', 15)).toEqual([
      ['two', at(25, '10:15'), at(25, '11:15')],
      ['shared', at(25, '12:15'), at(25, '13:15')],
      'late stays',
    ]);
  });

  test('on later days, too, when that is asked for', () => {
    expect(moves(day(), 'shared', 10, true)).toEqual([
      ['shared', at(25, '12:10'), at(25, '13:10')],
      ['late', at(25, '19:10'), at(25, '20:00')],
      ['tomorrow', at(26, '09:10'), at(26, '10:10')],
    ]);
  });

  test('earlier, but not before the day begins', () => {
    const early = editable('early', 25, ['08:10', '08:40']);
    expect(moves(draftOf([early, one]), 'early', -15)).toEqual([
      'early stays',
      ['one', at(25, '08:45'), at(25, '09:45')],
    ]);
  });

  test('says which host agreed to the old time and what other groups share', () => {
    const visit = editable('visit', 25, ['14:00', '15:00'], { siteVisitId: 'host' });
    const draft: Draft = {
      ...day(visit),
      visits: [
        {
          id: 'host',
          status: 'confirmed',
          groupIds: [],
          topic: { en: 'Data' },
          hostName: { en: 'NIA' },
          placeId: null,
          duration: 60,
        },
      ],
    };
    expect(
      planShift(draft, 'shared', 5).map(({ sessionId, hostConfirmed, otherGroups }) => [
        sessionId,
        hostConfirmed,
        otherGroups,
      ]),
    ).toEqual([
      ['shared', false, false],
      ['visit', true, false],
      ['late', false, false],
    ]);
    expect(planShift(draft, 'two', 5).find(({ sessionId }) => sessionId === 'shared')).toEqual({
      sessionId: 'shared',
      from: { start: at(25, '12:00'), end: at(25, '13:00') },
      to: { start: at(25, '12:05'), end: at(25, '13:05') },
      stays: false,
      hostConfirmed: false,
      otherGroups: true,
    });
  });

  test('as edits: a change of both times for each that moves; nothing for what waits in the tray', () => {
    expect(shiftAfter(day(), 'late', 5)).toEqual([
      {
        type: 'change',
        sessionId: 'late',
        changes: { start: at(25, '19:05'), end: at(25, '19:55') },
      },
    ]);
    expect(shiftAfter(day(), 'late', 15)).toEqual([]);
    expect(shiftAfter(day(), 'waiting', 15)).toEqual([]);
  });
});
