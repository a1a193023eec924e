import type { Country } from '@/lib/core/vocabulary';

/** What a badge says of somebody. `token` is what its code holds; null while no badge stands. */
export type Badge = {
  participantId: string;
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  position: string | null;
  organizationName: string | null;
  country: Country | null;
  group: string | null;
  token: string | null;
};

export type BadgeSheet = { badges: Badge[]; matching: number };
