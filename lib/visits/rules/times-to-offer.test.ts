import { describe, expect, test } from 'vitest';
import { VISIT_STATUSES } from '@/lib/core/vocabulary';
import { type StandingVisit, timeToOffer } from './times-to-offer';

const MORNING = { start: 100, end: 200 };
const NOON = { start: 200, end: 300 };
const visit = (changed: Partial<StandingVisit>): StandingVisit => ({
  visitId: 'visit',
  status: 'asked',
  offered: null,
  agreed: null,
  ...changed,
});

describe('after a release a host is asked for', () => {
  test('a time that is not the one that they were asked for, in every status in which we ask', () => {
    const asked = VISIT_STATUSES.filter((status) =>
      timeToOffer(visit({ status, offered: MORNING, agreed: MORNING }), NOON, MORNING),
    );
    expect(asked).toEqual(['asked', 'tentative', 'confirmed']);
  });

  test('the first time, where only dates were named', () => {
    expect(timeToOffer(visit({}), NOON, null)).toEqual({ visitId: 'visit', from: null, to: NOON });
  });

  test('other dates, where the visit was taken off the agenda', () => {
    const confirmed = visit({ status: 'confirmed', offered: MORNING, agreed: MORNING });
    expect(timeToOffer(confirmed, null, MORNING)).toEqual({
      visitId: 'visit',
      from: MORNING,
      to: null,
    });
  });
});

describe('after a release a host hears nothing', () => {
  test.each([
    ['of the time that they were asked for', visit({ offered: NOON }), NOON],
    ['of the time that they agreed to', visit({ status: 'confirmed', agreed: NOON }), NOON],
    ['of a visit that has no time yet', visit({}), null],
    ['while we look for another time', visit({ status: 'tentative', offered: MORNING }), null],
  ])('%s', (_, standing, released) => {
    expect(timeToOffer(standing, released, null)).toBe(null);
  });

  test('of the time that was published when they agreed, where nobody wrote down to what', () => {
    const confirmed = visit({ status: 'confirmed' });
    expect(timeToOffer(confirmed, NOON, NOON)).toBe(null);
    expect(timeToOffer(confirmed, NOON, MORNING)?.from).toEqual(MORNING);
  });
});
