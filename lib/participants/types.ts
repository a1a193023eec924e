import type { Country, ParticipantRole, ParticipantStatus, VisaState } from '@/lib/core/vocabulary';

/** What a check-in helper may know of a participant. Names are as in the passport. */
export type RosterEntry = {
  id: string;
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  /** The country of their delegation; null for speakers, interpreters and the organizers' own people. */
  country: Country | null;
  role: ParticipantRole;
  group: { id: string; name: string; position: number } | null;
};

/**
 * What the office of the viewer opens of somebody, beyond the roster. Who they are and how far their nomination is
 * always travels; the rest only where its column is shown. Instants are ISO.
 */
export type ParticipantDetails = {
  personId: string;
  status: ParticipantStatus;
  version: number;
} & Partial<{
  position: string | null;
  organizationName: string | null;
  languages: string[];
  /** `unknown` where nobody has looked into it. */
  visa: VisaState;
  arrivesAt: string | null;
  arrivalFlight: string | null;
  departsAt: string | null;
  departureFlight: string | null;
  room: string | null;
  email: string | null;
  phone: string | null;
  /** Whether a passport number is on record; the number itself stands on the person's own record only. */
  hasPassport: boolean;
  diet: string | null;
}>;

/** One line of the participants table. `details` is null for viewers who see the roster only. */
export type ParticipantRow = RosterEntry & { details: ParticipantDetails | null };

/** The people under one heading of the table: `matching` of them pass its search and filters. */
export type ParticipantSection = {
  /** A country, the id of a group, or `none`; empty where the table is not divided. */
  id: string;
  country: Country | null;
  group: RosterEntry['group'];
  total: number;
  matching: number;
  /** Of those who may come. */
  counts: Record<
    'nominated' | 'accepted' | 'confirmed' | 'toApply' | 'atEmbassy' | 'refused',
    number
  >;
};

/**
 * Rows of one page. `matching` counts all that the search and filters leave, `listed` those of them that are not folded
 * away, `total` all that the viewer may see.
 */
export type ParticipantPage = {
  rows: ParticipantRow[];
  /** The headings of this page. */
  sections: ParticipantSection[];
  listed: number;
  matching: number;
  total: number;
};

/** The participants of one country: how many places it has, and how many people in which status. */
export type DelegationSummary = {
  id: string;
  country: Country;
  quota: number;
  /** ISO instant. */
  nominationDeadline: string | null;
  counts: Partial<Record<ParticipantStatus, number>>;
  /** Names of the accounts that nominate for it. */
  focalPoints: string[];
};

/** How many people eat something, in each group; `diet` is null where nothing is on record. */
export type MealCount = {
  diet: string | null;
  people: number;
  groups: { groupId: string | null; people: number }[];
};

/** One side of a substitution, as the other names it: who by participant, the name as in the passport. */
export type Counterpart = { id: string; name: string };
export type Substitution = { cameInFor: Counterpart | null; replacedBy: Counterpart | null };

/** One participant on their own page. */
export type Participant = {
  id: string;
  personId: string;
  activityId: string;
  role: ParticipantRole;
  status: ParticipantStatus;
  groupId: string | null;
  country: Country | null;
  version: number;
  substitution: Substitution;
};

/** Whom a letter to several people reaches; names are as in the passport. */
export type LetterReaders = { reached: number; withoutAddress: string[] };

/** The choice "without a group" or "without a delegation". */
export const NOBODY = 'none';
