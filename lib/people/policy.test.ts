import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/auth/types';
import { canAddPeople, canEditPerson, readablePrivateFields } from './policy';
import { type Nomination, PRIVATE_FIELDS } from './types';

const nobody = {
  userId: 'u',
  name: 'U',
  email: 'u@test.example',
  locale: 'en',
  personId: null,
  isAdmin: false,
  managerOf: [],
  coordinatorOf: [],
  donorOf: [],
  focalPointOf: [],
  helperOf: [],
} as unknown as Viewer;

const as = (facts: Partial<Viewer>): Viewer => ({ ...nobody, ...facts });

const inKorea: Nomination = {
  projectId: 'korea',
  activityId: 'visit',
  country: 'KZ',
  nominationDeadline: '2023-10-13T09:00:00Z',
  status: 'confirmed',
  startsOn: '2023-10-24',
  endsOn: '2023-10-26',
  timeZone: 'Asia/Seoul',
  isAsked: false,
};
const delegate = { personId: 'aigerim', participations: [inKorea] };
const unattached = { personId: 'newcomer', participations: [] };

const VIEWERS: Record<string, Viewer> = {
  admin: as({ isAdmin: true }),
  manager: as({ managerOf: ['korea'] }),
  coordinator: as({ coordinatorOf: ['korea'] }),
  'coordinator of another project': as({ coordinatorOf: ['georgia'] }),
  'own focal point': as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] }),
  'focal point of another country': as({ focalPointOf: [{ projectId: 'korea', country: 'GE' }] }),
  'same country in another project': as({
    focalPointOf: [{ projectId: 'georgia', country: 'KZ' }],
  }),
  'the person': as({ personId: 'aigerim' }),
  'another delegate': as({ personId: 'nino' }),
  helper: as({ helperOf: [{ projectId: 'korea', activityId: 'visit' }] }),
  donor: as({ donorOf: ['korea'] }),
};

describe('the sealed fields of a delegate', () => {
  test.each([
    ['admin', true],
    ['manager', true],
    ['coordinator', true],
    ['coordinator of another project', false],
    ['own focal point', true],
    ['focal point of another country', false],
    ['same country in another project', false],
    ['the person', true],
    ['another delegate', false],
    ['helper', false],
    ['donor', false],
  ])('are open to %s: %s', (name, open) => {
    const viewer = VIEWERS[name] ?? nobody;
    expect(readablePrivateFields(viewer, delegate)).toEqual(open ? PRIVATE_FIELDS : []);
  });

  test('of somebody who takes part in nothing are closed even to coordinators', () => {
    expect(readablePrivateFields(as({ coordinatorOf: ['korea'] }), unattached)).toEqual([]);
  });
});

describe('editing a person', () => {
  const before = new Date('2023-10-13T08:59:59Z');
  const deadline = new Date('2023-10-13T09:00:00Z');

  test.each([
    ['admin', true, true],
    ['coordinator', true, true],
    ['coordinator of another project', false, false],
    ['own focal point', true, false],
    ['focal point of another country', false, false],
    ['the person', true, true],
    ['helper', false, false],
    ['donor', false, false],
  ])('%s may before the deadline: %s, after it: %s', (name, early, late) => {
    const viewer = VIEWERS[name] ?? nobody;
    expect(canEditPerson(viewer, delegate, before)).toBe(early);
    expect(canEditPerson(viewer, delegate, deadline)).toBe(late);
  });

  test('who was asked back about may be edited by the own focal point after the deadline, too', () => {
    const focal = as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] });
    const asked = { personId: 'p', participations: [{ ...inKorea, isAsked: true }] };
    const foreign = {
      personId: 'p',
      participations: [{ ...asked.participations[0], country: 'GE' }],
    };
    expect(canEditPerson(focal, asked, deadline)).toBe(true);
    expect(canEditPerson(focal, foreign as typeof asked, deadline)).toBe(false);
  });

  test('without a deadline the own focal point may until the first day begins where it happens', () => {
    const focal = as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] });
    const person = { personId: 'p', participations: [{ ...inKorea, nominationDeadline: null }] };
    expect(canEditPerson(focal, person, new Date('2023-10-23T14:59:59Z'))).toBe(true);
    expect(canEditPerson(focal, person, new Date('2023-10-23T15:00:00Z'))).toBe(false);
  });

  test('what is over opens nobody to a focal point, and an open activity opens nobody of a closed one', () => {
    const focal = as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] });
    const may = (...participations: Nomination[]) =>
      canEditPerson(focal, { personId: 'p', participations }, deadline);
    const open: Nomination = { ...inKorea, activityId: 'later', nominationDeadline: null };
    const over: Nomination = { ...open, activityId: 'before', endsOn: '2023-10-12' };
    expect(may(open)).toBe(true);
    expect(may(over)).toBe(false);
    expect(may(over, open)).toBe(true);
    expect(may(inKorea, open)).toBe(false);
    expect(may({ ...inKorea, status: 'withdrawn' }, open)).toBe(true);
  });

  test('somebody who takes part in nothing yet may be edited by any staff, not by a focal point', () => {
    expect(canEditPerson(as({ coordinatorOf: ['georgia'] }), unattached, before)).toBe(true);
    const focal = as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] });
    expect(canEditPerson(focal, unattached, before)).toBe(false);
  });
});

test('people are added by staff and focal points, not by helpers, donors and delegates', () => {
  const may = Object.entries(VIEWERS).filter(([, viewer]) => canAddPeople(viewer));
  expect(may.map(([name]) => name)).toEqual([
    'admin',
    'manager',
    'coordinator',
    'coordinator of another project',
    'own focal point',
    'focal point of another country',
    'same country in another project',
  ]);
});
