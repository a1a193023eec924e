import type {
  ActivitySummary,
  Change,
  DelegationCount,
  GlanceSession,
} from '@/lib/activities/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { Country, ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';

/** What may stand between an activity and a good day. */
export type AttentionCode =
  | 'deadline_past'
  | 'deadline_near'
  | 'people_waiting'
  | 'agenda_empty'
  | 'not_published'
  | 'sessions_unplaced'
  | 'conflicts'
  | 'warnings'
  | 'draft_changed'
  | 'not_signed_off';

/** One thing that waits. `values` are what its sentence prints; `at` is an ISO instant that the sentence is about. */
export type Attention = {
  code: AttentionCode;
  level: 'danger' | 'warn' | 'info';
  values: Record<string, number>;
  at: string | null;
};

/** Somebody of a focal point's own delegation. Names are as in the passport. */
export type Member = {
  participantId: string;
  name: string;
  nativeName: string | null;
  role: ParticipantRole;
  status: ParticipantStatus;
};

/** A focal point's own delegation in one activity. Dates are `YYYY-MM-DD`. */
export type OwnDelegation = {
  id: string;
  country: Country;
  quota: number;
  /** ISO instant. */
  nominationDeadline: string | null;
  activity: {
    id: string;
    slug: string;
    title: LocalizedText;
    startsOn: string;
    endsOn: string;
    timeZone: string;
    project: { slug: string; title: LocalizedText; isIllustrative: boolean };
  };
  members: Member[];
};

/** The first page of an activity. What is null is not for the viewer to know. */
export type Overview = {
  summary: ActivitySummary;
  delegations: DelegationCount[];
  /** Confirmed people by the id of their group. */
  groupPeople: ReadonlyMap<string, number>;
  sessions: GlanceSession[];
  attention: Attention[] | null;
  changes: Change[] | null;
};
