import { seedId } from '../../db/seed/random';
import { type Identity, PLANNERS, STAFF, type Standing, standingOf, type Whose } from './standing';
import { type Objects, SECRET } from './world';

/** What an address answers, to whom, for whose object. */
export type AddressRule = {
  address: (objects: Objects) => string;
  expected: (identity: Identity, whose: Whose) => string;
};

const at = (address: Address) => (typeof address === 'string' ? () => address : address);
type Address = string | ((objects: Objects) => string);

/** The page of an object: there for these, missing to everybody else; who is not signed in has to sign in first. */
function opensTo(standings: readonly Standing[], address: Address, answer = 'ok'): AddressRule {
  return {
    address: at(address),
    expected: (identity, whose) => {
      if (identity === 'anonymous') return 'sign in';
      return standings.includes(standingOf(identity, whose)) ? answer : 'not found';
    },
  };
}

/** A page without an object: the same to all who signed in, but for these. */
function signedIn(address: string, but: Partial<Record<Identity, string>> = {}): AddressRule {
  return {
    address: at(address),
    expected: (identity) => but[identity] ?? (identity === 'anonymous' ? 'sign in' : 'ok'),
  };
}

/** What a page asks for: there for these, missing to everybody else, signed in or not. */
function answersTo(standings: readonly Standing[], address: Address): AddressRule {
  return {
    address: at(address),
    expected: (identity, whose) =>
      identity !== 'anonymous' && standings.includes(standingOf(identity, whose))
        ? 'ok'
        : 'not found',
  };
}

function sameToAll(address: Address, answer: string): AddressRule {
  return { address: at(address), expected: () => answer };
}

/** For whoever has the address, if it leads to one of these. */
function openTo(whoses: readonly Whose[], address: Address): AddressRule {
  return {
    address: at(address),
    expected: (_, whose) => (whoses.includes(whose) ? 'ok' : 'not found'),
  };
}

const project =
  (rest = '') =>
  (it: Objects) =>
    `/projects/${it.project}${rest}`;
const activity = (rest: string | ((it: Objects) => string)) => (it: Objects) =>
  `/projects/${it.project}/activities/${it.activity}${at(rest)(it)}`;

const agenda =
  (rest = '') =>
  ({ activityId }: Objects) =>
    `/api/activities/${activityId}/agenda${rest}`;

const BEGINS_AT_MY_DAY = { delegate: 'to /my' };
const ACTIVITY = '/projects/[project]/activities/[activity]';

/** Every page that the build has, by its route. */
export const PAGES: Record<string, AddressRule> = {
  '/': signedIn('/', {
    ...Object.fromEntries(
      ['admin', 'manager', 'coordinator', 'focal', 'helper', 'donor', 'outsider'].map((name) => [
        name,
        'to /dashboard',
      ]),
    ),
    ...BEGINS_AT_MY_DAY,
  }),
  '/dashboard': signedIn('/dashboard', BEGINS_AT_MY_DAY),
  '/projects': signedIn('/projects'),
  '/projects/[project]': opensTo([...STAFF, 'focal', 'donor'], project()),
  '/projects/[project]/history': opensTo(STAFF, project('/history')),
  '/projects/[project]/letters': opensTo(STAFF, project('/letters')),
  '/projects/[project]/retention': opensTo(STAFF, project('/retention')),
  '/projects/[project]/activities/new': opensTo(STAFF, project('/activities/new')),

  [ACTIVITY]: {
    address: activity(''),
    expected: (identity, whose) => {
      const first = { helper: 'check-in' }[standingOf(identity, whose) as 'helper'] ?? 'overview';
      const shown = opensTo([...STAFF, 'focal', 'donor', 'helper'], activity(''), first);
      const answer = shown.expected(identity, whose);
      const names = whose === 'ours' ? 'joint' : 'amber';
      return answer === first
        ? `to /projects/${names}-project/activities/${names}-visit/${first}`
        : answer;
    },
  },
  [`${ACTIVITY}/overview`]: opensTo([...STAFF, 'focal', 'donor'], activity('/overview')),
  [`${ACTIVITY}/edit`]: opensTo(STAFF, activity('/edit')),
  [`${ACTIVITY}/groups`]: opensTo(STAFF, activity('/groups')),
  [`${ACTIVITY}/agenda`]: opensTo(STAFF, activity('/agenda')),
  [`${ACTIVITY}/agenda/exchange`]: opensTo(STAFF, activity('/agenda/exchange')),
  [`${ACTIVITY}/agenda/new`]: opensTo(STAFF, activity('/agenda/new')),
  [`${ACTIVITY}/agenda/[session]`]: opensTo(
    STAFF,
    activity(({ sessionId }) => `/agenda/${sessionId}`),
  ),
  [`${ACTIVITY}/agenda/road`]: opensTo(STAFF, activity('/agenda/road')),
  [`${ACTIVITY}/agenda/people`]: opensTo(STAFF, activity('/agenda/people')),
  [`${ACTIVITY}/agenda/preview`]: opensTo(STAFF, activity('/agenda/preview')),
  [`${ACTIVITY}/agenda/print`]: opensTo(STAFF, activity('/agenda/print?release=1')),
  [`${ACTIVITY}/agenda/releases`]: opensTo(STAFF, activity('/agenda/releases')),
  [`${ACTIVITY}/agenda/releases/[number]`]: opensTo(STAFF, activity('/agenda/releases/1')),
  // A sealed column is asked for, so that it can be seen who is shown it.
  [`${ACTIVITY}/participants`]: opensTo(
    [...STAFF, 'focal', 'helper'],
    activity('/participants?cols=diet'),
  ),
  [`${ACTIVITY}/visits`]: opensTo(STAFF, activity('/visits')),
  [`${ACTIVITY}/visits/new`]: opensTo(STAFF, activity('/visits/new')),
  [`${ACTIVITY}/visits/[visit]`]: opensTo(
    STAFF,
    activity(({ visitId }) => `/visits/${visitId}`),
  ),
  [`${ACTIVITY}/visits/[visit]/edit`]: opensTo(
    STAFF,
    activity(({ visitId }) => `/visits/${visitId}/edit`),
  ),
  [`${ACTIVITY}/participants/new`]: opensTo([...STAFF, 'focal'], activity('/participants/new')),
  [`${ACTIVITY}/participants/import`]: opensTo(
    [...STAFF, 'focal'],
    activity('/participants/import'),
  ),
  [`${ACTIVITY}/participants/meals`]: opensTo(STAFF, activity('/participants/meals')),
  [`${ACTIVITY}/participants/badges`]: opensTo(STAFF, activity('/participants/badges')),
  [`${ACTIVITY}/participants/[participant]`]: opensTo(
    [...STAFF, 'focal'],
    activity(({ participantId }) => `/participants/${participantId}`),
  ),
  [`${ACTIVITY}/participants/[participant]/substitute`]: opensTo(
    STAFF,
    activity(({ participantId }) => `/participants/${participantId}/substitute`),
  ),
  [`${ACTIVITY}/participants/delegations`]: opensTo(
    [...STAFF, 'focal'],
    activity('/participants/delegations'),
  ),
  [`${ACTIVITY}/participants/delegations/dates`]: opensTo(
    STAFF,
    activity('/participants/delegations/dates'),
  ),
  // Every activity of this world has a delegation of Kazakhstan, which is our focal point's.
  [`${ACTIVITY}/participants/delegations/[country]`]: opensTo(
    [...STAFF, 'focal'],
    activity('/participants/delegations/KZ'),
  ),
  [`${ACTIVITY}/check-in`]: opensTo([...STAFF, 'helper'], activity('/check-in')),
  [`${ACTIVITY}/check-in/[session]`]: opensTo(
    [...STAFF, 'helper'],
    activity(({ sessionId }) => `/check-in/${sessionId}`),
  ),
  [`${ACTIVITY}/attendance`]: opensTo([...STAFF, 'donor'], activity('/attendance')),
  [`${ACTIVITY}/reports`]: opensTo([...STAFF, 'donor'], activity('/reports')),

  '/outbox': signedIn('/outbox', allBut(['admin', 'manager'], 'not found')),
  '/users': signedIn('/users', allBut(['admin'], 'not found')),
  '/users/invite': signedIn('/users/invite', allBut(['admin'], 'not found')),
  '/users/[user]': {
    address: ({ userId }) => `/users/${userId}`,
    expected: (identity, whose) => {
      if (identity === 'anonymous') return 'sign in';
      const exists = whose === 'ours' || whose === 'theirs';
      return identity === 'admin' && exists ? 'ok' : 'not found';
    },
  },
  // Everybody's record lists what the reader may know of, so the other project's words are looked for here, too.
  '/people': signedIn('/people', allBut(PLANNERS, 'not found')),
  '/people/duplicates': signedIn('/people/duplicates', allBut(PLANNERS, 'not found')),
  '/people/[person]': opensTo([...STAFF, 'focal'], ({ personId }) => `/people/${personId}`),
  '/people/[person]/privacy': opensTo(
    ['admin', 'manager'],
    ({ personId }) => `/people/${personId}/privacy`,
  ),
  '/places': signedIn('/places', allBut(PLANNERS, 'not found')),
  '/places/new': signedIn('/places/new', allBut(PLANNERS, 'not found')),
  '/places/[place]': {
    address: ({ placeId }) => `/places/${placeId}`,
    expected: (identity, whose) => {
      if (identity === 'anonymous') return 'sign in';
      const exists = whose === 'ours' || whose === 'theirs';
      return PLANNERS.includes(identity) && exists ? 'ok' : 'not found';
    },
  },
  // What a government decrees and who receives visits are shared by all who plan.
  '/places/holidays': signedIn('/places/holidays', allBut(PLANNERS, 'not found')),
  '/hosts': signedIn('/hosts', allBut(PLANNERS, 'not found')),
  '/hosts/new': signedIn('/hosts/new', allBut(PLANNERS, 'not found')),
  '/hosts/[host]': {
    address: ({ hostId }) => `/hosts/${hostId}`,
    expected: (identity, whose) => {
      if (identity === 'anonymous') return 'sign in';
      const exists = whose === 'ours' || whose === 'theirs';
      return PLANNERS.includes(identity) && exists ? 'ok' : 'not found';
    },
  },
  // Finds what the viewer may see and nothing else: the words of the other project are looked for in every answer.
  '/search': signedIn(`/search?q=${SECRET.slice(0, -1)}`),

  '/account': signedIn('/account'),
  '/my': signedIn('/my'),
  '/my/programme': signedIn('/my/programme'),
  '/my/help': signedIn('/my/help'),

  '/p/[project]/[activity]': openTo(['ours'], (it) => `/p/${it.project}/${it.activity}`),
  '/sign-in': {
    address: () => '/sign-in',
    expected: (identity) =>
      ({ anonymous: 'ok', delegate: 'to /my' })[identity as 'delegate'] ?? 'to /dashboard',
  },
  // A link that does not work says so, and how to get another one.
  '/sign-in/link/[token]': sameToAll(({ link }) => `/sign-in/link/${link}`, 'ok'),
  '/invitation/[token]': sameToAll(({ invitation }) => `/invitation/${invitation}`, 'ok'),
  // A token of another purpose opens nothing; `host-answer.spec.ts` goes by one that does.
  '/host/[token]': sameToAll(({ feed }) => `/host/${feed}`, 'not found'),
  '/offline': sameToAll('/offline', 'ok'),
  // A tool of those who build Sapar.
  '/styleguide': sameToAll('/styleguide', 'not found'),
  '/styleguide/phone': sameToAll('/styleguide/phone', 'not found'),
  '/styleguide/staff': sameToAll('/styleguide/staff', 'not found'),
};

/** Every route handler that the build has. */
export const HANDLERS: Record<string, AddressRule> = {
  [`${ACTIVITY}/participants/delegations/[country]/letters/[letter]`]: opensTo(
    [...STAFF, 'focal'],
    activity(({ documentId }) => `/participants/delegations/KZ/letters/${documentId}`),
  ),
  '/projects/[project]/letters/preview': opensTo(STAFF, project('/letters/preview')),
  [`${ACTIVITY}/visits/[visit]/letters/[letter]`]: opensTo(
    STAFF,
    activity(({ visitId, letterId }) => `/visits/${visitId}/letters/${letterId}`),
  ),
  [`${ACTIVITY}/visits/[visit]/slides/[slides]`]: opensTo(
    STAFF,
    activity(({ visitId, slidesId }) => `/visits/${visitId}/slides/${slidesId}`),
  ),
  [`${ACTIVITY}/agenda/exchange/export`]: opensTo(
    STAFF,
    activity('/agenda/exchange/export?format=xml'),
  ),
  [`${ACTIVITY}/attendance/export`]: opensTo(STAFF, activity('/attendance/export?format=csv')),
  [`${ACTIVITY}/participants/export`]: opensTo(
    [...STAFF, 'focal'],
    activity('/participants/export?format=csv&cols=native,passport,diet'),
  ),
  '/people/[person]/privacy/export': opensTo(
    ['admin', 'manager', 'delegate'],
    ({ personId }) => `/people/${personId}/privacy/export?format=json`,
  ),
  '/account/export': signedIn('/account/export?format=json', allBut(['delegate'], 'not found')),
  '/exports/marks': signedIn('/exports/marks', allBut(PLANNERS, 'not found')),
  '/p/[project]/[activity]/calendar.ics': openTo(
    ['ours'],
    (it) => `/p/${it.project}/${it.activity}/calendar.ics`,
  ),
  '/host/[token]/visit.ics': sameToAll(({ feed }) => `/host/${feed}/visit.ics`, 'not found'),
  '/host/[token]/names': sameToAll(({ feed }) => `/host/${feed}/names`, 'not found'),
  // The secret in the address is what admits a calendar program.
  '/calendar/[file]': openTo(['ours', 'theirs'], ({ feed }) => `/calendar/${feed}.ics`),
  '/api/activities/[activity]/agenda': answersTo(STAFF, agenda()),
  '/api/activities/[activity]/agenda/choices': answersTo(STAFF, agenda('/choices')),
  // A stream that ends at once.
  '/api/activities/[activity]/agenda/events': answersTo(
    STAFF,
    agenda(`/events?window=${seedId('window')}&seconds=0`),
  ),
  '/api/auth/[...nextauth]': sameToAll('/api/auth/session', 'ok'),
  '/healthz': sameToAll('/healthz', 'ok'),
  '/readyz': sameToAll('/readyz', 'ok'),
};

function allBut(those: readonly Identity[], answer: string): Partial<Record<Identity, string>> {
  const signedInOnes = [
    'admin',
    'manager',
    'coordinator',
    'focal',
    'helper',
    'delegate',
    'donor',
    'outsider',
  ] as const;
  return Object.fromEntries(
    signedInOnes.filter((name) => !those.includes(name)).map((name) => [name, answer]),
  );
}
