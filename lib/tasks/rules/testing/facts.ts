import type { VisitLine } from '@/lib/visits/types';
import type { TaskFacts } from '../../types';

/** Tuesday 10 October 2023 in Seoul, two weeks before a visit of three days; nothing waits for anybody. */
export function givenFacts(facts: Partial<TaskFacts> = {}): TaskFacts {
  return {
    activity: {
      startsOn: '2023-10-24',
      endsOn: '2023-10-26',
      timeZone: 'Asia/Seoul',
      status: 'planning',
    },
    at: Date.parse('2023-10-10T00:00:00Z'),
    visits: [],
    coverage: [],
    blockers: [],
    agenda: { sessions: 0, changed: 0, release: null },
    people: { confirmed: 0, toDecide: [], leftFree: [], visasToApply: 0 },
    deadlines: {},
    isSignedOff: false,
    ...facts,
  };
}

/** A request that a host has said yes to and that stands on the agenda on Wednesday morning. */
export function givenVisit(visit: Partial<VisitLine> = {}): VisitLine {
  const times = {
    start: Date.parse('2023-10-25T00:45:00Z'),
    end: Date.parse('2023-10-25T02:30:00Z'),
  };
  return {
    id: 'visit',
    version: 1,
    status: 'confirmed',
    turn: 'nobody',
    priority: 'should',
    topic: { en: 'Smart city' },
    host: {
      id: 'host',
      name: { en: 'Control centre' },
      shortName: null,
      placeId: null,
      placeName: null,
      city: null,
      latitude: null,
      longitude: null,
      capacity: null,
      leadTime: 10,
      nameListDays: null,
    },
    contact: null,
    group: null,
    duration: 105,
    wishedDates: [],
    needsInterpreter: true,
    sessions: [{ id: 'session', ...times }],
    offered: times,
    agreed: times,
    windows: [],
    askedAt: Date.parse('2023-10-02T01:00:00Z'),
    answerBy: null,
    answeredAt: Date.parse('2023-10-04T01:00:00Z'),
    remindedAt: null,
    reminders: 0,
    openedAt: null,
    nameListSentAt: null,
    thankedAt: null,
    outcome: null,
    openAnswers: 0,
    failedLetters: 0,
    owed: [],
    ...visit,
  };
}
