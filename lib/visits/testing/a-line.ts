import type { VisitLine } from '../types';

const HOST: VisitLine['host'] = {
  id: 'host',
  name: { en: 'Ministry' },
  shortName: null,
  placeId: null,
  placeName: null,
  city: { en: 'Seoul' },
  latitude: null,
  longitude: null,
  capacity: null,
  leadTime: 5,
  nameListDays: null,
};

/** A draft that can be sent, and what of it is different. */
export function aLine(
  changed: Partial<Omit<VisitLine, 'host'>> & { host?: Partial<VisitLine['host']> } = {},
): VisitLine {
  return {
    id: 'visit',
    version: 1,
    status: 'draft',
    turn: 'us',
    priority: 'should',
    topic: { en: 'Visit' },
    contact: {
      id: 'contact',
      name: 'Contact',
      phone: null,
      email: 'contact@host.example',
      locale: 'ko',
      hasBounced: false,
    },
    group: null,
    duration: 90,
    wishedDates: [],
    needsInterpreter: true,
    sessions: [],
    offered: null,
    agreed: null,
    windows: [],
    askedAt: null,
    answerBy: null,
    answeredAt: null,
    remindedAt: null,
    reminders: 0,
    openedAt: null,
    nameListSentAt: null,
    thankedAt: null,
    outcome: null,
    openAnswers: 0,
    failedLetters: 0,
    owed: [],
    ...changed,
    host: { ...HOST, ...changed.host },
  };
}
