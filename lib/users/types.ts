import type { LocalizedText } from '@/lib/core/localized';
import type { Country, GrantedRole, Locale } from '@/lib/core/vocabulary';

/** `invited` has never signed in: an invitation is open, or was and ran out. */
export type UserStatus = 'active' | 'invited' | 'disabled';

export type UserGrant = {
  id: string;
  role: GrantedRole;
  projectTitle: LocalizedText;
  country: Country | null;
  activityTitle: LocalizedText | null;
};

export type UserRow = {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  isAdmin: boolean;
  status: UserStatus;
  createdAt: Date;
  grants: UserGrant[];
};

/** What a role can be granted for. */
export type GrantScope = {
  projectId: string;
  title: LocalizedText;
  countries: Country[];
  activities: { id: string; title: LocalizedText }[];
};
