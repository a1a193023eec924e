import { describe, expect, test } from 'vitest';
import type { AgendaInput } from '../types/agenda';
import { checkAgenda } from './check-agenda';
import { agendaOf, at, only, session, withFixes } from './testing/example-agenda';

describe('hosts', () => {
  const visits: AgendaInput['visits'] = [
    { id: 'placed', status: 'asked', groupIds: ['A'] },
    { id: 'waiting', status: 'confirmed', groupIds: ['B'] },
    {
      id: 'list',
      status: 'tentative',
      groupIds: [],
      due: [
        { what: 'name_list', on: '2023-10-09' },
        { what: 'lead_time', on: '2023-10-01' },
      ],
    },
    { id: 'off', status: 'declined', groupIds: [], due: [{ what: 'lead_time', on: '2023-10-01' }] },
  ];
  const input = agendaOf(
    [
      session('asked', 25, ['10:00', '11:00'], { siteVisitId: 'placed' }),
      {
        ...session('tray', 25, ['10:00', '11:00']),
        start: null,
        end: null,
        siteVisitId: 'waiting',
      },
    ],
    { visits, today: '2023-10-03' },
  );

  test('who has not said yes, what is owed to whom, and what waits in the tray', () => {
    expect(
      checkAgenda(input).map(({ code, siteVisitIds, sessionIds, params }) => [
        code,
        siteVisitIds,
        sessionIds,
        params,
      ]),
    ).toEqual([
      ['host_unconfirmed', ['placed'], ['asked'], { status: 'asked' }],
      ['lead_time', ['list'], [], { what: 'lead_time', due: '2023-10-01', past: 1 }],
      ['lead_time', ['list'], [], { what: 'name_list', due: '2023-10-09', past: 0 }],
      ['unplaced', ['waiting'], ['tray'], {}],
    ]);
  });

  test('a date is near seven days before it, and not earlier', () => {
    const due = (today: string) =>
      only(checkAgenda({ ...input, today }), 'lead_time').map(({ params }) => params.due);
    expect(due('2023-10-02')).toEqual(['2023-10-01', '2023-10-09']);
    expect(due('2023-10-01')).toEqual(['2023-10-01']);
  });

  test('a host who said yes to another time is asked again, or the session moves there', () => {
    const agreed = { start: at(25, '13:00'), end: at(25, '14:30') };
    const stands = (times: [string, string], status: 'confirmed' | 'asked' = 'confirmed') =>
      withFixes(
        agendaOf([session('visit', 25, times, { siteVisitId: 'centre' })], {
          visits: [{ id: 'centre', status, groupIds: ['A'], agreed }],
        }),
      ).map(({ code, params, fixes }) => ({ code, params, fixes }));
    expect(stands(['13:00', '14:30'])).toEqual([]);
    expect(stands(['13:00', '14:00'])).toEqual([
      {
        code: 'host_unconfirmed',
        params: { status: 'another_time', agreedStart: agreed.start, agreedEnd: agreed.end },
        fixes: [{ type: 'move', sessionId: 'visit', ...agreed }],
      },
    ]);
    expect(stands(['13:00', '14:30'], 'asked').map(({ params }) => params)).toEqual([
      { status: 'asked' },
    ]);
  });
});
