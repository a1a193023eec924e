import { EXAMPLE_PASSWORD } from '@/lib/auth/example-accounts';
import { loadViewer } from '@/lib/auth/load-viewer';
import type { Viewer } from '@/lib/auth/types';
import { createFirstAdmin } from '@/lib/users/commands/create-first-admin';
import { createUser } from '@/lib/users/commands/create-user';
import { grantRole } from '@/lib/users/commands/grant-role';
import { grantRoleInput } from '@/lib/users/schema';
import { seedId } from '../random';
import { done } from './done';
import { personId } from './people';

/** Who the example accounts belong to; invented, as everybody here. The delegate is one of the 28. */
const OWNERS = {
  admin: 'Asel Kokzhota',
  manager: 'Meruert Esilova',
  coordinator: 'Garam Seo',
  'focal.kz': 'Botagoz Mugalzharova',
  helper: 'Iseul Haneulbyeol',
  delegate: 'Aysel Çinarlıqova',
  donor: 'Maru Sanbaram',
} as const;

type Account = keyof typeof OWNERS;

const accountId = (account: Account) => seedId(`account ${account}`);

function profile(account: Account) {
  return {
    id: accountId(account),
    email: `${account}@sapar.example`,
    name: OWNERS[account],
    locale: 'en' as const,
    password: EXAMPLE_PASSWORD,
  };
}

/** The administrator of an empty installation; refused, and nothing is loaded, where anybody has an account already. */
export async function loadAdmin(): Promise<Viewer> {
  const created = await createFirstAdmin(profile('admin'));
  if (!created.ok) {
    throw new Error('There are accounts already. The example data needs an empty database.');
  }
  return actAs('admin');
}

/** Everybody of the staff, still without a role. */
export async function loadStaff(admin: Viewer): Promise<void> {
  for (const account of ['manager', 'coordinator', 'focal.kz', 'helper', 'donor'] as const) {
    await done(createUser(admin, profile(account)));
  }
}

/** The delegate's account, once that person is in the directory. */
export async function loadDelegateAccount(admin: Viewer): Promise<void> {
  await done(createUser(admin, { ...profile('delegate'), personId: personId(OWNERS.delegate) }));
}

/** The roles of a project that need nothing but the project. */
export async function grantProjectRoles(admin: Viewer, projectId: string): Promise<void> {
  await grant(admin, 'manager', { role: 'manager', projectId });
  await grant(admin, 'coordinator', { role: 'coordinator', projectId });
  await grant(admin, 'focal.kz', { role: 'focal_point', projectId, country: 'KZ' });
  await grant(admin, 'donor', { role: 'donor_viewer', projectId });
}

export async function grantCheckIn(
  admin: Viewer,
  projectId: string,
  activityId: string,
): Promise<void> {
  await grant(admin, 'helper', { role: 'check_in_helper', projectId, activityId });
}

async function grant(
  admin: Viewer,
  account: Account,
  scope: Record<string, string> & { projectId: string; role: string },
): Promise<void> {
  const id = seedId(`grant ${account} ${scope.projectId} ${scope.activityId ?? ''}`);
  await done(grantRole(admin, grantRoleInput.parse({ id, userId: accountId(account), ...scope })));
}

/** One of the accounts as the viewer that it is now, with the roles that it has by now. */
export async function actAs(account: Account): Promise<Viewer> {
  const viewer = await loadViewer(accountId(account));
  if (!viewer) throw new Error(`The account ${account} is not there yet.`);
  return viewer;
}
