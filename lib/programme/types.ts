import type { LocalizedText } from '@/lib/core/localized';
import type { SessionKind } from '@/lib/core/vocabulary';

/**
 * What everyone may read of a published agenda: no person is named in it. Instants are ISO 8601, dates `YYYY-MM-DD`.
 */
export type Programme = {
  release: number;
  publishedAt: string;
  title: LocalizedText;
  summary: LocalizedText | null;
  project: LocalizedText;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  cities: LocalizedText[];
  partners: LocalizedText[];
  days: ProgrammeDay[];
  /** Example data that illustrates; the page says so. */
  isIllustrative: boolean;
};

export type ProgrammeDay = { date: string; cities: LocalizedText[]; parts: ProgrammePart[] };

/** Either one session for everyone, or the groups' sessions side by side until they meet again. */
export type ProgrammePart =
  | { type: 'together'; session: ProgrammeSession }
  | { type: 'apart'; lanes: ProgrammeLane[] };

export type ProgrammeLane = { groupNames: string[]; sessions: ProgrammeSession[] };

export type ProgrammeSession = {
  id: string;
  kind: SessionKind;
  title: LocalizedText;
  description: LocalizedText | null;
  startsAt: string;
  endsAt: string;
  place: LocalizedText | null;
  city: LocalizedText | null;
  languages: string[];
};
