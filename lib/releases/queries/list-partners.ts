import { asc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { organizations } from '@/db/schema/organizations';
import { projectPartners } from '@/db/schema/projects';
import type { SnapshotPartner } from '../types';

/** The partners of a project as a release names them. Asks for no viewer: whoever publishes has found the activity. */
export async function listPartners(projectId: string): Promise<SnapshotPartner[]> {
  const db = await database();
  return db
    .select({
      organizationId: organizations.id,
      name: organizations.name,
      role: projectPartners.role,
    })
    .from(projectPartners)
    .innerJoin(organizations, eq(organizations.id, projectPartners.organizationId))
    .where(eq(projectPartners.projectId, projectId))
    .orderBy(asc(projectPartners.role), asc(organizations.id));
}
