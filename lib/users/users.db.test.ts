import { afterEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { roleGrants, users } from '@/db/schema/identity';
import { outboxMessages } from '@/db/schema/outbox';
import { seedId } from '@/db/seed/random';
import { account, firstAdmin } from '@/db/testing/accounts';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject } from '@/db/testing/world';
import { loadViewer } from '@/lib/auth/load-viewer';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { createFirstAdmin } from './commands/create-first-admin';
import { createUser } from './commands/create-user';
import { disableUser, enableUser } from './commands/disable-user';
import { grantRole } from './commands/grant-role';
import { inviteUser, resendInvitation } from './commands/invite-user';
import { revokeRole } from './commands/revoke-role';
import { listGrantScopes } from './queries/list-grant-scopes';
import { listUsers } from './queries/list-users';
import { grantRoleInput, inviteUserInput } from './schema';

testDatabase();
afterEach(() => vi.unstubAllEnvs());

const done = { ok: true, value: undefined };
const missing = { ok: false, code: 'not_found' };
const email = 'aigerim@gov.example';
const wanted = { sort: 'email', dir: 'asc', page: 1, pageSize: 50, q: '', filters: {} } as const;

const grantOf = (userId: string, more: object = {}) =>
  grantRoleInput.parse({
    id: newId(),
    userId,
    role: 'coordinator',
    projectId: seedId('korea'),
    ...more,
  });

async function world() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenProject('georgia');
  await givenActivity('georgia', 'other');
  const admin = await firstAdmin();
  return { admin, user: await account(admin, { email }) };
}

const deeds = async () =>
  (await (await database()).select().from(auditEntries)).map(({ action, actorId, changes }) => ({
    action,
    actorId,
    changes,
  }));

describe('the first administrator', () => {
  const input = () => ({
    id: newId(),
    email: 'first@gov.example',
    name: 'F',
    locale: 'en' as const,
  });

  test('is made once, and by one of two who race', async () => {
    const racers = await Promise.all([
      createFirstAdmin({ ...input(), email: 'a@gov.example' }),
      createFirstAdmin({ ...input(), email: 'b@gov.example' }),
    ]);
    expect(racers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await createFirstAdmin(input())).toEqual({ ok: false, code: 'not_first' });
    expect(await (await database()).select().from(users)).toHaveLength(1);
  });
});

describe('an account', () => {
  test('is made once however often the network repeats it', async () => {
    const { admin } = await world();
    const input = { id: newId(), email: 'new@gov.example', name: 'N', locale: 'ko' as const };
    const made = { ok: true, value: { id: input.id } };
    expect(await createUser(admin, input)).toEqual(made);
    expect(await createUser(admin, { ...input, name: 'Other' })).toEqual(made);
    expect((await loadViewer(input.id))?.name).toBe('N');
  });

  test('has an address of its own, whatever the case', async () => {
    const { admin } = await world();
    const input = { id: newId(), email: email.toUpperCase(), name: 'N', locale: 'en' as const };
    expect(await createUser(admin, input)).toEqual({ ok: false, code: 'email_taken' });
  });

  test('leaves neither name nor address in the trail', async () => {
    const { admin } = await world();
    await createUser(admin, {
      id: newId(),
      email: 'new@gov.example',
      name: 'Nurlan',
      locale: 'en',
    });
    expect(JSON.stringify(await deeds())).not.toMatch(/Nurlan|gov\.example/);
  });
});

describe('a role', () => {
  test('is granted in its scope, told in the trail, and ends the sessions', async () => {
    const { admin, user } = await world();
    const grant = grantOf(user.userId, { role: 'focal_point', country: 'KZ' });
    expect(await grantRole(admin, grant)).toEqual(done);
    expect(await loadViewer(user.userId, 1)).toBe(null);
    const now = await loadViewer(user.userId, 2);
    expect(now?.focalPointOf).toEqual([{ projectId: seedId('korea'), country: 'KZ' }]);
    expect((await deeds()).at(-1)).toEqual({
      action: 'role_granted',
      actorId: admin.userId,
      changes: {
        role: { before: null, after: 'focal_point' },
        country: { before: null, after: 'KZ' },
      },
    });
    expect(await grantRole(admin, grant)).toEqual(done);
    expect(await loadViewer(user.userId, 2)).not.toBe(null);
    expect(await grantRole(admin, { ...grant, id: newId() })).toEqual({
      ok: false,
      code: 'already_granted',
    });
  });

  test('is taken away, which ends the sessions too', async () => {
    const { admin, user } = await world();
    const grant = grantOf(user.userId);
    await grantRole(admin, grant);
    expect(await revokeRole(admin, { grantId: grant.id })).toEqual(done);
    expect(await loadViewer(user.userId, 2)).toBe(null);
    expect((await loadViewer(user.userId))?.coordinatorOf).toEqual([]);
    expect(await revokeRole(admin, { grantId: grant.id })).toEqual(missing);
  });

  test.each([
    ['a project that does not exist', { projectId: newId() }],
    ['an activity of another project', { role: 'check_in_helper', activityId: seedId('other') }],
  ])('is not granted for %s', async (_, more) => {
    const { admin, user } = await world();
    expect(await grantRole(admin, grantOf(user.userId, more))).toEqual(missing);
    expect(await (await database()).select().from(roleGrants)).toEqual([]);
  });

  test('is not granted to an account that does not exist', async () => {
    const { admin } = await world();
    expect(await grantRole(admin, grantOf(newId()))).toEqual(missing);
  });

  test('keeps only the scope that belongs to it', () => {
    const scoped = { country: 'KZ', activityId: seedId('visit') };
    expect(grantOf(newId(), scoped)).toMatchObject({ country: null, activityId: null });
    const focal = { id: newId(), userId: newId(), role: 'focal_point', projectId: newId() };
    expect(grantRoleInput.safeParse(focal).error?.issues[0]).toMatchObject({
      path: ['country'],
      message: 'required',
    });
  });
});

describe('closing an account', () => {
  test('ends its sessions; opening it again does not bring them back', async () => {
    const { admin, user } = await world();
    expect(await disableUser(admin, { userId: user.userId })).toEqual(done);
    expect(await loadViewer(user.userId)).toBe(null);
    expect(await enableUser(admin, { userId: user.userId })).toEqual(done);
    expect(await loadViewer(user.userId, 1)).toBe(null);
    expect(await loadViewer(user.userId)).not.toBe(null);
  });

  test('twice is one deed', async () => {
    const { admin, user } = await world();
    await disableUser(admin, { userId: user.userId });
    await disableUser(admin, { userId: user.userId });
    expect((await deeds()).filter(({ action }) => action === 'disabled')).toHaveLength(1);
  });

  test('always leaves an administrator, also when two close each other’s', async () => {
    const { admin } = await world();
    const other = await account(admin, { email: 'other@gov.example', isAdmin: true });
    expect(await disableUser(admin, { userId: admin.userId })).toEqual({
      ok: false,
      code: 'own_account',
    });
    const racers = await Promise.all([
      disableUser(admin, { userId: other.userId }),
      disableUser(other, { userId: admin.userId }),
    ]);
    expect(racers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an invitation', () => {
  const inviting = (more: object = {}) =>
    inviteUserInput.parse({
      kind: 'role',
      id: newId(),
      grantId: newId(),
      email: 'invited@gov.example',
      name: 'Invited',
      locale: 'ru',
      role: 'manager',
      projectId: seedId('korea'),
      ...more,
    });
  const letters = async () =>
    (await (await database()).select().from(outboxMessages)).map(
      ({ recipient, template, locale }) => ({ recipient, template, locale }),
    );

  test('makes the account with its role and sends one letter, also when repeated', async () => {
    const { admin } = await world();
    const input = inviting();
    expect([await inviteUser(admin, input), await inviteUser(admin, input)]).toEqual([done, done]);
    expect((await loadViewer(input.id))?.managerOf).toEqual([seedId('korea')]);
    expect(await letters()).toEqual([
      { recipient: 'invited@gov.example', template: 'invitation', locale: 'ru' },
    ]);
  });

  test('that fails leaves nothing behind: no account, no letter', async () => {
    const { admin } = await world();
    const before = await deeds();
    expect(await inviteUser(admin, inviting({ projectId: newId() }))).toEqual(missing);
    expect(await inviteUser(admin, inviting({ email }))).toEqual({
      ok: false,
      code: 'email_taken',
    });
    expect([await letters(), await deeds()]).toEqual([[], before]);
  });

  test('can be sent again; who is invited shows in the list until they accept', async () => {
    const { admin } = await world();
    const input = inviting();
    await inviteUser(admin, input);
    expect(await resendInvitation(admin, { userId: input.id })).toEqual(done);
    expect(await letters()).toHaveLength(2);
    const statuses = (await listUsers(admin, wanted)).rows.map((row) => [row.email, row.status]);
    expect(statuses).toEqual([
      ['admin@sapar.example', 'active'],
      ['aigerim@gov.example', 'active'],
      ['invited@gov.example', 'invited'],
    ]);
  });
});

describe('the list of accounts', () => {
  test('shows roles with their scopes, and finds by any part of name and address', async () => {
    const { admin, user } = await world();
    const helper = grantOf(user.userId, { role: 'check_in_helper', activityId: seedId('visit') });
    await grantRole(admin, helper);
    const found = await listUsers(admin, { ...wanted, q: 'GERIM' });
    expect(found.rows.map((row) => row.grants)).toEqual([
      [
        {
          id: helper.id,
          role: 'check_in_helper',
          country: null,
          projectTitle: { en: 'korea' },
          activityTitle: { en: 'visit' },
        },
      ],
    ]);
    const total = async (more: object) => (await listUsers(admin, { ...wanted, ...more })).total;
    expect(await total({ q: '%' })).toBe(0);
    expect(await total({ q: '_dmin' })).toBe(0);
    expect(await total({ filters: { role: 'check_in_helper' } })).toBe(1);
    expect(await total({ filters: { role: 'admin' } })).toBe(1);
    expect(await total({ filters: { disabled: 'yes' } })).toBe(0);
  });
});

test('nobody but an administrator sees or changes an account', async () => {
  const { admin, user } = await world();
  const manager = await account(admin, {
    email: 'manager@gov.example',
    roles: [{ role: 'manager', projectId: seedId('korea') }],
  });
  const grant = grantOf(user.userId);
  await grantRole(admin, grant);
  const before = [await deeds(), await (await database()).select().from(users)];
  const asManager = (viewer: Viewer) =>
    Promise.all([
      createUser(viewer, { id: newId(), email: 'x@gov.example', name: 'X', locale: 'en' }),
      grantRole(viewer, grantOf(viewer.userId)),
      revokeRole(viewer, { grantId: grant.id }),
      disableUser(viewer, { userId: user.userId }),
      enableUser(viewer, { userId: user.userId }),
      resendInvitation(viewer, { userId: user.userId }),
    ]);
  expect(await asManager(manager)).toEqual(Array.from({ length: 6 }, () => missing));
  expect(await listUsers(manager, wanted)).toEqual({ rows: [], total: 0 });
  expect(await listGrantScopes(manager)).toEqual([]);
  expect([await deeds(), await (await database()).select().from(users)]).toEqual(before);
  expect((await listGrantScopes(admin)).map(({ activities }) => activities.length)).toEqual([1, 1]);
});
