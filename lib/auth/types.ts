import type { Country, Locale } from '@/lib/core/vocabulary';

declare const checked: unique symbol;

/**
 * The signed-in user as the code sees them: identity, roles, scope.
 * Only `loadViewer` makes one, from rows of the database, so a function that takes a `Viewer` cannot be called without the gate.
 */
export type Viewer = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** The viewer's own entry in the directory; delegates have their rights through it. */
  readonly personId: string | null;
  readonly isAdmin: boolean;
  /** Ids of the projects that the viewer manages. */
  readonly managerOf: readonly string[];
  /** Ids of the projects that the viewer coordinates. */
  readonly coordinatorOf: readonly string[];
  /** Ids of the projects whose figures, without names, the viewer may see. */
  readonly donorOf: readonly string[];
  readonly focalPointOf: readonly { readonly projectId: string; readonly country: Country }[];
  readonly helperOf: readonly { readonly projectId: string; readonly activityId: string }[];
  readonly [checked]: true;
};

/** Who proved to be themselves, and the generation of sessions that the account is in. */
export type SignedIn = { id: string; generation: number };

/** A provider that somebody can sign in with, as its button names it. */
export type OpenIdProvider = { id: 'google' | 'entra' | 'generic'; name: string };
