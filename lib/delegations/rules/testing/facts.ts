import { type DelegationFacts, RECORD_FIELDS } from '../../types';

const NONE = { needed: 0, done: 0 };

/** A delegation of four places for which nobody is named yet, but for what is changed. */
export function facts(changed: Partial<DelegationFacts> = {}): DelegationFacts {
  return {
    id: 'kz',
    projectId: 'korea',
    country: 'KZ',
    quota: 4,
    nominationDeadline: null,
    submittedAt: null,
    version: 1,
    counts: {},
    askedBack: 0,
    steps: {
      nominated: NONE,
      accepted: NONE,
      documents: NONE,
      visa: NONE,
      flight: NONE,
      room: NONE,
      briefed: NONE,
    },
    visas: { unknown: 0, to_apply: 0, at_embassy: 0, refused: 0 },
    fields: Object.fromEntries(
      RECORD_FIELDS.map((field) => [field, 0]),
    ) as DelegationFacts['fields'],
    focalPoints: ['Botagoz'],
    head: null,
    letters: 0,
    ...changed,
  };
}
