import { loadViewer } from '@/lib/auth/load-viewer';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import type { Locale } from '@/lib/core/vocabulary';
import { createFirstAdmin } from '@/lib/users/commands/create-first-admin';
import { createUser } from '@/lib/users/commands/create-user';
import { grantRole } from '@/lib/users/commands/grant-role';
import { type GrantRoleInput, grantRoleInput } from '@/lib/users/schema';

type Account = {
  email: string;
  name?: string;
  password?: string;
  locale?: Locale;
  isAdmin?: boolean;
  personId?: string;
  /** Roles with their scopes, granted in this order. */
  roles?: (Pick<GrantRoleInput, 'role' | 'projectId'> &
    Partial<Pick<GrantRoleInput, 'country' | 'activityId'>>)[];
};

/** The first account of an empty test database. */
export async function firstAdmin(email = 'admin@sapar.example', password?: string) {
  const id = newId();
  succeeded(await createFirstAdmin({ id, email, name: 'Admin', locale: 'en', password }));
  return viewerOf(id);
}

/** An account made by the commands that an administrator would use, as the viewer that it is from then on. */
export async function account(admin: Viewer, { roles = [], ...given }: Account): Promise<Viewer> {
  const id = newId();
  succeeded(await createUser(admin, { id, name: given.email, locale: 'en', ...given }));
  for (const role of roles) {
    const input = grantRoleInput.parse({ id: newId(), userId: id, ...role });
    succeeded(await grantRole(admin, input));
  }
  return viewerOf(id);
}

/** The account as it is now. */
async function viewerOf(userId: string): Promise<Viewer> {
  const viewer = await loadViewer(userId);
  if (!viewer) throw new Error(`No account ${userId} may sign in.`);
  return viewer;
}

function succeeded(result: { ok: boolean; code?: string }): void {
  if (!result.ok) throw new Error(`The test's own preparation was refused: ${result.code}`);
}
