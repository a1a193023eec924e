import type { LocalizedText } from '@/lib/core/localized';
import type { Country, PartnerRole } from '@/lib/core/vocabulary';

/** A project as the head of every page of it shows it. Dates are `YYYY-MM-DD`. */
export type Project = {
  id: string;
  slug: string;
  title: LocalizedText;
  summary: LocalizedText | null;
  startsOn: string;
  endsOn: string;
  isIllustrative: boolean;
  version: number;
  countries: ProjectCountry[];
  partners: ProjectPartner[];
};

/** How many people of a country the project means to train; 0 where nobody said. */
export type ProjectCountry = { country: Country; target: number };

export type ProjectPartner = {
  organizationId: string;
  name: LocalizedText;
  shortName: string | null;
  role: PartnerRole;
};

/** One line of the list of projects. */
export type ProjectSummary = Pick<
  Project,
  'id' | 'slug' | 'title' | 'startsOn' | 'endsOn' | 'isIllustrative'
> & {
  activities: number;
  countries: number;
  /** When attendance was last signed off in it: the day its figures moved. ISO instant. */
  lastSignedAt: string | null;
};

/**
 * What came of a project, counted over the activities whose attendance is signed off. `trained` are distinct people
 * who attended enough of at least one of them; `attended` of `countable` are places in sessions.
 */
export type Achieved = {
  trained: number;
  women: number;
  men: number;
  attended: number;
  countable: number;
};

export type ProjectFigures = {
  total: Achieved;
  /** People without a country stand under null. */
  byCountry: (Achieved & { country: Country | null })[];
  byActivity: (Achieved & { activityId: string })[];
};
