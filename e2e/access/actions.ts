import { createHash } from 'node:crypto';
import { seedId } from '@/db/seed/random';
import { PRIVATE_FIELDS } from '../../lib/people/types';
import { type Identity, PLANNERS, STAFF, type Standing, standingOf, type Whose } from './standing';
import {
  ELSEWHERE,
  emailOf,
  NEIGHBOUR,
  OBJECTS,
  type Objects,
  PASSWORD,
  RECEIVER,
  SECRET,
  token,
} from './world';

/**
 * What an action answers when it is called for an object. Those who may do it get this far without changing anything:
 * they name an old version, or repeat what is so already.
 */
export type ActionRule = {
  argument: (objects: Objects) => unknown;
  /** A code, or `ok`. */
  expected: (identity: Identity, whose: Whose) => string;
};

/** Each code with the standings that get it; to everybody else the object is missing. */
type Answers = Partial<Record<string, readonly Standing[]>>;

function byStanding(answers: Answers): ActionRule['expected'] {
  return signedIn((identity, whose) => {
    const standing = standingOf(identity, whose);
    const found = Object.entries(answers).find(([, standings]) => standings?.includes(standing));
    return found?.[0] ?? 'not_found';
  });
}

/** Who is not signed in learns only that; what cannot be an id is refused before anybody looks for it. */
function signedIn(expected: ActionRule['expected']): ActionRule['expected'] {
  return (identity, whose) => {
    if (identity === 'anonymous') return 'signed_out';
    return whose === 'malformed' ? 'invalid' : expected(identity, whose);
  };
}

/** Open to all, and about nothing that anybody owns. */
const sameToAll = (code: string) => () => code;

const isPlanner = (identity: Identity) => PLANNERS.includes(identity);
const exists = (whose: Whose) => whose === 'ours' || whose === 'theirs';

/** Two people, one of whom is our neighbour. */
function bothSeen(code: string): ActionRule['expected'] {
  return signedIn((identity, whose) => {
    const sees = identity === 'admin' ? exists(whose) : whose === 'ours';
    return sees && STAFF.some((staff) => staff === identity) ? code : 'not_found';
  });
}

const OLD = 999;
const SEES_ACTIVITY = ['focal', 'helper', 'donor'] as const;

const activityFields = {
  kind: 'study_visit',
  title: { en: 'Visit' },
  startsOn: '2023-10-24',
  endsOn: '2023-10-26',
  timeZone: 'Asia/Seoul',
};
const sessionFields = {
  kind: 'talk',
  title: { en: 'Opening' },
  day: '2023-10-24',
  startsAt: '09:00',
  endsAt: '10:00',
};
const personFields = {
  givenNames: 'Aigerim',
  familyName: '',
  country: 'KZ',
  locale: 'en',
  languages: [],
};

/** The draft exists for the staff only, so its sessions are missing to everybody else. */
const sessionOf = (fields: object = {}): ActionRule => ({
  argument: ({ sessionId }) => ({ sessionId, version: OLD, ...fields }),
  expected: byStanding({ stale: STAFF }),
});

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

const placeFields = {
  name: { en: 'Hall' },
  latitude: null,
  longitude: null,
  capacity: null,
  hours: [],
};

const hostFields = {
  organization: { id: RECEIVER },
  locale: 'ko',
  languages: [],
  capacity: null,
  leadTime: 5,
  nameListDays: null,
  nameListFields: ['name'],
  asksForId: false,
  photos: 'unknown',
  contacts: [],
};
const nowhere = { latitude: null, longitude: null };
const decree = { country: 'KR', date: '2023-10-04', version: OLD };
/** A date is nobody's object: whoever plans finds that nothing was decreed of it. */
const decreed: ActionRule['expected'] = (identity) => {
  if (identity === 'anonymous') return 'signed_out';
  return isPlanner(identity) ? 'not_found' : 'forbidden';
};

const visitFields = {
  topic: { en: 'Data' },
  duration: 60,
  wishedDates: [],
  priority: 'should',
  needsInterpreter: false,
};

/** Accounts are the administrator's; to everybody else there are none. */
const administrators = (code: string) => byStanding({ [code]: ['admin'] });
const accountOf = (code: string): ActionRule => ({
  argument: ({ userId }) => ({ userId }),
  expected: administrators(code),
});

const LIST = 'Family name;Given names;Country\r\nTulparova;Asel;Kazakhstan\r\n';
const LIST_SHA256 = createHash('sha256').update(LIST).digest('hex');
const letter = () => new File(['%PDF-1.4'], 'letter.pdf', { type: 'application/pdf' });
const list = () => new File([LIST], 'list.csv', { type: 'text/csv' });

/** What React is told of a page that does not exist. */
const MISSING = 'E{"digest":"NEXT_HTTP_ERROR_FALLBACK;404"}';
const byHostLink: ActionRule = {
  argument: ({ feed: token, visitId: id }) => form({ token, id, answer: 'yes' }),
  expected: sameToAll(MISSING),
};

/** Every server action that the build has, by its file and name. */
export const ACTIONS: Record<string, ActionRule> = {
  'lib/activities/actions.ts#updateActivity': {
    argument: ({ activityId: id }) => ({ id, version: OLD, ...activityFields }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/activities/actions.ts#changeActivityStatus': {
    argument: ({ activityId }) => ({ activityId, version: OLD, status: 'completed' }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/activities/actions.ts#createGroup': {
    argument: ({ activityId, groupId: id }) => ({ activityId, id, name: 'A' }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/activities/actions.ts#renameGroup': {
    argument: ({ groupId }) => ({ groupId, name: 'Z', version: OLD }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/activities/actions.ts#removeGroup': {
    argument: ({ groupId }) => ({ groupId }),
    expected: byStanding({ in_use: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/activities/actions.ts#setDelegations': {
    argument: ({ activityId }) => ({ activityId, version: OLD, delegations: [] }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },

  'lib/agenda/actions.ts#createSession': {
    argument: ({ sessionId: id, activityId }) => ({ id, activityId, ...sessionFields }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/agenda/actions.ts#updateSession': sessionOf(sessionFields),
  'lib/agenda/actions.ts#editAgenda': {
    argument: ({ activityId, sessionId, batchId: id }) => ({
      id,
      activityId,
      edits: [{ type: 'remove', sessionId, version: OLD }],
    }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/agenda/actions.ts#removeSession': sessionOf(),
  'lib/releases/actions.ts#previewPublication': {
    argument: ({ activityId }) => ({ activityId }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/releases/actions.ts#previewRestoration': {
    argument: ({ activityId }) => ({ activityId, number: 1 }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/releases/actions.ts#restoreRelease': {
    argument: ({ activityId }) => ({ activityId, number: OLD, key: 'old' }),
    expected: byStanding({ forbidden: SEES_ACTIVITY }),
  },
  'lib/releases/actions.ts#publishRelease': {
    argument: ({ activityId, batchId: id }) => ({ id, activityId, tell: false, after: OLD }),
    expected: byStanding({ published_meanwhile: STAFF, forbidden: SEES_ACTIVITY }),
  },

  'lib/exchange/actions.ts#beginActivity': {
    argument: ({ activityId: id, activity: slug, projectId }) => ({
      id,
      slug,
      projectId,
      ...activityFields,
    }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'donor'] }),
  },
  'lib/exchange/actions.ts#previewBeginning': {
    argument: ({ projectId, activityId: id }) => ({
      projectId,
      beginning: { type: 'activity', id },
      startsOn: '2023-10-24',
      endsOn: '2023-10-26',
      timeZone: 'Asia/Seoul',
    }),
    expected: byStanding({ ok: STAFF }),
  },
  'lib/exchange/actions.ts#fillAgenda': {
    argument: ({ activityId, markId: batchId }) => ({
      activityId,
      batchId,
      beginning: { type: 'activity', id: activityId },
    }),
    expected: byStanding({ agenda_not_empty: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/exchange/actions.ts#previewAgendaImport': {
    argument: ({ activityId }) => ({ activityId, file: new File([''], 'agenda.xlsx') }),
    expected: byStanding({ empty: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/exchange/actions.ts#importAgenda': {
    argument: ({ activityId, batchId }) => ({
      activityId,
      batchId,
      file: new File([''], 'agenda.xlsx'),
      sha256: LIST_SHA256,
      choices: { tracks: 'leave', rooms: 'leave', people: 'leave' },
    }),
    expected: byStanding({ file_changed: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/exchange/actions.ts#undoAgendaImport': {
    argument: ({ importId }) => ({ importId }),
    // It is undone already.
    expected: byStanding({ ok: STAFF }),
  },
  'lib/exchange/actions.ts#saveTemplate': {
    argument: ({ activityId, batchId: id }) => ({ id, activityId, title: 'Three days' }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/exchange/actions.ts#removeTemplate': {
    // Nobody has it, so that nobody takes away what the others ask for.
    argument: ({ markId: templateId }) => ({ templateId }),
    expected: byStanding({}),
  },

  'lib/attendance/actions.ts#sendMarks': {
    argument: ({ activityId, sessionId, participantId, markId: id }) => ({
      activityId,
      events: [
        {
          id,
          sessionId,
          participantId,
          state: 'present',
          replacesId: null,
          observedAt: '2023-10-24T00:05:00Z',
        },
      ],
    }),
    expected: byStanding({ ok: [...STAFF, 'helper'], forbidden: ['focal', 'donor'] }),
  },
  'lib/attendance/actions.ts#signOff': {
    argument: ({ activityId }) => ({ activityId }),
    expected: byStanding({
      not_over: ['admin', 'manager'],
      forbidden: ['coordinator', ...SEES_ACTIVITY],
    }),
  },
  'lib/attendance/actions.ts#reopen': {
    argument: ({ activityId }) => ({ activityId, reason: 'A mark was wrong.' }),
    expected: byStanding({
      not_signed_off: ['admin', 'manager'],
      forbidden: ['coordinator', ...SEES_ACTIVITY],
    }),
  },

  'lib/imports/actions.ts#previewList': {
    argument: ({ activityId }) => ({ activityId, file: list() }),
    expected: byStanding({ ok: [...STAFF, 'focal'], forbidden: ['helper', 'donor'] }),
  },
  'lib/imports/actions.ts#problemsFile': {
    argument: ({ activityId }) => ({ activityId, file: list() }),
    expected: byStanding({ ok: [...STAFF, 'focal'], forbidden: ['helper', 'donor'] }),
  },
  'lib/imports/actions.ts#confirmImport': {
    argument: ({ activityId, batchId }) => ({
      activityId,
      batchId,
      file: list(),
      sha256: LIST_SHA256,
      rowNumbers: [2],
    }),
    expected: byStanding({ ok: [...STAFF, 'focal'], forbidden: ['helper', 'donor'] }),
  },
  'lib/imports/actions.ts#askFocalPoint': {
    argument: ({ activityId, batchId: id }) => ({
      id,
      activityId,
      country: 'KZ',
      fileName: 'list.csv',
      questions: [{ rowNumber: 2, field: 'email', isMissing: true }],
    }),
    // Their project has nobody to ask.
    expected: (identity, whose) =>
      byStanding({
        [whose === 'theirs' ? 'no_focal_point' : 'ok']: STAFF,
        forbidden: ['focal', 'helper', 'donor'],
      })(identity, whose),
  },
  'lib/imports/actions.ts#undoImport': {
    argument: ({ importId }) => ({ importId }),
    // A focal point knows of the own imports only, and a helper of none.
    expected: byStanding({ ok: STAFF }),
  },
  'lib/participants/actions.ts#addPerson': {
    argument: ({ activityId, participantId, personId }) => ({
      activityId,
      participantId,
      personId,
      role: 'delegate',
      groupId: '',
      status: 'nominated',
      ...personFields,
    }),
    expected: byStanding({ ok: [...STAFF, 'focal'], forbidden: ['helper', 'donor'] }),
  },
  'lib/participants/actions.ts#addParticipant': {
    argument: ({ activityId, participantId: id, personId }) => ({
      id,
      activityId,
      personId,
      role: 'delegate',
      country: 'KZ',
      groupId: null,
      status: 'nominated',
    }),
    expected: byStanding({ ok: [...STAFF, 'focal'], forbidden: ['helper', 'donor'] }),
  },
  'lib/participants/actions.ts#updateParticipant': {
    argument: ({ participantId, groupId }) => ({
      participantId,
      groupId,
      role: 'delegate',
      status: 'confirmed',
      version: OLD,
    }),
    expected: byStanding({ stale: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/participants/actions.ts#changeStatuses': {
    argument: ({ participantId }) => ({ participantIds: [participantId], status: 'confirmed' }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/participants/actions.ts#assignGroup': {
    argument: ({ participantId, groupId }) => ({ participantIds: [participantId], groupId }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/participants/actions.ts#participantIds': {
    argument: ({ activityId }) => ({ activityId, query: '' }),
    expected: byStanding({ ok: [...STAFF, 'focal'], forbidden: ['helper', 'donor'] }),
  },
  'lib/participants/actions.ts#letterReaders': {
    argument: ({ participantId }) => ({ participantIds: [participantId] }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/participants/actions.ts#writeLetters': {
    argument: ({ participantId, batchId: id }) => ({
      id,
      participantIds: [participantId],
      subject: 'The bus',
      body: 'It leaves at nine.',
    }),
    // Nobody in this world has an address.
    expected: byStanding({ nobody_reached: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/travel/actions.ts#saveTravel': {
    argument: ({ participantId }) => ({
      participantId,
      version: OLD,
      visa: 'issued',
      arrivesOn: '',
      arrivesTime: '',
      arrivalFlight: '',
      departsOn: '',
      departsTime: '',
      departureFlight: '',
      room: '',
      isBriefed: false,
    }),
    expected: byStanding({ stale: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/travel/actions.ts#setTravel': {
    argument: ({ participantId }) => ({ participantIds: [participantId] }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/badges/actions.ts#issueBadges': {
    argument: ({ participantId }) => ({ participantIds: [participantId] }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/groups/actions.ts#applyGrouping': {
    argument: ({ activityId }) => ({
      activityId,
      arrangement: 'mixed',
      groups: 2,
      language: null,
      basis: 'of another day',
    }),
    expected: byStanding({ grouping_stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/views/actions.ts#saveView': {
    argument: ({ activityId }) => ({ activityId, name: 'Mine', query: '' }),
    expected: byStanding({ ok: [...STAFF, 'focal', 'helper'], forbidden: ['donor'] }),
  },
  // A view is its maker's own, so to everybody else it is missing.
  'lib/views/actions.ts#renameView': {
    argument: ({ batchId: viewId }) => ({ viewId, name: 'Mine' }),
    expected: signedIn(() => 'not_found'),
  },
  'lib/views/actions.ts#removeView': {
    argument: ({ batchId: viewId }) => ({ viewId }),
    expected: signedIn(() => 'not_found'),
  },
  // Who is confirmed is asked nothing; they are no reserve, and the address of the new one is somebody's already.
  'lib/participants/actions.ts#askBack': {
    argument: ({ participantId }) => ({ participantIds: [participantId], note: 'Why?' }),
    expected: byStanding({ not_nominated: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/participants/actions.ts#substituteFromReserve': {
    argument: ({ participantId }) => ({ outgoingId: participantId, reserveId: participantId }),
    expected: byStanding({ not_in_reserve: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/participants/actions.ts#substituteByNewPerson': {
    argument: ({ participantId: outgoingId, groupId: participantId }) => ({
      outgoingId,
      participantId,
      personId: ELSEWHERE,
      ...personFields,
      email: NEIGHBOUR.email,
    }),
    expected: byStanding({ person_email_taken: STAFF, forbidden: ['focal', 'helper', 'delegate'] }),
  },
  'lib/delegations/actions.ts#submitNomination': {
    argument: ({ delegationId }) => ({ delegationId }),
    expected: byStanding({ ok: [...STAFF, 'focal'] }),
  },
  'lib/delegations/actions.ts#takeBackNomination': {
    argument: ({ delegationId }) => ({ delegationId }),
    expected: byStanding({ decided_already: [...STAFF, 'focal'] }),
  },
  'lib/delegations/actions.ts#updateDelegation': {
    argument: ({ delegationId }) => ({
      delegationId,
      version: OLD,
      quota: 5,
      nominationDeadline: '',
    }),
    expected: byStanding({ stale: STAFF, forbidden: ['focal'] }),
  },
  'lib/delegations/actions.ts#setDeadlines': {
    argument: ({ activityId }) => ({ activityId, version: OLD, dates: {} }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/documents/actions.ts#uploadLetter': {
    argument: ({ delegationId, documentId: id }) => ({ id, delegationId, file: letter() }),
    expected: byStanding({ ok: [...STAFF, 'focal'] }),
  },
  'lib/documents/actions.ts#removeLetter': {
    // Nobody has it, so that nobody takes away what the others ask for.
    argument: ({ markId: id }) => ({ id }),
    expected: byStanding({}),
  },
  'lib/people/actions.ts#updatePerson': {
    argument: ({ personId: id }) => ({ id, version: OLD, ...personFields }),
    expected: byStanding({ stale: [...STAFF, 'focal', 'delegate'] }),
  },
  // Who may have nobody suggested gets an empty list; the words of the other project are looked for in every answer.
  'lib/people/actions.ts#revealPerson': {
    argument: ({ personId }) => ({ personId, fields: [...PRIVATE_FIELDS] }),
    expected: byStanding({ ok: [...STAFF, 'focal', 'delegate'] }),
  },
  'lib/personal-data/actions.ts#erasePerson': {
    argument: ({ personId }) => ({ personId, name: 'Nobody is called this' }),
    expected: byStanding({
      name_differs: ['admin', 'manager'],
      forbidden: ['coordinator', 'focal', 'delegate'],
    }),
  },
  'lib/letters/actions.ts#saveLetterTemplate': {
    argument: ({ projectId }) => ({
      projectId,
      kind: 'request',
      locale: 'en',
      version: OLD,
      letterhead: '',
      subject: 'Request',
      body: 'Dear colleagues,',
      signatories: [],
    }),
    expected: byStanding({ stale: STAFF, forbidden: ['focal', 'donor'] }),
  },
  'lib/retention/actions.ts#setRetention': {
    argument: ({ projectId }) => ({ projectId, version: OLD, days: 90 }),
    expected: byStanding({
      stale: ['admin', 'manager'],
      forbidden: ['coordinator', 'focal', 'donor'],
    }),
  },
  'lib/people/actions.ts#suggestPeople': {
    argument: () => ({ givenNames: SECRET }),
    expected: (identity) => (identity === 'anonymous' ? 'signed_out' : 'ok'),
  },
  // The neighbour is of our activity, so in the other project only the administrator sees both.
  'lib/merges/actions.ts#mergePeople': {
    argument: ({ batchId: id, personId: keptId }) => ({
      id,
      keptId,
      mergedId: seedId(NEIGHBOUR.person),
      take: [],
      keptVersion: OLD,
      mergedVersion: OLD,
    }),
    expected: bothSeen('pair_changed'),
  },
  'lib/merges/actions.ts#keepApart': {
    argument: ({ personId }) => ({ personId, otherId: seedId(NEIGHBOUR.person) }),
    expected: bothSeen('ok'),
  },
  'lib/merges/actions.ts#undoMerge': {
    argument: ({ batchId: mergeId }) => ({ mergeId }),
    expected: signedIn(() => 'not_found'),
  },

  'lib/itinerary/actions.ts#makeCalendarLink': {
    argument: ({ participantId }) => form({ participantId }),
    // It says nothing to anybody: the page that is drawn again shows what is true.
    expected: sameToAll('nothing'),
  },
  'lib/outbox/actions.ts#retryMessage': {
    argument: ({ messageId }) => ({ messageId }),
    expected: byStanding({ ok: ['admin', 'manager'] }),
  },

  'lib/places/actions.ts#createPlace': {
    argument: ({ placeId: parentId }) => ({ id: ELSEWHERE, parentId, ...placeFields }),
    expected: signedIn((identity, whose) => {
      if (!isPlanner(identity)) return 'forbidden';
      return exists(whose) ? 'ok' : 'parent_not_found';
    }),
  },
  'lib/places/actions.ts#updatePlace': {
    argument: ({ placeId: id }) => ({ id, version: OLD, ...placeFields }),
    expected: signedIn((identity, whose) =>
      isPlanner(identity) && exists(whose) ? 'stale' : 'not_found',
    ),
  },
  // Whoever holds the link of a visit; the token of a calendar is none.
  'lib/host-page/actions.ts#sendAnswer': byHostLink,
  'lib/host-page/actions.ts#uploadSlides': byHostLink,
  'lib/host-page/actions.ts#takeSlidesAway': byHostLink,
  'lib/hosts/actions.ts#createHost': {
    // A host that is there already stays as it is.
    argument: ({ placeId }) => ({
      id: OBJECTS.ours.hostId,
      place: { id: placeId, ...nowhere },
      ...hostFields,
    }),
    expected: signedIn((identity) => (isPlanner(identity) ? 'ok' : 'forbidden')),
  },
  'lib/hosts/actions.ts#updateHost': {
    argument: ({ hostId: id }) => ({ id, version: OLD, place: nowhere, ...hostFields }),
    expected: signedIn((identity, whose) =>
      isPlanner(identity) && exists(whose) ? 'stale' : 'not_found',
    ),
  },
  'lib/hosts/actions.ts#archiveHost': {
    argument: ({ hostId: id }) => ({ id, version: OLD, isArchived: true }),
    expected: signedIn((identity, whose) =>
      isPlanner(identity) && exists(whose) ? 'stale' : 'not_found',
    ),
  },
  'lib/holidays/actions.ts#setHoliday': {
    argument: () => ({ ...decree, name: { en: 'Day off' }, isHoliday: true }),
    expected: decreed,
  },
  'lib/holidays/actions.ts#forgetHoliday': { argument: () => decree, expected: decreed },
  'lib/places/actions.ts#setTravelTime': {
    argument: ({ projectId, placeId }) => ({
      projectId,
      fromPlaceId: placeId,
      toPlaceId: ELSEWHERE,
      minutes: 20,
    }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'donor'] }),
  },
  'lib/places/actions.ts#setRoad': {
    argument: ({ projectId, placeId }) => ({
      projectId,
      fromPlaceId: placeId,
      toPlaceId: ELSEWHERE,
      bus: 20,
      car: null,
    }),
    expected: byStanding({ ok: STAFF, forbidden: ['focal', 'donor'] }),
  },
  'lib/places/actions.ts#setTravelFactors': {
    argument: ({ projectId }) => ({
      projectId,
      version: OLD,
      factors: [{ startsAt: '07:00', endsAt: '09:00', percent: 130 }],
    }),
    expected: byStanding({ stale: STAFF, forbidden: ['focal', 'donor'] }),
  },
  'lib/groups/actions.ts#setGroupBase': {
    argument: ({ groupId }) => ({ groupId, version: OLD, homePlaceId: '', nights: [] }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/availability/actions.ts#setAvailability': {
    argument: ({ activityId, personId }) => ({
      activityId,
      personId,
      version: OLD,
      windows: [{ day: '2023-10-24', startsAt: '09:00', endsAt: '12:00' }],
    }),
    expected: byStanding({ stale: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/visits/actions.ts#addVisit': {
    // A visit that is there already stays as it is.
    argument: ({ visitId, activityId, hostId }) => ({
      id: visitId,
      activityId,
      hostId,
      ...visitFields,
    }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/visits/actions.ts#updateVisit': {
    argument: ({ visitId }) => ({ visitId, version: OLD, ...visitFields }),
    expected: byStanding({ stale: STAFF }),
  },
  'lib/visits/actions.ts#askHosts': {
    argument: ({ visitId }) => ({ visits: [{ visitId, answerBy: '2023-10-16' }] }),
    expected: byStanding({ no_address: STAFF }),
  },
  'lib/visits/actions.ts#remindHosts': {
    argument: ({ visitId }) => ({ visitIds: [visitId], evenSoon: true }),
    expected: byStanding({ no_address: STAFF }),
  },
  'lib/visits/actions.ts#noteCall': {
    // A call that was noted already.
    argument: ({ visitId, stepId }) => ({
      id: stepId,
      visitId,
      note: 'Called',
      outcome: 'nothing',
      windows: [],
    }),
    expected: byStanding({ ok: STAFF }),
  },
  'lib/visits/actions.ts#settleAnswer': {
    argument: ({ answerId }) => ({ answerId, takeOver: true }),
    expected: byStanding({ answer_settled: STAFF }),
  },
  // An answer that states no terms: nothing is to be taken.
  'lib/visits/actions.ts#takeTerms': {
    argument: ({ answerId }) => ({ answerId, version: OLD }),
    expected: byStanding({ ok: STAFF }),
  },
  'lib/visits/actions.ts#cancelVisit': {
    argument: ({ visitId }) => ({ visitId, seen: 'confirmed', note: null }),
    expected: byStanding({ visit_moved_on: STAFF }),
  },
  'lib/visits/actions.ts#reopenVisit': {
    argument: ({ visitId }) => ({ visitId }),
    expected: byStanding({ visit_not_closed: STAFF }),
  },
  'lib/visits/actions.ts#copyHostLink': {
    argument: ({ visitId }) => ({ visitId }),
    expected: byStanding({ visit_not_asked: STAFF }),
  },
  'lib/visits/actions.ts#revokeHostLinks': {
    argument: ({ visitId }) => ({ visitId }),
    expected: byStanding({ ok: STAFF }),
  },
  'lib/visits/actions.ts#recordOutcome': {
    argument: ({ visitId }) => ({ visitId, outcome: 'went_well', note: null }),
    expected: byStanding({ visit_not_confirmed: STAFF }),
  },
  'lib/visits/actions.ts#sendNameList': {
    argument: ({ visitId }) => ({ visitId, seen: null }),
    expected: byStanding({ list_not_wanted: STAFF }),
  },
  'lib/visits/actions.ts#sendThanks': {
    argument: ({ visitId }) => ({ visitId, seen: null }),
    expected: byStanding({ no_address: STAFF }),
  },
  'lib/vehicles/actions.ts#createVehicle': {
    argument: ({ activityId, vehicleId: id }) => ({
      activityId,
      id,
      kind: 'bus',
      name: 'Bus',
      seats: 28,
    }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/vehicles/actions.ts#updateVehicle': {
    argument: ({ vehicleId }) => ({
      vehicleId,
      version: OLD,
      kind: 'bus',
      name: 'Bus',
      seats: 28,
    }),
    expected: byStanding({ stale: STAFF }),
  },
  // A session names it, so nobody takes it away.
  'lib/vehicles/actions.ts#removeVehicle': {
    argument: ({ vehicleId }) => ({ vehicleId }),
    expected: byStanding({ vehicle_named: STAFF }),
  },

  'lib/users/actions.ts#inviteUser': {
    argument: ({ projectId, grantId }) => ({
      id: grantId,
      grantId,
      projectId,
      kind: 'role',
      role: 'donor_viewer',
      email: emailOf('donor'),
      name: 'Somebody',
      locale: 'en',
    }),
    expected: signedIn((identity) => (identity === 'admin' ? 'email_taken' : 'not_found')),
  },
  'lib/users/actions.ts#resendInvitation': accountOf('ok'),
  'lib/users/actions.ts#disableUser': accountOf('ok'),
  'lib/users/actions.ts#enableUser': accountOf('ok'),
  'lib/tasks/actions.ts#addTask': {
    argument: ({ activityId, taskId: id }) => ({ id, activityId, title: 'Book the bus' }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },
  'lib/tasks/actions.ts#updateTask': {
    argument: ({ taskId }) => ({ taskId, version: OLD, title: 'Book two buses' }),
    expected: byStanding({ stale: STAFF }),
  },
  'lib/tasks/actions.ts#tickTask': {
    argument: ({ taskId }) => ({ taskId, isDone: false }),
    expected: byStanding({ ok: STAFF }),
  },
  'lib/tasks/actions.ts#removeTask': {
    // Nobody has it, so that nobody takes away what the others ask for.
    argument: ({ markId: taskId }) => ({ taskId }),
    expected: byStanding({}),
  },
  'lib/tasks/actions.ts#tickRuleTask': {
    argument: ({ activityId }) => ({
      activityId,
      key: 'order_badges',
      factsKey: 'old',
      isDone: false,
    }),
    expected: byStanding({ ok: STAFF, forbidden: SEES_ACTIVITY }),
  },

  'lib/users/actions.ts#grantRole': {
    argument: ({ grantId: id, userId, projectId }) => ({
      id,
      userId,
      projectId,
      role: 'donor_viewer',
    }),
    expected: administrators('ok'),
  },
  'lib/users/actions.ts#revokeRole': {
    argument: ({ grantId }) => ({ grantId }),
    expected: administrators('ok'),
  },

  'lib/i18n/actions.ts#chooseLocale': {
    argument: () => form({ locale: 'en' }),
    expected: sameToAll('nothing'),
  },
  'lib/i18n/actions.ts#chooseTheme': {
    argument: () => form({ theme: 'system' }),
    expected: sameToAll('nothing'),
  },
  'lib/auth/actions.ts#requestSignInLink': {
    argument: () => ({ email: 'not an address' }),
    expected: sameToAll('invalid'),
  },
  'lib/auth/actions.ts#changePassword': {
    argument: () => ({ current: PASSWORD, next: 'short' }),
    expected: signedIn(() => 'invalid'),
  },
  'lib/auth/actions.ts#acceptInvitation': {
    argument: () => ({
      token: token('nobody was given this'),
      name: '',
      password: '',
      locale: 'en',
    }),
    expected: sameToAll('invalid'),
  },
};
