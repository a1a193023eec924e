import type {
  ActivitySummary,
  Change,
  DelegationCount,
  GlanceSession,
} from '@/lib/activities/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { Country, ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';
import type { Waiting } from '@/lib/delegations/types';
import type { Owner, Task } from '@/lib/tasks/types';

/** What may stand between an activity and a good day. */
export type AttentionCode =
  | 'deadline_past'
  | 'deadline_near'
  | 'people_waiting'
  | 'agenda_empty'
  | 'not_published'
  | 'sessions_unplaced'
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

/** The first page of an activity for those who do not plan it: figures, and the newest release. */
export type Overview = {
  release: ActivitySummary['release'];
  delegations: DelegationCount[];
  /** Confirmed people by the id of their group. */
  groupPeople: ReadonlyMap<string, number>;
  sessions: GlanceSession[];
};

/** The first page of an activity for its coordinators. */
export type Desk = {
  people: { confirmed: number; countries: number };
  /** Places against people, which is all that is left to tell once the activity is over. */
  delegations: DelegationCount[] | null;
  groupPeople: ReadonlyMap<string, number>;
  tracks: Track[];
  waits: Wait[];
  tasks: Task[];
  /** Who a task can be given to. */
  staff: Owner[];
  sessions: GlanceSession[];
  changes: NamedChange[];
  isPublished: boolean;
};

/** What has to be made ready, in the order of the page. */
export type TrackCode =
  | 'nominations'
  | 'hosts'
  | 'visas'
  | 'agenda'
  | 'flights'
  | 'rooms'
  | 'interpreters'
  | 'vehicles';

/** Countable things: done, not done, stopped by something, and not begun. */
export type Units = { done: number; waiting: number; blocked: number; rest: number };

/** A piece of the sentence of what is missing; words under `dashboard.tracks.missing`. */
export type Missing = {
  code:
    | 'places'
    | 'unasked'
    | 'unanswered'
    | 'running_out'
    | 'tentative'
    | 'unplaced'
    | 'visa_unknown'
    | 'to_apply'
    | 'at_embassy'
    | 'refused'
    | 'draft'
    | 'sessions'
    | 'people'
    | 'interpreters'
    | 'vehicles'
    | 'unknown';
  count: number;
  countries?: Country[];
  /** ISO 639-1 */
  language?: string;
};

/** One track of readiness. Dates are `YYYY-MM-DD`; `path` is below the activity and shows the rows that are counted. */
export type Track = {
  code: TrackCode;
  units: Units;
  /** Of the agenda: what stops it from being published. */
  conflicts?: number;
  missing: Missing[];
  dueOn: string | null;
  urgency: 'late' | 'soon' | null;
  owner: 'focal_points' | Owner | null;
  path: string;
};

/** Somebody waits for somebody. `since` is epoch milliseconds, `dueOn` a date. */
export type Wait = {
  key: string;
  /** We wait for them, they wait for us, or others wait for each other. */
  side: 'ours' | 'theirs' | 'others';
  who:
    | { name: LocalizedText; city: LocalizedText | null }
    | { country: Country; names: string[]; party: Waiting['party'] };
  what: (
    | { code: 'yes' | 'settle' | 'place'; at: number | null }
    | { code: 'name_list'; at: null }
    | { code: Waiting['code']; count: number }
  )[];
  since: number | null;
  dueOn: string | null;
  isPressing: boolean;
  action: 'remind' | 'decide' | 'send_list' | 'open';
  /** Of a host: the request. */
  visitId: string | null;
  path: string;
};

/** A change with what it was about, where the trail says so. */
export type NamedChange = Change & {
  subject: LocalizedText | null;
  /** The new start of a session that was moved, epoch milliseconds. */
  movedTo: number | null;
};
