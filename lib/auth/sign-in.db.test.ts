import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { signInAttempts, signInLinks } from '@/db/schema/identity';
import { outboxMessages } from '@/db/schema/outbox';
import { account, firstAdmin } from '@/db/testing/accounts';
import { testDatabase } from '@/db/testing/test-database';
import { newId } from '@/lib/core/ids';
import { hashToken } from '@/lib/core/seal';
import { disableUser } from '@/lib/users/commands/disable-user';
import { inviteUser, sendInvitation } from '@/lib/users/commands/invite-user';
import { acceptInvitation } from './commands/accept-invitation';
import { changePassword } from './commands/change-password';
import { endSessions } from './commands/end-sessions';
import { consumeLink, createLink } from './commands/links';
import { ANSWER_TIME, requestSignInLink } from './commands/request-sign-in-link';
import { signInWithLink } from './commands/sign-in-with-link';
import { signInWithPassword } from './commands/sign-in-with-password';
import { loadViewer } from './load-viewer';
import { LIMITS } from './rate-limit';

testDatabase();

const HERE = '203.0.113.7';
const RIGHT = 'a long enough password';
const email = 'aigerim@gov.example';

const tryPassword = (password: string, address = HERE, as = email) =>
  signInWithPassword({ email: as, password }, address);

const later = (minutes: number) =>
  vi.stubEnv('SAPAR_NOW', new Date(Date.now() + minutes * 60_000).toISOString());
afterEach(() => vi.unstubAllEnvs());

async function aigerim() {
  const admin = await firstAdmin();
  return { admin, user: await account(admin, { email, password: RIGHT }) };
}

describe('a password', () => {
  test('opens the account, whatever the case of the address and the spaces around it', async () => {
    const { user } = await aigerim();
    const signedIn = { id: user.userId, generation: 1 };
    expect(await tryPassword(RIGHT)).toEqual(signedIn);
    expect(await tryPassword(RIGHT, HERE, ` Aigerim@GOV.example `)).toEqual(signedIn);
  });

  test('does not open it when wrong, unknown, missing, malformed or of a closed account', async () => {
    const { admin, user } = await aigerim();
    await account(admin, { email: 'no-password@gov.example' });
    expect(await tryPassword('a long enough passwore')).toBe(null);
    expect(await tryPassword(RIGHT, HERE, 'nobody@gov.example')).toBe(null);
    expect(await tryPassword(RIGHT, HERE, 'no-password@gov.example')).toBe(null);
    expect(await signInWithPassword(undefined, HERE)).toBe(null);
    expect(await signInWithPassword({ email: { $ne: '' }, password: RIGHT }, HERE)).toBe(null);
    await disableUser(admin, { userId: user.userId });
    expect(await tryPassword(RIGHT)).toBe(null);
  });

  test('can be guessed at a few times only, from however many addresses, and waiting helps', async () => {
    await aigerim();
    for (let n = 0; n < LIMITS.passwordPerEmail.most; n += 1) {
      expect(await tryPassword('wrong', `198.51.100.${n}`)).toBe(null);
    }
    await expect(tryPassword(RIGHT, '192.0.2.1')).rejects.toThrow('too_many_tries:15');
    later(LIMITS.passwordPerEmail.minutes);
    expect(await tryPassword(RIGHT)).not.toBe(null);
  });

  test('of many accounts cannot be sprayed from one address', async () => {
    await aigerim();
    for (let n = 0; n < LIMITS.passwordPerClient.most; n += 1) {
      await tryPassword('wrong', HERE, `user-${n}@gov.example`);
    }
    await expect(tryPassword(RIGHT)).rejects.toThrow('too_many_tries:15');
    expect(await tryPassword(RIGHT, '192.0.2.1')).not.toBe(null);
  });

  test('that is right does not count, so a busy office is never shut out', async () => {
    await aigerim();
    for (let n = 0; n < LIMITS.passwordPerEmail.most + 2; n += 1) await tryPassword(RIGHT);
    expect(await (await database()).select().from(signInAttempts)).toEqual([]);
  });

  test('racers get no more tries than somebody patient', async () => {
    await aigerim();
    const racers = Array.from({ length: LIMITS.passwordPerEmail.most + 6 }, () =>
      tryPassword('no'),
    );
    const outcomes = await Promise.allSettled(racers);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(6);
  });

  test('leaves no address in clear in the counts', async () => {
    await aigerim();
    await tryPassword('wrong');
    const rows = await (await database()).select().from(signInAttempts);
    expect(rows).toHaveLength(2);
    const text = rows.map(({ key }) => Buffer.from(key).toString('latin1')).join();
    expect([text.includes(HERE), text.includes('aigerim')]).toEqual([false, false]);
  });
});

describe('a changed password', () => {
  test('ends the sessions and links of the account', async () => {
    const { user } = await aigerim();
    const link = await createLink('sign_in', user.userId);
    const changed = await changePassword(user, { current: RIGHT, next: 'another long password' });
    expect(changed).toEqual({ ok: true, value: undefined });
    expect(await loadViewer(user.userId, 1)).toBe(null);
    expect(await signInWithLink({ token: link }, HERE)).toBe(null);
    expect(await tryPassword(RIGHT)).toBe(null);
    expect(await tryPassword('another long password')).toEqual({ id: user.userId, generation: 2 });
  });

  test('needs the one before', async () => {
    const { user } = await aigerim();
    expect(await changePassword(user, { current: 'wrong', next: 'another long password' })).toEqual(
      {
        ok: false,
        code: 'wrong_password',
        fields: { current: 'wrong_password' },
      },
    );
    expect(await loadViewer(user.userId, 1)).not.toBe(null);
  });
});

describe('a sign-in link', () => {
  test('works once, for its purpose, for 15 minutes, for an account that is open', async () => {
    const { admin, user } = await aigerim();
    const use = async (token: string) => (await signInWithLink({ token }, HERE))?.id ?? null;

    const token = await createLink('sign_in', user.userId);
    expect(await consumeLink('invitation', token)).toBe(null);
    expect([await use(token), await use(token)]).toEqual([user.userId, null]);

    const old = await createLink('sign_in', user.userId);
    later(15);
    expect(await use(old)).toBe(null);
    vi.unstubAllEnvs();
    expect(await use('x'.repeat(43))).toBe(null);
    expect(await use("' or true --")).toBe(null);

    const closed = await createLink('sign_in', user.userId);
    await disableUser(admin, { userId: user.userId });
    expect(await use(closed)).toBe(null);
  });

  test('is used by one of two who race, and by both where reading and writing are two steps', async () => {
    const { user } = await aigerim();
    const token = await createLink('sign_in', user.userId);
    const racers = await Promise.all(
      Array.from({ length: 8 }, () => consumeLink('sign_in', token)),
    );
    expect(racers.filter((id) => id !== null)).toEqual([user.userId]);

    const other = await createLink('sign_in', user.userId);
    const careless = await useInTwoSteps(other);
    expect(careless).toEqual([true, true]);
  });

  test('is kept as a hash only, and the mail that carries it is sealed', async () => {
    await aigerim();
    await requestSignInLink(email, HERE);
    const db = await database();
    const [mail] = await db.select().from(outboxMessages);
    const [link] = await db.select().from(signInLinks);
    expect({ recipient: mail?.recipient, template: mail?.template, params: mail?.params }).toEqual({
      recipient: email,
      template: 'signInLink',
      params: { name: email, minutes: 15 },
    });
    expect(mail?.sealedParams?.length).toBeGreaterThan(43);
    expect(link?.tokenHash).toHaveLength(hashToken('').length);
  });
});

describe('asking for a link', () => {
  test('has the same answer, no sooner than the same moment, for a known and an unknown address', async () => {
    await aigerim();
    const ask = async (of: string) => {
      const start = performance.now();
      const answer = await requestSignInLink(of, HERE);
      return { answer, isHeld: performance.now() - start >= ANSWER_TIME - 1 };
    };
    const known = await ask(email);
    expect(await ask('nobody@gov.example')).toEqual(known);
    expect(known).toEqual({ answer: { ok: true, value: undefined }, isHeld: true });
    expect(await (await database()).select().from(outboxMessages)).toHaveLength(1);
  });

  test('too often is refused for a known and an unknown address alike', async () => {
    await aigerim();
    const ask = async (of: string) => {
      const most = LIMITS.linkRequestPerEmail.most + 1;
      const all = Array.from({ length: most }, () => requestSignInLink(of, HERE));
      return (await Promise.all(all)).map((answer) => (answer.ok ? 'ok' : answer.code)).sort();
    };
    const known = await ask(email);
    expect(await ask('nobody@gov.example')).toEqual(known);
    expect(known).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'too_many_tries']);
  });
});

describe('an invitation', () => {
  const answer = { name: 'Aigerim Bekova', password: RIGHT, locale: 'ru' as const };

  async function invited() {
    const admin = await firstAdmin();
    const id = newId();
    await inviteUser(admin, { kind: 'admin', id, email, name: 'A.', locale: 'en' });
    return { id, token: await sendInvitation({ id, email, name: 'A.', locale: 'en' }) };
  }

  test('sets name, language and password, signs in, and works once', async () => {
    const { id, token } = await invited();
    const accepted = await acceptInvitation({ token, ...answer }, HERE);
    if (!accepted.ok) throw new Error(accepted.code);
    expect(await signInWithLink(accepted.value, HERE)).toEqual({ id, generation: 2 });
    expect(await tryPassword(RIGHT)).toEqual({ id, generation: 2 });
    const viewer = await loadViewer(id);
    expect([viewer?.name, viewer?.locale]).toEqual(['Aigerim Bekova', 'ru']);
    const again = await acceptInvitation(
      { token, ...answer, password: 'taken over by another' },
      HERE,
    );
    expect(again).toEqual({ ok: false, code: 'link_used' });
    expect(await tryPassword(RIGHT)).not.toBe(null);
  });

  test('survives another role that is granted before it is accepted', async () => {
    const { id, token } = await invited();
    await endSessions(id);
    expect(await acceptInvitation({ token, ...answer }, HERE)).toMatchObject({ ok: true });
  });

  test('without a password leaves an account that signs in by links', async () => {
    const { id, token } = await invited();
    expect(await acceptInvitation({ token, ...answer, password: '' }, HERE)).toMatchObject({
      ok: true,
    });
    expect(await tryPassword('')).toBe(null);
    const link = await createLink('sign_in', id);
    expect(await signInWithLink({ token: link }, HERE)).toEqual({ id, generation: 1 });
  });

  test('runs out after 14 days, and is no sign-in link', async () => {
    const { token } = await invited();
    expect(await signInWithLink({ token }, HERE)).toBe(null);
    later(14 * 24 * 60);
    expect(await acceptInvitation({ token, ...answer }, HERE)).toEqual({
      ok: false,
      code: 'link_used',
    });
  });
});

/** Two racers without `consumeLink`'s one statement, both reading before either writes: the race that it prevents. */
async function useInTwoSteps(token: string): Promise<boolean[]> {
  const db = await database();
  const own = eq(signInLinks.tokenHash, hashToken(token));
  const read = async () => (await db.select().from(signInLinks).where(own))[0]?.usedAt === null;
  const open = await Promise.all([read(), read()]);
  await db.update(signInLinks).set({ usedAt: new Date() }).where(own);
  return open;
}
