import { sql } from 'drizzle-orm';
import { database } from '@/db';
import { organizations } from '@/db/schema/organizations';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import { canEditHosts } from '../policy';

/** Every organization, to choose whose the host is; for those who plan. */
export async function listOrganizations(
  viewer: Viewer,
): Promise<{ id: string; name: LocalizedText; shortName: string | null }[]> {
  if (!canEditHosts(viewer)) return [];
  const db = await database();
  return db
    .select({ id: organizations.id, name: organizations.name, shortName: organizations.shortName })
    .from(organizations)
    .orderBy(sql`lower(${organizations.name}->>'en')`);
}
