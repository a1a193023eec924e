import { describe, expect, test } from 'vitest';
import { checkAgenda } from './check-agenda';
import { agendaOf, at, codes, session } from './testing/example-agenda';

describe('vehicles', () => {
  const vehicles = [
    { id: 'bus A', seats: 20, driver: 'Kim', groupId: 'A' },
    { id: 'bus B', seats: 20, driver: 'Kim', groupId: 'B' },
  ];
  const toDaejeon = (groupId: string, from: string, until: string) => [
    session(`${groupId} in Sejong`, 25, ['09:00', '10:00'], {
      groupIds: [groupId],
      placeId: 'sejong',
      kind: 'free',
    }),
    session(`${groupId} in Daejeon`, 25, [from, until], {
      groupIds: [groupId],
      placeId: 'daejeon',
      kind: 'free',
    }),
  ];

  test('one driver cannot drive two groups at once', () => {
    const input = agendaOf(
      [...toDaejeon('A', '11:00', '12:00'), ...toDaejeon('B', '11:30', '12:00')],
      { vehicles },
    );
    expect(checkAgenda(input)).toMatchObject([
      {
        code: 'vehicle_overlap',
        sessionIds: ['A in Daejeon', 'B in Daejeon'],
        vehicleIds: ['bus A', 'bus B'],
        minutes: 10,
        span: { start: at(25, '10:50'), end: at(25, '11:00') },
      },
    ]);
  });

  test('a transfer on the agenda is the ride, not one more', () => {
    const bus = session('bus', 25, ['10:10', '10:50'], { kind: 'transfer' });
    const input = agendaOf([...toDaejeon('A', '11:00', '12:00'), bus], { vehicles });
    expect(codes(input)).toEqual([]);
  });

  test('a group that does not fit its vehicles is told once, a session that names one each time', () => {
    const small = [{ id: 'van', seats: 12, driver: null, groupId: 'A' }];
    expect(checkAgenda(agendaOf([], { vehicles: small }))).toMatchObject([
      {
        code: 'capacity_exceeded',
        groupIds: ['A'],
        params: { of: 'vehicle', expected: 14, limit: 12 },
      },
    ]);
    const shuttle = session('shuttle', 25, ['09:00', '09:30'], { vehicleIds: ['van'] });
    const other = [{ id: 'van', seats: 12, driver: null }];
    expect(checkAgenda(agendaOf([shuttle], { vehicles: other }))).toMatchObject([
      { code: 'capacity_exceeded', sessionIds: ['shuttle'], vehicleIds: ['van'] },
    ]);
  });
});
