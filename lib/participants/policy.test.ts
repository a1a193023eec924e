import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/auth/types';
import type { ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';
import { canAddParticipant, canManageParticipants, participantAccess } from './policy';

const nobody = {
  personId: null,
  isAdmin: false,
  managerOf: [],
  coordinatorOf: [],
  donorOf: [],
  focalPointOf: [],
  helperOf: [],
} as unknown as Viewer;
const as = (facts: Partial<Viewer>): Viewer => ({ ...nobody, ...facts });

const visit = {
  id: 'visit',
  projectId: 'korea',
  startsOn: '2023-10-24',
  timeZone: 'Asia/Seoul',
};
const focal = as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] });
const helper = as({ helperOf: [{ projectId: 'korea', activityId: 'visit' }] });

test.each([
  ['admin', as({ isAdmin: true }), 'records', true],
  ['manager', as({ managerOf: ['korea'] }), 'records', true],
  ['coordinator', as({ coordinatorOf: ['korea'] }), 'records', true],
  ['foreign coordinator', as({ coordinatorOf: ['georgia'] }), 'none', false],
  ['focal point', focal, 'records', false],
  ['helper', helper, 'roster', false],
  ['helper elsewhere', as({ helperOf: [{ projectId: 'korea', activityId: 'x' }] }), 'none', false],
  ['delegate', as({ personId: 'aigerim' }), 'none', false],
  ['donor', as({ donorOf: ['korea'] }), 'none', false],
] as const)('a %s sees and manages participants: %#', (_name, viewer, access, manages) => {
  expect(participantAccess(viewer, visit)).toBe(access);
  expect(canManageParticipants(viewer, visit)).toBe(manages);
});

describe('a focal point', () => {
  const open = { country: 'KZ', nominationDeadline: new Date('2023-10-13T09:00:00Z') } as const;
  const before = new Date('2023-10-13T08:59:59Z');
  const nominee: { role: ParticipantRole; status: ParticipantStatus; groupId: string | null } = {
    role: 'delegate',
    status: 'nominated',
    groupId: null,
  };
  const may = (
    changed: Partial<typeof nominee> = {},
    delegation: Parameters<typeof canAddParticipant>[3] = open,
    at = before,
  ) => canAddParticipant(focal, visit, { ...nominee, ...changed }, delegation, at);

  test('nominates for the own delegation until its deadline', () => {
    expect(may()).toBe(true);
    expect(may({ role: 'head_of_delegation' })).toBe(true);
    expect(may({}, open, open.nominationDeadline)).toBe(false);
    expect(may({}, { ...open, country: 'GE' })).toBe(false);
    expect(may({}, null)).toBe(false);
  });

  test('nominates without a deadline until the first day begins where the activity is', () => {
    const endless = { ...open, nominationDeadline: null };
    expect(may({}, endless, new Date('2023-10-23T14:59:59Z'))).toBe(true);
    expect(may({}, endless, new Date('2023-10-23T15:00:00Z'))).toBe(false);
  });

  test('does not decide who is accepted, in which group, or who speaks', () => {
    expect(may({ status: 'accepted' })).toBe(false);
    expect(may({ groupId: 'A' })).toBe(false);
    expect(may({ role: 'speaker' })).toBe(false);
  });
});
