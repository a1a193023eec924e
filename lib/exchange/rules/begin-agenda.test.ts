import { describe, expect, it } from 'vitest';
import type { TemplateContent } from '@/lib/agenda/types/template';
import { begunTimes, previewBegun, templateOf } from './begin-agenda';

const session = (day: number | null, startsAt: string | null, endsAt: string | null) =>
  ({
    kind: 'talk',
    title: { en: 'Talk' },
    description: null,
    day,
    startsAt,
    endsAt,
    duration: day === null ? 45 : null,
    placeId: null,
    groups: [],
    languages: [],
    isPublic: true,
  }) satisfies TemplateContent['sessions'][number];
const berlin = { startsOn: '2024-03-30', endsOn: '2024-04-01', timeZone: 'Europe/Berlin' };
const seoul = { startsOn: '2024-05-06', endsOn: '2024-05-07', timeZone: 'Asia/Seoul' };
const iso = (instant: number | null) => instant && new Date(instant).toISOString().slice(0, 16);
const times = (...args: Parameters<typeof begunTimes>) => {
  const { start, end } = begunTimes(...args);
  return [iso(start), iso(end)];
};

describe('a session of another agenda', () => {
  it('is on the same day of the new activity, at the same time on its clocks', () => {
    expect(times(session(2, '09:30', '11:00'), seoul)).toEqual([
      '2024-05-07T00:30',
      '2024-05-07T02:00',
    ]);
    expect(times(session(1, '09:30', '11:00'), berlin)).toEqual([
      '2024-03-30T08:30',
      '2024-03-30T10:00',
    ]);
  });

  it('keeps its time on the clocks when they have gone forward', () => {
    expect(times(session(2, '09:30', '11:00'), berlin)).toEqual([
      '2024-03-31T07:30',
      '2024-03-31T09:00',
    ]);
  });

  it('is an hour later, as long as before, in the hour that the clocks skip', () => {
    const begun = begunTimes(session(2, '02:15', '03:15'), berlin);
    expect([iso(begun.start), iso(begun.end), begun.isSkipped]).toEqual([
      '2024-03-31T01:15',
      '2024-03-31T02:15',
      true,
    ]);
  });

  it('ends on the next day when it goes past midnight', () => {
    expect(times(session(1, '23:00', '00:30'), seoul)).toEqual([
      '2024-05-06T14:00',
      '2024-05-06T15:30',
    ]);
  });

  it('waits in the tray, with its length, where the activity has no such day', () => {
    expect(begunTimes(session(3, '09:30', '11:00'), seoul)).toEqual({
      start: null,
      end: null,
      duration: 90,
      date: '2024-05-08',
      isOutside: true,
      isSkipped: false,
    });
    expect(begunTimes(session(0, '09:30', '11:00'), seoul).isOutside).toBe(true);
  });

  it('is counted where it comes to stand', () => {
    const content: TemplateContent = {
      format: 1,
      groups: ['A'],
      sessions: [
        session(1, '09:00', '10:00'),
        session(3, '09:00', '10:00'),
        session(null, null, null),
      ],
    };
    expect(previewBegun({ content, extras: [] }, seoul, { people: 0, siteVisits: 2 })).toEqual({
      days: [
        { date: '2024-05-06', sessions: 1 },
        { date: '2024-05-07', sessions: 0 },
      ],
      outside: 1,
      unplaced: 1,
      skipped: 0,
      groups: ['A'],
      siteVisits: 2,
      people: 0,
    });
  });
});

it('counts the days of a template from the first of the activity, before it and long after it, too', () => {
  const times = { startsOn: '2024-03-30', endsOn: '2024-04-01', timeZone: 'Europe/Berlin' };
  const limits = { lunchWindow: null, longestGapMinutes: null, travelBufferMinutes: 0 };
  const sessions = ['2024-03-29', '2024-03-30', '2024-04-01', '2199-12-31'].map((date) => ({
    id: date,
    kind: 'talk' as const,
    title: { en: date },
    description: null,
    start: Date.parse(`${date}T08:00Z`),
    end: Date.parse(`${date}T09:00Z`),
    duration: null,
    placeId: null,
    siteVisitId: null,
    mustFollowSessionId: null,
    groupIds: [],
    people: [],
    languages: [],
    vehicleIds: [],
    isTentative: false,
    isPublic: true,
    version: 1,
  }));
  const activity = { ...times, ...limits, dayHours: { start: '08:00', end: '20:00' } };
  const { sessions: kept } = templateOf({ activity, groups: [], sessions });
  expect(kept.map(({ day }) => day)).toEqual([0, 1, 3, 64_194]);
});
