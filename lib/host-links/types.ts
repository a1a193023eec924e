import type { Locale } from '@/lib/core/vocabulary';

declare const opened: unique symbol;

/**
 * Whoever holds the link to a visit. Only `openHostLink` makes one, from the token, and it is the first parameter of
 * every query and command of hosts, so that none can be called without a link that works.
 */
export type HostGuest = {
  readonly siteVisitId: string;
  readonly activityId: string;
  readonly projectId: string;
  readonly hostId: string;
  /** To whom the link was sent; null: copied by a coordinator. Whoever it was forwarded to acts for them. */
  readonly contactId: string | null;
  /** Of that contact, or of the host. */
  readonly locale: Locale;
  readonly [opened]: true;
};

/** What a link of hosts is signed for: a token of another purpose is none. */
export const HOST_LINK = 'host-link';
