import { activityHref } from '@/components/activities/links';
import type { Country } from '@/lib/core/vocabulary';

type Address = Parameters<typeof activityHref>[0];

/** The board of an activity's delegations, or the page of one of them. */
export function delegationsHref(activity: Address, country?: Country): string {
  const board = `${activityHref(activity, 'participants')}/delegations`;
  return country ? `${board}/${country}` : board;
}

/** The people of a country who still need something, in the list of participants. */
export function missingHref(activity: Address, country: Country | null, missing: string): string {
  const query = new URLSearchParams({ ...(country ? { country } : {}), missing });
  return `${activityHref(activity, 'participants')}?${query}`;
}
