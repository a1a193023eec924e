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
