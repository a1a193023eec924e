import type { Country } from '@/lib/core/vocabulary';
import type { PersonFields } from '@/lib/people/types';

/** Somebody who is to be put into a group. `groupId` is where they are now. */
export type Member = {
  id: string;
  version: number;
  country: Country | null;
  languages: readonly string[];
  groupId: string | null;
};

/** A member by name, for whoever decides about the groups. */
export type NamedMember = Member & Pick<PersonFields, 'givenNames' | 'familyName' | 'nativeName'>;

/** Who would come into a group and who would leave it. */
export type Moves<M = NamedMember> = { name: string; coming: M[]; leaving: M[] };

/** A group that people can be put into; one without an id is made when the proposal is applied. */
export type Target = { id: string | null; name: string };

export type Arrangement = 'delegations' | 'together' | 'mixed';

export type Balance = {
  arrangement: Arrangement;
  /** How many groups. */
  groups: number;
  /** ISO 639-1: every group gets somebody who speaks it, if that can be. */
  language: string | null;
};

/** How many people of which country and with which language a group has. */
export type GroupFigures = {
  name: string;
  people: number;
  countries: Partial<Record<Country | 'none', number>>;
  languages: Record<string, number>;
};

export type Proposal = {
  targets: Target[];
  /** Places in `targets`, by participant. */
  placed: Record<string, number>;
  /** How many people change their group. */
  changes: number;
  before: GroupFigures[];
  after: GroupFigures[];
  /** Names of groups in which nobody speaks the language. */
  uncovered: string[];
  /** What the proposal was made of: it is refused when that has changed. */
  basis: string;
};

/** Where the days of a group start and end, and where it sleeps instead after some of them (`YYYY-MM-DD`). */
export type GroupBase = {
  homePlaceId: string | null;
  nights: { night: string; placeId: string }[];
};
