import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { signInAttempts } from '@/db/schema/identity';
import { hostContacts, hostLinks } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { createLink } from '@/lib/auth/commands/links';
import { LIMITS } from '@/lib/auth/rate-limit';
import { atTime } from '@/lib/core/clock';
import { hashToken, newSignedToken } from '@/lib/core/seal';
import { makeHostLink } from './commands/make-host-link';
import { revokeHostLinks } from './commands/revoke-host-links';
import { openHostLink } from './queries/open-host-link';
import { givenHost, givenVisit } from './testing/given-visit';

testDatabase();

const SITE_VISIT = seedId('Centre');
const FIRST = seedId('Incheon first');
const HERE = '192.0.2.1';

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenHost('Incheon');
  await givenVisit('visit', 'Incheon', 'Centre');
});
afterEach(() => vi.unstubAllEnvs());

const link = () => makeHostLink({ siteVisitId: SITE_VISIT, contactId: FIRST });
const open = (token: string, address = HERE) => openHostLink(token, address);
const GUEST = {
  siteVisitId: SITE_VISIT,
  activityId: seedId('visit'),
  projectId: seedId('joint'),
  hostId: seedId('Incheon'),
  contactId: FIRST,
  locale: 'ko',
};

describe('a link of a host', () => {
  test('opens the one visit that it was made for, as often as it is used', async () => {
    const token = await link();
    expect(token).toMatch(/^[\w-]{65}$/);
    expect(await open(token)).toEqual(GUEST);
    expect(await open(token)).toEqual(GUEST);
  });

  test('has its contact’s language before that of the host', async () => {
    const token = await link();
    const db = await database();
    await db.update(hostContacts).set({ locale: 'en' }).where(eq(hostContacts.id, FIRST));
    expect(await open(token)).toEqual({ ...GUEST, locale: 'en' });
  });

  test('is kept as a hash and nowhere else', async () => {
    const token = await link();
    const db = await database();
    const [row] = await db.select().from(hostLinks);
    expect(row?.tokenHash).toEqual(hashToken(token));
    expect(JSON.stringify(row)).not.toContain(token.slice(0, 20));
  });

  test('goes on working when another one is made', async () => {
    const [older, newer] = [await link(), await link()];
    expect([await open(older), await open(newer)]).toEqual([GUEST, GUEST]);
  });
});

describe('nothing opens', () => {
  test('when any one character is altered, added or left out', async () => {
    const token = await link();
    const altered = [...token].flatMap((character, at) => {
      const [before, after] = [token.slice(0, at), token.slice(at + 1)];
      return [`${before}${character === 'A' ? 'B' : 'A'}${after}`, before + after];
    });
    const tries = [...altered, `${token}A`, `A${token}`, ` ${token}`, token.toLowerCase(), ''];
    const opened = await Promise.all(tries.map((tried, at) => open(tried, `198.51.100.${at}`)));
    expect(opened).toEqual(tries.map(() => null));
  });

  test('that we signed and never gave out, or gave out and did not sign', async () => {
    const [never, unsigned] = [newSignedToken('host-link'), `${'A'.repeat(64)}B`];
    const db = await database();
    await db.insert(hostLinks).values({
      tokenHash: hashToken(unsigned),
      siteVisitId: SITE_VISIT,
      createdAt: new Date('2023-10-01T00:00:00Z'),
      expiresAt: new Date('2099-01-01T00:00:00Z'),
    });
    expect([await open(never), await open(unsigned)]).toEqual([null, null]);
  });

  test('with a token of another purpose, even where its hash stands among the links', async () => {
    const coordinator = await givenViewer('coordinator', {});
    const tokens = [
      await createLink('sign_in', coordinator.userId),
      newSignedToken('calendar'),
      newSignedToken('host-link '),
    ];
    const db = await database();
    for (const token of tokens) {
      await db.insert(hostLinks).values({
        tokenHash: hashToken(token),
        siteVisitId: SITE_VISIT,
        createdAt: new Date('2023-10-01T00:00:00Z'),
        expiresAt: new Date('2099-01-01T00:00:00Z'),
      });
    }
    expect(await Promise.all(tokens.map((token) => open(token)))).toEqual([null, null, null]);
  });

  test('two weeks after the activity, to the millisecond', async () => {
    const token = await atTime(new Date('2023-10-01T00:00:00Z'), link);
    const end = Date.parse('2023-11-09T15:00:00Z');
    expect(await atTime(new Date(end - 1), () => open(token))).toEqual(GUEST);
    expect(await atTime(new Date(end), () => open(token))).toBe(null);
  });

  test('after the links of the visit were revoked; those of another visit stay', async () => {
    await givenVisit('visit', 'Incheon', 'Port');
    const [older, newer] = [await link(), await link()];
    const other = await makeHostLink({ siteVisitId: seedId('Port'), contactId: null });
    expect(await revokeHostLinks(SITE_VISIT)).toBe(2);
    expect(await revokeHostLinks(SITE_VISIT)).toBe(0);
    expect([await open(older), await open(newer)]).toEqual([null, null]);
    expect((await open(other))?.siteVisitId).toBe(seedId('Port'));
    expect(await open(await link())).toEqual(GUEST);
  });
});

describe('changing the secret of the installation', () => {
  const NEW = 'the secret of this year, which nobody but us has seen yet';

  test('leaves links working while the one before is named, and not after', async () => {
    const token = await link();
    const old = process.env.SAPAR_SECRET ?? '';
    vi.stubEnv('SAPAR_SECRET', NEW);
    vi.stubEnv('SAPAR_SECRET_PREVIOUS', old);
    expect(await open(token)).toEqual(GUEST);
    vi.stubEnv('SAPAR_SECRET_PREVIOUS', '');
    expect(await open(token)).toBe(null);
    expect(await open(await link())).toEqual(GUEST);
  });
});

describe('many tries from one address', () => {
  const { most, minutes } = LIMITS.hostLinkPerClient;
  const NOON = Date.parse('2023-10-20T12:00:00Z');
  const guess = () => open(newSignedToken('guess'));

  test('count when they fail and are given back when they open', async () => {
    const token = await link();
    await guess();
    for (let n = 0; n < 3; n++) await open(token);
    const db = await database();
    expect((await db.select().from(signInAttempts)).length).toBe(1);
  });

  test('open nothing any more, not even the right link, until the first ones are old; others may', async () => {
    const token = await atTime(new Date(NOON), link);
    await atTime(new Date(NOON), async () => {
      for (let n = 0; n < most; n++) await guess();
      expect(await open(token)).toBe(null);
      expect(await open(token, '192.0.2.2')).toEqual(GUEST);
    });
    expect(await atTime(new Date(NOON + minutes * 60_000), () => open(token))).toEqual(GUEST);
  });
});
