import type { LocalizedText } from '@/lib/core/localized';
import type { ActivityKind, ActivityStatus, Country, SessionKind } from '@/lib/core/vocabulary';

/** Participants who move together. `position` orders the lanes of the agenda. */
export type Group = { id: string; name: string; position: number; version: number };

/**
 * One activity, as its pages and the commands about it know it. Dates are `YYYY-MM-DD`, both days included;
 * clock times `HH:MM` in `timeZone` (IANA); `longestGap` and `travelBuffer` minutes; `attendanceThreshold` whole per cent.
 */
export type Activity = {
  id: string;
  projectId: string;
  project: { slug: string; title: LocalizedText; isIllustrative: boolean };
  slug: string;
  kind: ActivityKind;
  status: ActivityStatus;
  title: LocalizedText;
  summary: LocalizedText | null;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  city: string | null;
  dayStartsAt: string;
  dayEndsAt: string;
  lunchFrom: string;
  lunchUntil: string;
  longestGap: number;
  travelBuffer: number;
  attendanceThreshold: number;
  isPublic: boolean;
  version: number;
  groups: Group[];
  /** Requests to hosts that were not cancelled. */
  visits: number;
};

/** The delegation of one country, as it was agreed. */
export type Delegation = {
  id: string;
  country: Country;
  quota: number;
  nominationDeadline: Date | null;
};

/** All delegations of an activity in the order of the countries; `version` changes whenever any of them does. */
export type Delegations = { list: Delegation[]; version: number };

/**
 * How far an activity has come: one line of a list. `places` is the sum of the quotas; `confirmed` and `waiting`
 * (nominated or accepted, not confirmed yet) count the people of the delegations. Nothing in it names anybody.
 */
export type ActivitySummary = Pick<
  Activity,
  | 'id'
  | 'projectId'
  | 'project'
  | 'slug'
  | 'kind'
  | 'status'
  | 'title'
  | 'startsOn'
  | 'endsOn'
  | 'timeZone'
  | 'city'
> & {
  countries: number;
  places: number;
  confirmed: number;
  waiting: number;
  /** The next time that nominations close for a delegation with free places; ISO instant. */
  nextDeadline: string | null;
  /** The newest release. */
  release: { number: number; publishedAt: string } | null;
  /** Sessions of the draft, and how many of them nobody has given a time yet. */
  sessions: number;
  unplaced: number;
  /** Sessions of the draft that changed after the newest release. */
  changed: number;
  isSignedOff: boolean;
};

/** A delegation in numbers. `waiting` are nominated or accepted, `out` declined or withdrawn. */
export type DelegationCount = {
  id: string;
  country: Country;
  quota: number;
  /** ISO instant. */
  nominationDeadline: string | null;
  confirmed: number;
  waiting: number;
  reserve: number;
  out: number;
};

/** A session as the days at a glance draw it; epoch milliseconds. An empty list of groups is everyone. */
export type GlanceSession = {
  id: string;
  kind: SessionKind;
  start: number;
  end: number;
  groupIds: string[];
  /** Whether it is in a conflict that stops publishing. */
  isBad?: boolean;
};

/** Something that was done to an activity or a part of it, `count` times in a row by the same account. */
export type Change = {
  id: string;
  /** ISO instant of the latest. */
  at: string;
  /** The name of the account; null when Sapar itself acted. */
  actor: string | null;
  objectType: string;
  action: string;
  count: number;
};
