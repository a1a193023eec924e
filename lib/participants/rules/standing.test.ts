import { describe, expect, test } from 'vitest';
import { PARTICIPANT_STATUSES } from '@/lib/core/vocabulary';
import { canBecome, commonStatuses, delegationFor, placesTaken } from './standing';

describe('a participant may become', () => {
  test.each([
    ['nominated', ['nominated', 'accepted', 'reserve', 'declined', 'withdrawn']],
    ['accepted', ['nominated', 'accepted', 'confirmed', 'reserve', 'declined', 'withdrawn']],
    ['confirmed', ['accepted', 'confirmed', 'withdrawn']],
    ['reserve', ['nominated', 'accepted', 'reserve', 'declined', 'withdrawn']],
    ['declined', ['nominated', 'declined']],
    ['withdrawn', ['nominated', 'withdrawn']],
  ] as const)('from %s: %j', (from, reachable) => {
    expect(PARTICIPANT_STATUSES.filter((to) => canBecome(from, to))).toEqual(reachable);
  });

  test('together only what every one of them may become', () => {
    expect(commonStatuses(['nominated', 'confirmed'])).toEqual(['accepted', 'withdrawn']);
    expect(commonStatuses(['declined', 'confirmed'])).toEqual([]);
  });
});

test('places are taken by who may come, not by the reserve or who declined', () => {
  expect(placesTaken({ nominated: 1, accepted: 2, confirmed: 3, reserve: 4, declined: 5 })).toBe(6);
  expect(placesTaken({})).toBe(0);
});

describe('the delegation of', () => {
  const kazakhstan = { country: 'KZ', id: 'kz' } as const;
  test.each([
    ['delegate', 'KZ', kazakhstan],
    ['delegate', 'GE', 'no_delegation'],
    ['delegate', null, 'no_delegation'],
    ['head_of_delegation', 'GE', 'no_delegation'],
    ['observer', 'KZ', kazakhstan],
    ['observer', 'GE', null],
    ['speaker', 'KZ', null],
    ['organizer', null, null],
  ] as const)('a %s from %s is %j', (role, country, delegation) => {
    expect(delegationFor(role, country, [kazakhstan])).toEqual(delegation);
  });
});
