import { expect, test } from 'vitest';
import type { Viewer } from '@/lib/auth/types';
import {
  ACTIVITY_PAGES,
  canCreateActivity,
  canEditActivity,
  canOpenPage,
  canSeeAllDelegations,
} from './policy';

const visit = { id: 'visit', projectId: 'korea' };
const nobody = {
  isAdmin: false,
  managerOf: [],
  coordinatorOf: [],
  donorOf: [],
  focalPointOf: [],
  helperOf: [],
};
const as = (roles: Partial<Viewer>) => ({ ...nobody, ...roles }) as unknown as Viewer;
const VIEWERS = {
  admin: as({ isAdmin: true }),
  manager: as({ managerOf: ['korea'] }),
  coordinator: as({ coordinatorOf: ['korea'] }),
  focal: as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] }),
  helper: as({ helperOf: [{ projectId: 'korea', activityId: 'visit' }] }),
  donor: as({ donorOf: ['korea'] }),
  stranger: as({
    coordinatorOf: ['japan'],
    helperOf: [{ projectId: 'korea', activityId: 'other' }],
  }),
};

test('each role has these pages of an activity', () => {
  const pages = Object.entries(VIEWERS).map(([name, viewer]) => [
    name,
    ACTIVITY_PAGES.filter((page) => canOpenPage(viewer, visit, page)),
  ]);
  const all = [...ACTIVITY_PAGES];
  expect(Object.fromEntries(pages)).toEqual({
    admin: all,
    manager: all,
    coordinator: all,
    focal: ['overview', 'participants'],
    helper: ['check-in'],
    donor: ['overview', 'reports'],
    stranger: [],
  });
});

test('who runs the project creates and edits; donor viewers count along', () => {
  const able = (can: (viewer: Viewer) => boolean) =>
    Object.entries(VIEWERS).flatMap(([name, viewer]) => (can(viewer) ? [name] : []));
  const staff = ['admin', 'manager', 'coordinator'];
  expect(able((viewer) => canCreateActivity(viewer, 'korea'))).toEqual(staff);
  expect(able((viewer) => canEditActivity(viewer, visit))).toEqual(staff);
  expect(able((viewer) => canSeeAllDelegations(viewer, visit))).toEqual([...staff, 'donor']);
});
