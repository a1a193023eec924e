import { describe, expect, test } from 'vitest';
import { agendaOf, session, withFixes } from './testing/example-agenda';

describe('heads', () => {
  test('everyone counts those in no group; a bigger free room is offered', () => {
    const plenary = session('plenary', 25, ['09:00', '10:00'], { groupIds: [], placeId: 'room 2' });
    const input = agendaOf([plenary], { headCount: 31 });
    expect(withFixes(input)).toMatchObject([
      {
        code: 'capacity_exceeded',
        params: { of: 'place', expected: 31, limit: 20 },
        fixes: [{ type: 'change_place', placeId: 'hall' }],
      },
    ]);
  });

  test('a host takes only so many', () => {
    const visit = session('visit', 25, ['09:00', '10:00'], { siteVisitId: 'v1' });
    const visits = [{ id: 'v1', status: 'confirmed' as const, groupIds: ['A'], capacity: 10 }];
    expect(withFixes(agendaOf([visit], { visits }))).toMatchObject([
      { code: 'capacity_exceeded', params: { of: 'host', expected: 14, limit: 10 } },
    ]);
  });
});
