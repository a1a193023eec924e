import type { LocalizedText } from '@/lib/core/localized';
import type {
  AgendaGroup,
  AgendaInput,
  AgendaPerson,
  AgendaPlace,
  AgendaSession,
  AgendaSessionPerson,
  AgendaVehicle,
  AgendaVisit,
  TravelTime,
} from './agenda';

/** The draft as its editors see it: all that the rules ask for, with the words and versions that screens and saves need. */
export type Draft = Omit<
  AgendaInput,
  'groups' | 'sessions' | 'places' | 'travelTimes' | 'headCount' | 'vehicles' | 'visits' | 'people'
> & {
  groups: readonly NamedGroup[];
  sessions: readonly EditableSession[];
  /** Where sessions are and groups sleep, with the buildings around them. */
  places: readonly NamedPlace[];
  travelTimes: readonly TravelTime[];
  /** Confirmed participants of the activity. */
  headCount: number;
  people: readonly AgendaPerson[];
  vehicles: readonly NamedVehicle[];
  visits: readonly NamedVisit[];
  acknowledged: readonly Acknowledgement[];
};

export type NamedGroup = AgendaGroup & { name: string };

export type NamedVehicle = AgendaVehicle & { name: string; plate: string | null };

/** A site visit with what the tray and the inspector say about it. */
export type NamedVisit = AgendaVisit & {
  topic: LocalizedText;
  hostName: LocalizedText;
  placeId: string | null;
  /** Minutes. */
  duration: number;
};

/** A warning that somebody has seen and lives with. It holds while the conflict of that key has the same facts. */
export type Acknowledgement = {
  conflictKey: string;
  factsKey: string;
  note: string | null;
  /** Who said so, and when (epoch milliseconds). */
  by: string;
  at: number;
};

export type NamedPlace = AgendaPlace & {
  name: LocalizedText;
  address: LocalizedText | null;
  city: LocalizedText | null;
};

export type EditableSession = Omit<AgendaSession, 'people'> & {
  title: LocalizedText;
  description: LocalizedText | null;
  people: readonly SessionPerson[];
  duration: number | null;
  siteVisitId: string | null;
  mustFollowSessionId: string | null;
  vehicleIds: readonly string[];
  isTentative: boolean;
  isPublic: boolean;
  version: number;
};

export type SessionPerson = Omit<AgendaSessionPerson, 'languages'> & {
  languages: readonly string[];
  /** As in the passport. */
  name: string;
  nameNative: string | null;
  /** How they are announced here. */
  title: LocalizedText | null;
  /** The group that they move in as a participant of this activity. */
  groupId: string | null;
};

/** Somebody who can be named on a session. */
export type PersonChoice = { id: string; name: string; nameNative: string | null };

/** All that an editor can say about a session. Start and end are both instants, or both `null` for the tray. */
export type SessionContent = Pick<
  EditableSession,
  | 'kind'
  | 'title'
  | 'description'
  | 'start'
  | 'end'
  | 'duration'
  | 'placeId'
  | 'siteVisitId'
  | 'groupIds'
  | 'languages'
  | 'mustFollowSessionId'
  | 'vehicleIds'
  | 'isTentative'
  | 'isPublic'
> & { people: readonly (AgendaSessionPerson & { title?: LocalizedText | null })[] };
