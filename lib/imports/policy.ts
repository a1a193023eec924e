import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { openDelegations, participantAccess } from '@/lib/participants/policy';
import type { DelegationSummary } from '@/lib/participants/types';
import type { ImportScope } from './types';

type Activity = { id: string; projectId: string };

/** Coordinators import anybody's list, a focal point the list of the own delegation. */
export function canOpenImports(viewer: Viewer, activity: Activity): boolean {
  return participantAccess(viewer, activity) === 'records';
}

/** For which countries the viewer may import now: a focal point until the deadline. Null where for none. */
export function importScope(
  viewer: Viewer,
  activity: Activity & { startsOn: string; timeZone: string },
  delegations: readonly DelegationSummary[],
  at: Date,
): ImportScope | null {
  if (isCoordinatorOf(viewer, activity.projectId)) return 'all';
  const open = openDelegations(viewer, activity, delegations, at).map(({ country }) => country);
  return open.length > 0 ? open : null;
}

/** Whoever could import it again takes it back: coordinators any import, a focal point the own ones. */
export function canUndoImport(
  viewer: Viewer,
  scope: ImportScope | null,
  { importedById }: { importedById: string },
): boolean {
  return scope === 'all' || (scope !== null && importedById === viewer.userId);
}
