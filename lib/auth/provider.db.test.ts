import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { identities } from '@/db/schema/identity';
import { account, firstAdmin } from '@/db/testing/accounts';
import { testDatabase } from '@/db/testing/test-database';
import { log } from '@/lib/core/log';
import { disableUser } from '@/lib/users/commands/disable-user';
import { listProviders } from './providers';
import { startAuthServer } from './testing/auth-server';
import { CLIENT, OpenIdServer, type Person } from './testing/openid-server';

testDatabase();

const provider = new OpenIdServer();
let sapar: Awaited<ReturnType<typeof startAuthServer>>;
const email = 'aigerim@gov.example';

beforeAll(async () => {
  log.level = 'silent';
  await provider.start();
  sapar = await startAuthServer();
  vi.stubEnv('NEXTAUTH_URL', sapar.origin);
  vi.stubEnv('OIDC_GENERIC_ISSUER', provider.issuer);
  vi.stubEnv('OIDC_GENERIC_ID', CLIENT.id);
  vi.stubEnv('OIDC_GENERIC_SECRET', CLIENT.secret);
});
afterAll(async () => {
  await sapar.stop();
  await provider.stop();
  vi.unstubAllEnvs();
});

let userId: string;
let admin: Awaited<ReturnType<typeof firstAdmin>>;
beforeEach(async () => {
  admin = await firstAdmin();
  userId = (await account(admin, { email })).userId;
});

const verified = (sub: string, of = email): Person => ({
  claims: { sub, email: of, email_verified: true },
});

async function signIn(person: Person) {
  provider.person = person;
  const browser = sapar.browser();
  const landedAt = await browser.signInAt('generic');
  const { userId, generation } = await browser.session();
  return { landedAt: landedAt.replace(sapar.origin, ''), userId, generation };
}

const refused = {
  landedAt: '/sign-in?error=not_invited',
  userId: undefined,
  generation: undefined,
};
const linked = async () =>
  (await (await database()).select().from(identities)).map((row) => row.subject);

test('somebody invited signs in with a verified address, and from then on as that subject', async () => {
  const signedIn = { landedAt: '/sign-in', userId, generation: 1 };
  expect(await signIn(verified('s-1'))).toEqual(signedIn);
  expect(await linked()).toEqual(['s-1']);
  expect(await signIn({ claims: { sub: 's-1', email: 'married@gov.example' } })).toEqual(signedIn);
  expect(await linked()).toEqual(['s-1']);
});

test('an address that the provider did not verify opens nothing', async () => {
  expect(await signIn({ claims: { sub: 's-1', email } })).toEqual(refused);
  expect(await signIn({ claims: { sub: 's-1', email, email_verified: false } })).toEqual(refused);
  expect(await linked()).toEqual([]);
});

test('a verified address of nobody here makes no account', async () => {
  expect(await signIn(verified('s-9', 'stranger@gov.example'))).toEqual(refused);
});

test('an address that was given to somebody new does not open the account of the one before', async () => {
  await signIn(verified('s-1'));
  expect(await signIn(verified('s-2'))).toEqual(refused);
  expect(await linked()).toEqual(['s-1']);
});

test('a closed account stays closed, linked or not', async () => {
  await signIn(verified('s-1'));
  await disableUser(admin, { userId });
  expect(await signIn(verified('s-1'))).toEqual(refused);
});

test('a token that the provider did not sign, or signed for another request, opens nothing', async () => {
  const forged = await signIn({ ...verified('s-1'), signedBy: 'stranger' });
  expect(forged).toMatchObject({
    landedAt: '/api/auth/error?error=OAuthCallback',
    userId: undefined,
  });
  const replayed = await signIn({ ...verified('s-1'), nonce: 'of another request' });
  expect(replayed).toMatchObject({
    landedAt: '/api/auth/error?error=OAuthCallback',
    userId: undefined,
  });
  expect(await linked()).toEqual([]);
});

test('an answer without the cookies of who asked opens nothing', async () => {
  provider.person = verified('s-1');
  const asking = sapar.browser();
  const started = await asking.post('/api/auth/signin/generic', { callbackUrl: sapar.origin });
  const { url } = (await started.json()) as { url: string };
  const back = (await asking.visit(url)).headers.get('location') ?? '';
  const victim = sapar.browser();
  await victim.visit(back);
  expect((await victim.session()).userId).toBe(undefined);
});

test('two first sign-ins at once link one identity', async () => {
  provider.person = verified('s-1');
  const browsers = [sapar.browser(), sapar.browser()];
  const landed = await Promise.all(browsers.map((browser) => browser.signInAt('generic')));
  expect(landed).toEqual([`${sapar.origin}/sign-in`, `${sapar.origin}/sign-in`]);
  expect(await linked()).toEqual(['s-1']);
});

test('next-auth’s own password endpoint counts by the address that our server wrote, not by a forged one', async () => {
  const browser = sapar.browser();
  const guess = (n: number, address: string) =>
    browser.post(
      '/api/auth/callback/password',
      { email: `user-${n}@gov.example`, password: 'wrong' },
      { 'x-forwarded-for': `198.51.100.${n}`, 'x-sapar-client-ip': address },
    );
  const answers = [];
  for (let n = 0; n <= 60; n += 1) {
    const { url } = (await (await guess(n, '203.0.113.7')).json()) as { url: string };
    answers.push(new URL(url).searchParams.get('error'));
  }
  expect(answers.slice(-2)).toEqual(['CredentialsSignin', 'too_many_tries:15']);
  const { url } = (await (await guess(99, '192.0.2.1')).json()) as { url: string };
  expect(new URL(url).searchParams.get('error')).toBe('CredentialsSignin');
});

test('a provider is offered when all its variables are set, and by no other name', () => {
  expect(listProviders(process.env)).toEqual([{ id: 'generic', name: 'OpenID Connect' }]);
  const entra = { OIDC_ENTRA_ID: 'a', OIDC_ENTRA_SECRET: 'b' };
  const env = (more: object) => ({ NODE_ENV: 'test', ...more }) as NodeJS.ProcessEnv;
  expect(listProviders(env(entra))).toEqual([]);
  expect(listProviders(env({ ...entra, OIDC_ENTRA_TENANT: 'c' }))).toEqual([
    { id: 'entra', name: 'Microsoft' },
  ]);
});
