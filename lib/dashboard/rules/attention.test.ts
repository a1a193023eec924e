import { describe, expect, test } from 'vitest';
import type { ActivitySummary } from '@/lib/activities/types';
import { attentionOf, phaseOf } from './attention';

const visit: ActivitySummary = {
  id: 'visit',
  projectId: 'korea',
  project: { slug: 'korea', title: { en: 'Korea' }, isIllustrative: false },
  slug: 'visit',
  kind: 'study_visit',
  status: 'planning',
  title: { en: 'Visit' },
  startsOn: '2023-10-24',
  endsOn: '2023-10-26',
  timeZone: 'Asia/Seoul',
  city: 'Seoul',
  countries: 7,
  places: 28,
  confirmed: 28,
  waiting: 0,
  nextDeadline: null,
  release: { number: 1, publishedAt: '2023-09-20T00:00:00Z' },
  sessions: 24,
  unplaced: 0,
  changed: 0,
  isSignedOff: false,
};

const codes = (given: Partial<ActivitySummary>, at = '2023-10-10T00:00:00Z') =>
  attentionOf({ ...visit, ...given }, new Date(at)).map(({ code, level }) => `${level} ${code}`);

describe('the phase of an activity', () => {
  test.each([
    ['2023-10-23T14:59:59Z', 'coming'],
    ['2023-10-23T15:00:00Z', 'running'],
    ['2023-10-26T14:59:59Z', 'running'],
    ['2023-10-26T15:00:00Z', 'over'],
  ])('at %s, by the calendar of Seoul, is %s', (at, phase) => {
    expect(phaseOf(visit, new Date(at))).toBe(phase);
  });
});

describe('what waits', () => {
  test('is nothing when everybody is confirmed and the agenda is out', () => {
    expect(codes({})).toEqual([]);
  });

  test('is every deadline within a week or past, as long as places are free', () => {
    const open = { confirmed: 26, nextDeadline: '2023-10-13T09:00:00Z' };
    expect(codes(open, '2023-10-06T08:59:59Z')).toEqual([]);
    expect(codes(open, '2023-10-06T09:00:00Z')).toEqual(['warn deadline_near']);
    expect(codes(open, '2023-10-13T09:00:00Z')).toEqual(['danger deadline_past']);
    expect(codes({ ...open, waiting: 2 }, '2023-10-13T09:00:00Z')).toEqual(['info people_waiting']);
  });

  test('is an agenda without a release from three weeks before, and gravely once it runs', () => {
    const unpublished = { release: null };
    expect(codes(unpublished, '2023-10-02T00:00:00Z')).toEqual([]);
    expect(codes(unpublished, '2023-10-03T00:00:00Z')).toEqual(['warn not_published']);
    expect(codes({ ...unpublished, sessions: 0 })).toEqual(['warn agenda_empty']);
    expect(codes(unpublished, '2023-10-24T00:00:00Z')).toEqual(['danger not_published']);
  });

  test('is a draft that went on after the release, and sessions without a time; the worst first', () => {
    expect(codes({ changed: 3, unplaced: 1, waiting: 4 })).toEqual([
      'warn draft_changed',
      'info people_waiting',
      'info sessions_unplaced',
    ]);
    expect(attentionOf({ ...visit, changed: 3 }, new Date('2023-10-10T00:00:00Z'))).toEqual([
      {
        code: 'draft_changed',
        level: 'warn',
        values: { count: 3, number: 1 },
        at: '2023-09-20T00:00:00Z',
      },
    ]);
  });

  test('is only the sign-off once it is over', () => {
    const messy = { changed: 3, unplaced: 1, waiting: 4, release: null };
    expect(codes(messy, '2023-11-01T00:00:00Z')).toEqual(['warn not_signed_off']);
    expect(codes({ ...messy, isSignedOff: true }, '2023-11-01T00:00:00Z')).toEqual([]);
  });
});
