import type { Country, Locale, Sex } from '@/lib/core/vocabulary';
import type { LikelyReason, PreviousActivity } from '@/lib/people/types';

/** What is chosen as one when two records become one: a name is never made of halves of two, nor a passport. */
export const MERGE_UNITS = {
  name: ['givenNames', 'familyName'],
  nativeName: ['nativeName'],
  sex: ['sex'],
  country: ['country'],
  organization: ['organizationId', 'organizationName'],
  position: ['position'],
  email: ['email'],
  phone: ['phone'],
  locale: ['locale'],
  languages: ['languages'],
} as const;
export const SEALED_UNITS = {
  birthDate: ['birthDate'],
  passport: ['passportNumber', 'passportExpiresOn'],
  diet: ['diet'],
  accessNeeds: ['accessNeeds'],
} as const;

export type OpenUnit = keyof typeof MERGE_UNITS;
export type SealedUnit = keyof typeof SEALED_UNITS;
export type MergeUnit = OpenUnit | SealedUnit;

/** The columns of `people` that a merge may exchange. */
export type OpenFields = {
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  sex: Sex | null;
  country: Country | null;
  organizationId: string | null;
  organizationName: string | null;
  position: string | null;
  email: string | null;
  phone: string | null;
  locale: Locale;
  languages: string[];
};

/** Why two people are thought to be one; `passport` and `email` of records whose writer could not know. Of `name`, no two birthdays are known that would tell them apart. */
export type PairReason = LikelyReason | 'name';

/** One of the two, as much of them as the viewer may see. */
export type PairSide = OpenFields & {
  id: string;
  version: number;
  activities: PreviousActivity[];
};

export type DuplicatePair = {
  reason: PairReason;
  /** The record that is older stays; the other one is merged into it. */
  kept: PairSide;
  merged: PairSide;
  /** Open units in which both have a value, and another one. */
  differs: OpenUnit[];
  /** The same of what is sealed: that it differs is told, not how. */
  sealedDiffers: SealedUnit[];
  /** Whether the viewer may decide: only the staff of all projects where either takes part. */
  mayDecide: boolean;
};

/** A merge that stands, on the page of the person that was kept. */
export type StandingMerge = {
  id: string;
  mergedId: string;
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  country: Country | null;
  mergedAt: Date;
  mergedBy: string | null;
};
