import { describe, expect, test } from 'vitest';
import { givenVisit } from '@/lib/tasks/rules/testing/facts';
import { givenDesk } from './testing/facts';
import { waitsOf } from './waits';

const at = (time: string) => Date.parse(time);
const START = at('2023-10-25T00:45:00Z');
const found = (...facts: Parameters<typeof givenDesk>) => waitsOf(givenDesk(...facts));

describe('who is waiting for whom', () => {
  test('we wait for a host that was asked, longest first; its last day presses', () => {
    const asked = (id: string, askedAt: string, on: string) =>
      givenVisit({
        id,
        status: 'asked',
        turn: 'host',
        askedAt: at(askedAt),
        owed: [{ what: 'answer', turn: 'host', on, needs: 10 }],
      });
    const waits = found({
      visits: [
        asked('short', '2023-10-08T00:00:00Z', '2023-10-11'),
        asked('long', '2023-10-02T00:00:00Z', '2023-10-20'),
      ],
    });
    expect(
      waits.map(({ side, what, since, isPressing, action, visitId }) => [
        side,
        what,
        since,
        isPressing,
        action,
        visitId,
      ]),
    ).toEqual([
      ['ours', [{ code: 'yes', at: START }], at('2023-10-02T00:00:00Z'), false, 'remind', 'long'],
      ['ours', [{ code: 'yes', at: START }], at('2023-10-08T00:00:00Z'), true, 'remind', 'short'],
    ]);
  });

  test('a host waits for the names, for a time, and for us to settle its answer', () => {
    const waits = found({
      visits: [
        givenVisit({
          id: 'names',
          owed: [{ what: 'name_list', turn: 'us', on: '2023-10-11', needs: 10 }],
        }),
        givenVisit({ id: 'time', status: 'tentative', answeredAt: null, sessions: [] }),
        givenVisit({ id: 'two answers', openAnswers: 1, answeredAt: null }),
      ],
    });
    expect(
      waits.map(({ side, what, dueOn, isPressing, action }) => [
        side,
        what[0]?.code,
        dueOn,
        isPressing,
        action,
      ]),
    ).toEqual([
      ['theirs', 'name_list', '2023-10-11', true, 'send_list'],
      ['theirs', 'place', null, false, 'open'],
      ['theirs', 'settle', null, false, 'decide'],
    ]);
  });

  test('a host that is placed in the draft waits to be asked for that time', () => {
    const visits = [givenVisit({ status: 'tentative', offered: null })];
    expect(found({ visits }).map(({ side, what }) => [side, what])).toEqual([
      ['theirs', [{ code: 'place', at: START }]],
    ]);
  });

  test('nobody waits where a visit is confirmed, declined or cancelled', () => {
    const visits = [
      givenVisit(),
      givenVisit({ status: 'declined' }),
      givenVisit({ status: 'cancelled' }),
    ];
    expect(found({ visits })).toEqual([]);
  });

  test('what a focal point owes is one line, and what we owe them another', () => {
    const none = { needed: 0, done: 0 };
    const waits = found({}, [
      {
        country: 'TJ',
        quota: 4,
        counts: { nominated: 3 },
        submittedAt: '2023-10-07T00:00:00Z',
        visas: { unknown: 1, to_apply: 0, at_embassy: 2, refused: 0 },
        steps: {
          nominated: none,
          accepted: { needed: 3, done: 0 },
          documents: { needed: 3, done: 1 },
          visa: { needed: 3, done: 0 },
          flight: { needed: 3, done: 3 },
          room: { needed: 3, done: 0 },
          briefed: none,
        },
      },
    ]);
    expect(
      waits.map(({ side, who, what, since, action, path }) => [
        side,
        'party' in who && who.party,
        what,
        since,
        action,
        path,
      ]),
    ).toEqual([
      [
        'theirs',
        'coordinator',
        [{ code: 'decisions', count: 3 }],
        at('2023-10-07T00:00:00Z'),
        'decide',
        'participants/delegations/TJ',
      ],
      [
        'ours',
        'focal_point',
        [
          { code: 'places', count: 1 },
          { code: 'documents', count: 2 },
        ],
        null,
        'open',
        'participants/delegations/TJ',
      ],
      [
        'others',
        'focal_point',
        [{ code: 'visa_applications', count: 1 }],
        null,
        'open',
        'participants?country=TJ&missing=visa',
      ],
      [
        'ours',
        'embassy',
        [{ code: 'visas', count: 2 }],
        null,
        'open',
        'participants?country=TJ&missing=visa',
      ],
    ]);
  });
});
