import type { Country, ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';

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

/** One line of the participants table. `details` is null for viewers who see the roster only. */
export type ParticipantRow = RosterEntry & {
  details: {
    personId: string;
    status: ParticipantStatus;
    version: number;
    position: string | null;
    organizationName: string | null;
    languages: string[];
  } | null;
};

/** Rows of one page; `matching` counts all that the search and filters leave, `total` all that the viewer may see. */
export type ParticipantPage = { rows: ParticipantRow[]; matching: number; total: number };

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
};

/** The choice "without a group" or "without a delegation". */
export const NOBODY = 'none';
