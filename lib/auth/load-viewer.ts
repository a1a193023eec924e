import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { roleGrants, users } from '@/db/schema/identity';
import type { Country } from '@/lib/core/vocabulary';
import type { Viewer } from './types';

/**
 * Reads an account with its roles, as they are now, in one statement.
 * `generation`, from the session cookie, must still be the account's: a changed role or password ends older sessions.
 */
export async function loadViewer(userId: string, generation?: number): Promise<Viewer | null> {
  const db = await database();
  const rows = await db
    .select({ user: users, grant: roleGrants })
    .from(users)
    .leftJoin(roleGrants, eq(roleGrants.userId, users.id))
    .where(eq(users.id, userId));
  const user = rows[0]?.user;
  if (!user || user.disabledAt) return null;
  if (generation !== undefined && generation !== user.sessionGeneration) return null;

  const grants = rows.flatMap(({ grant }) => (grant ? [grant] : []));
  const projectsWith = (role: string) =>
    grants.filter((grant) => grant.role === role).map((grant) => grant.projectId);
  const facts: Omit<Viewer, keyof Brand> = {
    userId: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    personId: user.personId,
    isAdmin: user.isAdmin,
    managerOf: projectsWith('manager'),
    coordinatorOf: projectsWith('coordinator'),
    donorOf: projectsWith('donor_viewer'),
    focalPointOf: grants.flatMap(
      ({ projectId, country }): { projectId: string; country: Country }[] =>
        country ? [{ projectId, country }] : [],
    ),
    helperOf: grants.flatMap(({ projectId, activityId }) =>
      activityId ? [{ projectId, activityId }] : [],
    ),
  };
  return facts as Viewer;
}

type Brand = { [Key in keyof Viewer as Key extends symbol ? Key : never]: Viewer[Key] };
