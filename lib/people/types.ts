import type { Country, Locale, Sex } from '@/lib/core/vocabulary';

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

export type PersonStanding = { personId: string; participations: readonly Participation[] };

/** A person's own record. `private` holds only what the viewer may see. */
export type PersonRecord = PersonFields & {
  id: string;
  version: number;
  private: Partial<PrivateData>;
  standing: PersonStanding;
};
