import { type SQL, sql } from 'drizzle-orm';
import type { Viewer } from '@/lib/auth/types';
import { canEditPlaces } from '../policy';

/** A condition on `places`: all of them for staff, none for anybody else, who meet places in a release only. */
export function visiblePlaces(viewer: Viewer): SQL {
  return canEditPlaces(viewer) ? sql`true` : sql`false`;
}
