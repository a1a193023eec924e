import type { LocalizedText } from '@/lib/core/localized';
import type {
  Country,
  Locale,
  ParticipantRole,
  ParticipantStatus,
  Sex,
} from '@/lib/core/vocabulary';
import type { NameMatch, WrittenName } from '@/lib/names/types';

/** What is sealed: it is opened field by field, for the viewers that `policy.ts` names. */
export const PRIVATE_FIELDS = [
  'birthDate',
  'passportNumber',
  'passportExpiresOn',
  'diet',
  'accessNeeds',
] as const;
export type PrivateField = (typeof PRIVATE_FIELDS)[number];

/** The languages that the forms offer, ISO 639-1; their words are under `people.language`. */
export const SPOKEN_LANGUAGES = [
  'en',
  'ru',
  'ko',
  'kk',
  'ky',
  'tg',
  'uz',
  'az',
  'hy',
  'ka',
  'tr',
  'de',
  'fr',
  'zh',
] as const;

/** Dates are `YYYY-MM-DD`. */
export type PrivateData = Record<PrivateField, string | null>;

/** Somebody as the directory knows them. Names are as in the passport; `familyName` may be empty. */
export type PersonFields = {
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  sex: Sex | null;
  country: Country | null;
  organizationName: string | null;
  position: string | null;
  email: string | null;
  phone: string | null;
  /** The language in which Sapar writes to them. */
  locale: Locale;
  /** What they speak, ISO 639-1. */
  languages: string[];
};

/** Somebody who is to be written into the directory. */
export type NewPerson = PersonFields & { id: string; private?: Partial<PrivateData> };

/** Where somebody takes part. What a viewer may see and do follows from it. */
export type Participation = {
  projectId: string;
  activityId: string;
  /** The country of their delegation. */
  country: Country | null;
  /** ISO instant until which the delegation's focal point may nominate and edit. */
  nominationDeadline: string | null;
};

/** What decides, besides, whether their focal point may still change the record. */
export type Nomination = Participation & {
  status: ParticipantStatus;
  /** The first and the last day of the activity, `YYYY-MM-DD`, in its zone. */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  /** Whether a coordinator waits for an answer about them. */
  isAsked: boolean;
};

export type PersonStanding<P extends Participation = Participation> = {
  personId: string;
  participations: readonly P[];
};

/** Of each sealed field that the viewer may ask for: whether it is on record. Its value comes by `revealPerson` only. */
export type OnRecord = Partial<Record<PrivateField, boolean>>;

/** A person's own record, without a single sealed value. */
export type PersonRecord = PersonFields & {
  id: string;
  version: number;
  onRecord: OnRecord;
  /** When everything about them was erased; the record then has no name. */
  erasedAt: Date | null;
  standing: PersonStanding<Nomination>;
};

/** Somebody's part in an activity that the viewer may know of. */
export type PreviousActivity = {
  participantId: string;
  project: { slug: string; title: LocalizedText };
  activity: { id: string; slug: string; title: LocalizedText };
  /** Dates, `YYYY-MM-DD`. */
  startsOn: string;
  endsOn: string;
  role: ParticipantRole;
  status: ParticipantStatus;
  /** Of the standing sign-off: how many of the sessions that count they attended. Null where there is none to show. */
  result: { attended: number; countable: number } | null;
};

/** What may be said of somebody whom the directory has: who they are, and what they took part in. */
export type KnownPerson = {
  id: string;
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  country: Country | null;
  activities: PreviousActivity[];
};

/** Somebody who is about to be written down; `key` is the caller's own name for them. */
export type Candidate = WrittenName & {
  key: string;
  birthDate: string | null;
  passportNumber: string | null;
  email: string | null;
};

/** The strongest evidence comes first. */
export const LIKELY_REASONS = ['passport', 'email', 'birth_date_and_name'] as const;
export type LikelyReason = (typeof LIKELY_REASONS)[number];

/** Who a candidate may be, as far as the viewer may know of them. */
export type LikelyPerson = { reason: LikelyReason; name: NameMatch; person: KnownPerson };

/** Somebody on the list of the directory, with how often they took part and where last, as far as the viewer knows. */
export type ListedPerson = Pick<
  PersonFields,
  'givenNames' | 'familyName' | 'nativeName' | 'country' | 'position' | 'organizationName' | 'email'
> & { id: string; activities: number; last: PreviousActivity | null };

/** Whom somebody may be writing down. Of `name` alone the viewer sees the record anyway. */
export type SuggestedPerson = { reason: LikelyReason | 'name'; person: KnownPerson };
