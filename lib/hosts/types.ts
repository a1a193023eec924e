import type { LocalizedText } from '@/lib/core/localized';
import type {
  ActivityKind,
  Country,
  Locale,
  NameListField,
  PhotoPolicy,
  VisitOutcome,
  VisitStatus,
} from '@/lib/core/vocabulary';
import type { PlaceCalendar } from '@/lib/holidays/types';

/** Somebody at a host. The first with an address is written to, unless a visit names another. */
export type HostContact = {
  id: string;
  name: string;
  /** In their own script. */
  nameNative: string | null;
  jobTitle: string | null;
  email: string | null;
  phone: string | null;
  /** Of letters to them; null: that of the host. */
  locale: Locale | null;
  /** Whether letters to this address come back. */
  hasBounced: boolean;
};

/** Where a host receives. */
export type HostPlace = {
  id: string;
  name: LocalizedText;
  address: LocalizedText | null;
  city: LocalizedText | null;
  country: Country | null;
  latitude: number | null;
  longitude: number | null;
};

/** Who receives site visits, and on what terms. Numbers of days are working days of the host. */
export type Host = {
  id: string;
  organization: { id: string; name: LocalizedText; shortName: string | null };
  place: HostPlace | null;
  /** When the place is open; of a host without a place nothing is known. */
  calendar: PlaceCalendar;
  locale: Locale;
  languages: string[];
  capacity: number | null;
  leadTime: number;
  nameListDays: number | null;
  nameListFields: NameListField[];
  asksForId: boolean;
  photos: PhotoPolicy;
  gate: LocalizedText | null;
  parking: LocalizedText | null;
  entryRules: LocalizedText | null;
  note: string | null;
  /** In the order in which they are written to. */
  contacts: HostContact[];
  isArchived: boolean;
  version: number;
};

/** What a host asks of visitors and who its people are, as an answer by the link may state them anew. */
export type HostTerms = Pick<
  Host,
  | 'version'
  | 'locale'
  | 'asksForId'
  | 'photos'
  | 'gate'
  | 'parking'
  | 'nameListDays'
  | 'nameListFields'
  | 'entryRules'
  | 'contacts'
>;

/** A line of the directory. `visits` counts those that the viewer may see. */
export type ListedHost = {
  id: string;
  name: LocalizedText;
  shortName: string | null;
  placeName: LocalizedText | null;
  city: LocalizedText | null;
  country: Country | null;
  languages: string[];
  leadTime: number;
  contact: { name: string; nameNative: string | null; canBeReached: boolean } | null;
  visits: number;
  isArchived: boolean;
};

/** A host to choose from in a form. */
export type HostChoice = {
  id: string;
  name: LocalizedText;
  shortName: string | null;
  placeName: LocalizedText | null;
  city: LocalizedText | null;
  leadTime: number;
  contacts: Pick<HostContact, 'id' | 'name' | 'nameNative' | 'email' | 'hasBounced'>[];
};

/** A visit that a host was asked for, in an activity that the viewer plans. */
export type HostVisit = {
  id: string;
  topic: LocalizedText;
  status: VisitStatus;
  outcome: VisitOutcome | null;
  outcomeNote: string | null;
  /** Epoch milliseconds; null while it has no time. */
  startsAt: number | null;
  activity: {
    slug: string;
    title: LocalizedText;
    kind: ActivityKind;
    startsOn: string;
    timeZone: string;
    project: { slug: string };
  };
};
