import { expect, test } from 'vitest';
import type { Viewer } from '@/lib/auth/types';
import { homeOf, mainPages } from './policy';

const nobody = {
  personId: null,
  isAdmin: false,
  managerOf: [],
  coordinatorOf: [],
  donorOf: [],
  focalPointOf: [],
  helperOf: [],
};
const as = (roles: Partial<Viewer>) => ({ ...nobody, ...roles }) as unknown as Viewer;

test('who only takes part begins with the own itinerary, everybody else with the dashboard', () => {
  expect(homeOf(as({ personId: 'aru' }))).toBe('/my');
  expect(homeOf(as({ personId: 'aru', coordinatorOf: ['korea'] }))).toBe('/dashboard');
  expect(homeOf(as({}))).toBe('/dashboard');
});

test.each([
  [
    'admin',
    as({ isAdmin: true }),
    ['dashboard', 'projects', 'people', 'hosts', 'places', 'outbox', 'users'],
  ],
  [
    'manager',
    as({ managerOf: ['korea'] }),
    ['dashboard', 'projects', 'people', 'hosts', 'places', 'outbox'],
  ],
  [
    'coordinator',
    as({ coordinatorOf: ['korea'] }),
    ['dashboard', 'projects', 'people', 'hosts', 'places'],
  ],
  ['donor viewer', as({ donorOf: ['korea'] }), ['dashboard', 'projects']],
  [
    'focal point',
    as({ focalPointOf: [{ projectId: 'korea', country: 'KZ' }] }),
    ['dashboard', 'projects'],
  ],
  ['helper', as({ helperOf: [{ projectId: 'korea', activityId: 'visit' }] }), ['dashboard']],
])('the running head of a %s leads to these pages', (_, viewer, pages) => {
  expect(mainPages(viewer)).toEqual(pages);
});
