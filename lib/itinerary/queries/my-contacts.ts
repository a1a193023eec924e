import { and, asc, eq, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { roleGrants, users } from '@/db/schema/identity';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import type { Contact } from '../types';

/** The coordinators behind one of the viewer's own activities: whom a delegate may ask. Nobody for somebody else's. */
export async function loadMyContacts(viewer: Viewer, participantId: string): Promise<Contact[]> {
  if (!viewer.personId) return [];
  const db = await database();
  return db
    .select({ name: users.name, email: users.email })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(
      roleGrants,
      and(eq(roleGrants.projectId, activities.projectId), eq(roleGrants.role, 'coordinator')),
    )
    .innerJoin(users, eq(users.id, roleGrants.userId))
    .where(
      and(
        eq(participants.id, participantId),
        eq(participants.personId, viewer.personId),
        isNull(users.disabledAt),
      ),
    )
    .orderBy(asc(users.name));
}
