import { describe, expect, test } from 'vitest';
import { ACTIVITY_STATUSES } from '@/lib/core/vocabulary';
import {
  canFollow,
  collapseChanges,
  compareDelegations,
  deadlineAt,
  deadlineOnClocks,
  delegationLines,
  needsRelease,
  settableStatuses,
} from './rules';
import type { Delegation } from './types';

test('a status is followed by these, and by no other', () => {
  const table = ACTIVITY_STATUSES.map((from) => [
    from,
    ACTIVITY_STATUSES.filter((to) => canFollow(from, to)),
  ]);
  expect(Object.fromEntries(table)).toEqual({
    planning: ['published'],
    published: ['planning', 'running'],
    running: ['published', 'completed'],
    completed: ['running', 'signed_off'],
    signed_off: ['completed'],
  });
});

test('signing off and reopening are nothing to set by hand', () => {
  expect(ACTIVITY_STATUSES.map(settableStatuses)).toEqual([
    ['published'],
    ['planning', 'running'],
    ['published', 'completed'],
    ['running'],
    [],
  ]);
});

test('every status but planning stands on a release', () => {
  expect(ACTIVITY_STATUSES.filter((status) => !needsRelease(status))).toEqual(['planning']);
});

describe('a deadline', () => {
  test('without an offset is read on the clocks of the zone', () => {
    expect(deadlineAt('2026-12-01T18:00', 'Asia/Seoul')?.toISOString()).toBe(
      '2026-12-01T09:00:00.000Z',
    );
  });

  test('with an offset is an instant already', () => {
    expect(deadlineAt('2026-12-01T18:00:00+05:00', 'Asia/Seoul')?.toISOString()).toBe(
      '2026-12-01T13:00:00.000Z',
    );
  });

  test('goes back to what was typed', () => {
    expect(deadlineOnClocks(new Date('2026-12-01T09:00:00Z'), 'Asia/Seoul')).toBe(
      '2026-12-01T18:00',
    );
    expect([deadlineAt('', 'Asia/Seoul'), deadlineOnClocks(null, 'Asia/Seoul')]).toEqual([
      null,
      '',
    ]);
  });
});

describe('delegations', () => {
  const kz: Delegation = { id: 'kz', country: 'KZ', quota: 4, nominationDeadline: null };
  const ge: Delegation = {
    id: 'ge',
    country: 'GE',
    quota: 3,
    nominationDeadline: new Date('2026-12-01T09:00:00Z'),
  };

  test('are compared by country, whatever id the wanted ones have', () => {
    const wanted = [
      { ...kz, id: 'other', quota: 5 },
      { id: 'am', country: 'AM' as const, quota: 2, nominationDeadline: null },
    ];
    expect(compareDelegations([kz, ge], wanted)).toEqual({
      created: [wanted[1]],
      changed: [{ before: kz, after: wanted[0] }],
      removed: [ge],
    });
  });

  test('that stay as they are need nothing done', () => {
    const same = { ...ge, nominationDeadline: new Date('2026-12-01T09:00:00Z') };
    expect(compareDelegations([kz, ge], [kz, same])).toEqual({
      created: [],
      changed: [],
      removed: [],
    });
  });

  test('stand in the form beside the countries that have none', () => {
    expect(delegationLines([ge], [{ country: 'GE' }, { country: 'AM' }], 'Asia/Seoul')).toEqual([
      { id: 'ge', country: 'GE', quota: 3, nominationDeadline: '2026-12-01T18:00' },
      { id: null, country: 'AM', quota: null, nominationDeadline: '' },
    ]);
  });
});

test('the same deed several times in a row is one line, with the time of the last', () => {
  const entry = (id: string, action: string, actor: string | null = 'Garam') => ({
    id,
    at: `2026-12-01T0${id}:00:00Z`,
    actor,
    objectType: 'session',
    action,
  });
  const entries = [
    entry('5', 'moved'),
    entry('4', 'moved'),
    entry('3', 'moved', null),
    entry('2', 'created'),
    entry('1', 'moved'),
  ];
  expect(collapseChanges(entries).map(({ id, count }) => `${id} ${count}`)).toEqual([
    '5 2',
    '3 1',
    '2 1',
    '1 1',
  ]);
});
