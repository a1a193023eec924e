import { describe, expect, test } from 'vitest';
import type { AgendaSession } from '../types/agenda';
import { applyFix } from './apply-fix';
import { agendaOf, at, codes, session, withFixes } from './testing/example-agenda';

describe('the road', () => {
  const lunch = session('lunch', 25, ['11:45', '12:45'], { kind: 'meal', placeId: 'sejong' });
  const visit = session('data centre', 25, ['13:10', '15:00'], {
    kind: 'site_visit',
    placeId: 'daejeon',
  });
  const short = agendaOf([lunch, visit]);

  test('25 of 40 minutes: the bus arrives 15 minutes after the visit starts, and two fixes help', () => {
    expect(withFixes(short)).toEqual([
      {
        key: 'travel_too_short lunch data centre',
        factsKey: expect.any(String),
        code: 'travel_too_short',
        level: 'blocker',
        sessionIds: ['lunch', 'data centre'],
        personIds: [],
        placeIds: ['daejeon', 'sejong'],
        groupIds: ['A'],
        vehicleIds: [],
        siteVisitIds: [],
        minutes: 15,
        span: { start: at(25, '13:10'), end: at(25, '13:25') },
        params: { needed: 40, available: 25, buffer: 0, estimated: 0, mode: 'bus' },
        fixes: [
          {
            type: 'move',
            sessionId: 'data centre',
            start: at(25, '13:30'),
            end: at(25, '15:20'),
          },
          { type: 'shorten', sessionId: 'lunch', start: at(25, '11:45'), end: at(25, '12:30') },
        ],
      },
    ]);
  });

  test('either fix ends it', () => {
    const [conflict] = withFixes(short);
    expect(
      conflict?.fixes.map((fix) =>
        withFixes({ ...short, sessions: applyFix(short.sessions, fix, 'new') }),
      ),
    ).toEqual([[], []]);
  });

  test('the buffer counts on the road and not on the stairs', () => {
    const buffered = (...sessions: AgendaSession[]) => {
      const input = agendaOf(sessions);
      return { ...input, activity: { ...input.activity, travelBufferMinutes: 10 } };
    };
    const upstairs = [
      session('one', 25, ['09:00', '10:00'], { placeId: 'room 2' }),
      session('two', 25, ['10:00', '11:00'], { placeId: 'room 4' }),
    ];
    expect(codes(buffered(...upstairs))).toEqual([]);
    expect(withFixes(buffered(lunch, visit))).toMatchObject([{ minutes: 25 }]);
  });

  test('a walk needs the minutes that somebody typed, without a buffer', () => {
    const upstairs = (time: string) => {
      const input = agendaOf(
        [
          session('one', 25, ['09:00', '10:00'], { placeId: 'room 2' }),
          session('two', 25, [time, '11:00'], { placeId: 'hall' }),
        ],
        {
          travelTimes: [{ fromPlaceId: 'hall', toPlaceId: 'room 2', minutes: 10, mode: 'walk' }],
        },
      );
      return { ...input, activity: { ...input.activity, travelBufferMinutes: 15 } };
    };
    expect(codes(upstairs('10:10'))).toEqual([]);
    expect(withFixes(upstairs('10:05'))).toMatchObject([
      {
        code: 'travel_too_short',
        minutes: 5,
        params: { needed: 10, available: 5, buffer: 0, estimated: 0, mode: 'walk' },
      },
    ]);
  });

  test('the rush counts from when they can leave: after a lunch on the way', () => {
    const travelFactors = [{ start: '12:50', end: '14:00', percent: 150 }];
    const snack = session('snack', 25, ['12:45', '12:55'], { kind: 'meal' });
    const rush = (...sessions: AgendaSession[]) => {
      const input = agendaOf(sessions);
      return { ...input, activity: { ...input.activity, travelFactors } };
    };
    expect(withFixes(rush(lunch, visit))).toMatchObject([{ params: { needed: 40 } }]);
    expect(withFixes(rush(lunch, snack, visit))).toMatchObject([
      { minutes: 45, params: { needed: 60, available: 15 } },
    ]);
  });

  test('and with a bus on the agenda from when that leaves', () => {
    const bus = session('bus', 25, ['12:50', '13:10'], { kind: 'transfer' });
    const rush = (start: string) => {
      const input = agendaOf([lunch, bus, visit]);
      const travelFactors = [{ start, end: '14:00', percent: 150 }];
      return { ...input, activity: { ...input.activity, travelFactors } };
    };
    expect(withFixes(rush('12:50'))).toMatchObject([{ minutes: 35, params: { needed: 60 } }]);
    expect(withFixes(rush('12:55'))).toMatchObject([{ minutes: 15, params: { needed: 40 } }]);
  });

  test('a group goes as fast as its vehicle, and who moves in no group by car', () => {
    const travelTimes = [
      { fromPlaceId: 'sejong', toPlaceId: 'daejeon', minutes: 40 },
      { fromPlaceId: 'sejong', toPlaceId: 'daejeon', minutes: 20, mode: 'car' as const },
    ];
    const vehicles = [{ id: 'car', kind: 'car' as const, seats: 20, driver: null, groupId: 'A' }];
    const people = [{ personId: 'sagong', role: 'speaker' as const }];
    expect(codes(agendaOf([lunch, visit], { travelTimes, vehicles }))).toEqual([]);
    expect(
      withFixes(
        agendaOf([lunch, { ...visit, groupIds: ['B'], people }], { travelTimes, vehicles }),
      ),
    ).toEqual([]);
    const both = [
      { ...lunch, groupIds: ['A', 'B'], people },
      { ...visit, groupIds: ['A', 'B'], people },
    ];
    expect(withFixes(agendaOf(both, { travelTimes, vehicles }))).toMatchObject([
      { code: 'travel_too_short', groupIds: ['B'], personIds: [], params: { mode: 'bus' } },
    ]);
  });

  test('a bus on the agenda is the way itself, a lunch on the way takes its time', () => {
    const bus = session('bus', 25, ['12:45', '13:25'], { kind: 'transfer' });
    const later = { ...visit, start: at(25, '13:25') };
    expect(codes(agendaOf([lunch, bus, later]))).toEqual([]);
    const snack = session('snack', 25, ['12:50', '13:00'], { kind: 'meal' });
    expect(withFixes(agendaOf([lunch, snack, later]))).toMatchObject([
      { code: 'travel_too_short', minutes: 10, sessionIds: ['lunch', 'data centre'] },
    ]);
  });

  test('nobody is blamed for a road that nobody knows', () => {
    expect(codes(agendaOf([lunch, visit], { travelTimes: [] }))).toEqual([]);
  });

  test('a speaker has to travel as well', () => {
    const people = [{ personId: 'sagong', role: 'speaker' as const }];
    const twice = agendaOf([
      { ...lunch, groupIds: ['A'], people },
      { ...visit, groupIds: ['B'], people },
    ]);
    expect(withFixes(twice)).toMatchObject([
      { code: 'travel_too_short', groupIds: [], personIds: ['sagong'] },
    ]);
  });
});
