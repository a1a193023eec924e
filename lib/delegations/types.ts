import type {
  Country,
  ParticipantRole,
  ParticipantStatus,
  ReadinessStep,
  VisaState,
} from '@/lib/core/vocabulary';

/** What a coordinator wants on record of everybody who is named. Whether it is there is shown, never what it is. */
export const RECORD_FIELDS = [
  'passport',
  'passport_expiry',
  'birth_date',
  'email',
  'phone',
  'position',
  'organization',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** For how many people a step has to be done, and for how many of those it is. */
export type StepCount = { needed: number; done: number };

/** A delegation in numbers. Instants are ISO. */
export type DelegationFacts = {
  id: string;
  projectId: string;
  country: Country;
  quota: number;
  nominationDeadline: string | null;
  submittedAt: string | null;
  version: number;
  counts: Partial<Record<ParticipantStatus, number>>;
  /** How many of those who are nominated a coordinator waits for an answer about. */
  askedBack: number;
  steps: Record<ReadinessStep, StepCount>;
  /** Visas of those who come, as far as they are not settled. */
  visas: Record<Exclude<VisaState, 'not_needed' | 'issued'>, number>;
  /** Of those who are nominated, accepted or confirmed: how many have each field on record. */
  fields: Record<RecordField, number>;
  /** Names of the accounts that nominate for it. */
  focalPoints: string[];
  /** Its standing head, as in the passport. */
  head: string | null;
  /** How many letters of the government are on record. */
  letters: number;
};

/** Where one step of one delegation is. `empty`: nobody needs it yet. `soon`: due within three days. */
export type CellState = 'empty' | 'done' | 'waiting' | 'soon' | 'overdue';

/** A cell of the readiness board. `due` is the last moment, in epoch milliseconds. */
export type Cell = StepCount & {
  step: ReadinessStep;
  missing: number;
  due: number | null;
  state: CellState;
};

export type BoardRow = { delegation: DelegationFacts; cells: Cell[] };

/** Dates until which each step has to be done (`YYYY-MM-DD`); the nomination's own deadline is the delegation's. */
export type Deadlines = Partial<Record<ReadinessStep, string>>;

/** Who has to act. */
export type Party = 'focal_point' | 'coordinator' | 'embassy';

/** Something that one side waits for. `missing` is the filter of the participants table that shows who it is about. */
export type Waiting = {
  party: Party;
  country: Country;
  names: string[];
  code:
    | 'places'
    | 'submission'
    | 'answers'
    | 'decisions'
    | 'documents'
    | 'visa_applications'
    | 'visas'
    | 'refused'
    | 'flights'
    | 'rooms'
    | 'briefings';
  count: number;
  step: ReadinessStep;
  due: number | null;
  state: CellState;
};

/** Somebody of a delegation, on its own page. Names are as in the passport; `askedBackAt` is an ISO instant. */
export type Member = {
  id: string;
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  country: Country;
  role: ParticipantRole;
  status: ParticipantStatus;
  position: string | null;
  organizationName: string | null;
  group: string | null;
  askedBackAt: string | null;
  /** What a coordinator asked, or why they decided as they did. */
  note: string | null;
  /** Who they came in for, by participant. */
  substitutesId: string | null;
  /** The fields that are not on record. */
  lacks: RecordField[];
};
