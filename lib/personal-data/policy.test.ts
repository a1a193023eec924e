import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/auth/types';
import { canAnswerFor } from './policy';

const viewer = (facts: Partial<Viewer>) =>
  ({ isAdmin: false, managerOf: [], coordinatorOf: [], ...facts }) as Partial<Viewer> as Viewer;
const inProjects = (...projectIds: string[]) => ({
  personId: 'aram',
  participations: projectIds.map((projectId) => ({
    projectId,
    activityId: 'visit',
    country: null,
    nominationDeadline: null,
  })),
});

describe('for the data of a person', () => {
  test.each([
    ['an administrator, whatever they took part in', { isAdmin: true }, ['a', 'b'], true],
    ['an administrator, where they took part in nothing', { isAdmin: true }, [], true],
    ['the manager of their only project', { managerOf: ['a'] }, ['a', 'a'], true],
    ['the manager of both projects', { managerOf: ['a', 'b'] }, ['a', 'b'], true],
    ['the manager of one project of two', { managerOf: ['a'] }, ['a', 'b'], false],
    ['a manager, where they took part in nothing', { managerOf: ['a'] }, [], false],
    ['a coordinator', { coordinatorOf: ['a'] }, ['a'], false],
  ])('answers %s: %#', (_, facts, projects, expected) => {
    expect(canAnswerFor(viewer(facts), inProjects(...projects))).toBe(expected);
  });
});
