import { seedId } from '@/db/seed/random';
import type { PrivateData } from '@/lib/people/types';
import type { Account, Whose } from './standing';

/** What can be asked for, by the names that addresses and inputs use. */
export type Objects = {
  /** Slugs of the addresses. */
  project: string;
  activity: string;
  /** Ids. */
  projectId: string;
  activityId: string;
  groupId: string;
  sessionId: string;
  participantId: string;
  personId: string;
  /** Of Kazakhstan in the activity, with a letter of its government. */
  delegationId: string;
  documentId: string;
  messageId: string;
  /** An account with one grant, which nobody signs in with. */
  userId: string;
  grantId: string;
  /** All projects share the places. */
  placeId: string;
  /** And the hosts. */
  hostId: string;
  vehicleId: string;
  visitId: string;
  /** To the host of the visit. */
  letterId: string;
  /** Of the visit: a step of its history, an answer that was decided on, slides of the host. */
  stepId: string;
  answerId: string;
  slidesId: string;
  taskId: string;
  markId: string;
  batchId: string;
  importId: string;
  /** Of a private calendar feed. */
  feed: string;
  /** Of an open invitation. */
  invitation: string;
  /** Of an open sign-in link. */
  link: string;
};

/** The names in the world that the server of these tests is given; see `serve.ts`. */
export const NAMES = {
  ours: { project: 'joint-project', activity: 'joint-visit', person: 'Aigerim' },
  theirs: { project: 'amber-project', activity: 'amber-visit', person: 'Nino' },
} as const;

function named({ project, activity, person }: Record<keyof typeof NAMES.ours, string>): Objects {
  return {
    project,
    activity,
    projectId: seedId(project),
    activityId: seedId(activity),
    groupId: seedId(`${activity} A`),
    sessionId: seedId(`${activity} Opening`),
    participantId: seedId(`${activity} ${person}`),
    personId: seedId(person),
    delegationId: seedId(`${activity} KZ`),
    documentId: seedId(`${activity} letter of KZ`),
    messageId: seedId(`${project} letter`),
    userId: seedId(`user ${project} spare`),
    grantId: seedId(`grant ${project} spare 0`),
    placeId: seedId(`${project} hall`),
    hostId: seedId(`${project} host`),
    vehicleId: seedId(`${activity} bus`),
    visitId: seedId(`${activity} visit`),
    letterId: seedId(`${activity} letter to a host`),
    stepId: seedId(`${activity} step`),
    answerId: seedId(`${activity} answer`),
    slidesId: seedId(`${activity} slides`),
    taskId: seedId(`${activity} task`),
    markId: seedId(`${activity} mark`),
    batchId: seedId(`${activity} batch`),
    importId: seedId(`${activity} import`),
    feed: token(`${activity} feed`),
    invitation: token(`${activity} invitation`),
    link: token(`${activity} link`),
  };
}

/** As long as the app's own tokens: 43 characters of base64url. */
export function token(name: string): string {
  return seedId(name).replaceAll('-', '').padEnd(43, '0');
}

const MALFORMED = "1'--";

export const OBJECTS: Record<Whose, Objects> = {
  ours: named(NAMES.ours),
  theirs: named(NAMES.theirs),
  missing: named({ project: 'absent-project', activity: 'absent-visit', person: 'Nobody' }),
  malformed: new Proxy({} as Objects, { get: () => MALFORMED }),
};

export const ELSEWHERE = seedId('elsewhere');
/** An organization that receives visits, whoever asks for them. */
export const RECEIVER = seedId('receiver');

/** Somebody else's delegation of our own activity, which our focal point has no business with. */
export const NEIGHBOUR = {
  person: 'Tamar',
  country: 'GE',
  email: 'tamar@access.example',
} as const;

/**
 * What is sealed of three people, in words and dates that stand nowhere else: somebody of ours, their neighbour of
 * another delegation, somebody of the other project.
 */
export const SEALED = {
  ours: {
    birthDate: '1911-11-12',
    passportNumber: 'CANARY0101',
    passportExpiresOn: '2099-01-13',
    diet: 'canary diet of ours',
    accessNeeds: 'canary needs of ours',
  },
  neighbour: {
    birthDate: '1912-11-14',
    passportNumber: 'CANARY0202',
    passportExpiresOn: '2098-01-15',
    diet: 'canary diet of the neighbour',
    accessNeeds: 'canary needs of the neighbour',
  },
  theirs: {
    birthDate: '1913-11-16',
    passportNumber: 'CANARY0303',
    passportExpiresOn: '2097-01-17',
    diet: 'canary diet of theirs',
    accessNeeds: 'canary needs of theirs',
  },
} as const satisfies Record<string, PrivateData>;

/** Stands in everything that has a title or a name of the other project: whoever reads it has seen too much. */
export const SECRET = 'Amberwood';

export const emailOf = (account: Account) => `${account}@access.example`;
export const PASSWORD = 'a long password for tests';
