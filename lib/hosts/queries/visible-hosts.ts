import { type SQL, sql } from 'drizzle-orm';
import type { Viewer } from '@/lib/auth/types';
import { canEditHosts } from '../policy';

/** A condition on `hosts`: all of them for those who plan, none for anybody else. */
export function visibleHosts(viewer: Viewer): SQL {
  return canEditHosts(viewer) ? sql`true` : sql`false`;
}
