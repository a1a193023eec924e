import type { LocalizedText } from '@/lib/core/localized';
import type { ActivityKind, Country, SessionKind } from '@/lib/core/vocabulary';

/** A person with one of the activities in which the viewer meets them; the latest one, if there is any. */
export type FoundPerson = {
  id: string;
  name: string;
  nativeName: string | null;
  country: Country | null;
  organizationName: string | null;
  participation: { id: string; activity: ActivityRef } | null;
  /** Whether the record has a page for the viewer; a delegate's own is not among those of the directory. */
  hasPage: boolean;
};

export type FoundPlace = { id: string; name: LocalizedText; city: LocalizedText | null };

/** Who receives visits, and where. */
export type FoundHost = {
  id: string;
  name: LocalizedText;
  placeName: LocalizedText | null;
  city: LocalizedText | null;
};

export type FoundSession = {
  id: string;
  title: LocalizedText;
  kind: SessionKind;
  /** ISO instant; null while nobody has given it a time. */
  startsAt: string | null;
  activity: ActivityRef;
};

/** Dates are `YYYY-MM-DD`. */
export type FoundActivity = ActivityRef & {
  id: string;
  kind: ActivityKind;
  startsOn: string;
  endsOn: string;
};

export type ActivityRef = {
  slug: string;
  title: LocalizedText;
  timeZone: string;
  project: { slug: string; title: LocalizedText; isIllustrative: boolean };
};

/** What was found of each kind, the best first; `more` says that a list was cut. */
export type Found = {
  activities: Part<FoundActivity>;
  people: Part<FoundPerson>;
  sessions: Part<FoundSession>;
  places: Part<FoundPlace>;
  hosts: Part<FoundHost>;
};
export type Part<T> = { items: T[]; more: boolean };
