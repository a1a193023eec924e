import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { documents } from '@/db/schema/documents';
import { outboxMessages } from '@/db/schema/outbox';
import { badges, calendarFeeds } from '@/db/schema/participants';
import { personKeys, personPrivate } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import {
  hashToken,
  newKey,
  newToken,
  seal,
  sealForInstallation,
  unseal,
  unsealForInstallation,
} from '@/lib/core/seal';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { createPerson } from '@/lib/people/commands/create-person';
import { openPrivate } from '@/lib/people/queries/open-private';
import { passportFingerprint } from '@/lib/people/queries/passport-fingerprint';
import { createPersonSchema } from '@/lib/people/schema';
import { unwrapPersonKey, wrapPersonKey } from '@/lib/privacy/rules';
import { rotateSecrets } from './rotate-secrets';

testDatabase();

const OLD = 'the secret of last year, which somebody has seen by now';
const NEW = 'the secret of this year, which nobody but us has seen yet';
const NOW = new Date('2023-10-01T00:00:00Z');
const TOKEN = newToken();
const LETTER = 'No. 12-03, nominees of the ministry';
const id = seedId('Aram');

const secrets = (newest: string, previous = '') => {
  vi.stubEnv('SAPAR_SECRET', newest);
  vi.stubEnv('SAPAR_SECRET_PREVIOUS', previous);
};

const aPerson = (name: string, passportNumber: string) =>
  createPersonSchema.parse({
    id: seedId(name),
    givenNames: name,
    familyName: '',
    country: 'KZ',
    locale: 'en',
    languages: [],
    private: { passportNumber, birthDate: '1991-02-27', diet: 'vegetarian' },
  });

/** One value of everything that the secret seals. */
async function aSealedWorld() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  await createPerson(coordinator, aPerson('Aram', 'AR0441902'));
  const participantId = await givenParticipant('visit', 'Aram');
  const token = { tokenHash: hashToken(TOKEN) };
  const db = await database();
  await db.insert(calendarFeeds).values({
    ...token,
    participantId,
    sealedToken: sealForInstallation('calendar', TOKEN),
    createdAt: NOW,
  });
  await db.insert(badges).values({
    ...token,
    id: seedId('badge'),
    participantId,
    sealedToken: sealForInstallation('badge', TOKEN),
    issuedAt: NOW,
  });
  const key = newKey();
  await db.insert(documents).values({
    id: seedId('letter'),
    activityId: seedId('visit'),
    delegationId: seedId('visit KZ'),
    kind: 'government_letter',
    fileName: 'letter.pdf',
    mediaType: 'application/pdf',
    size: LETTER.length,
    sealedContent: seal(key, LETTER),
    sealedKey: wrapPersonKey(key),
    uploadedAt: NOW,
    uploadedById: coordinator.userId,
  });
  await enqueue([
    {
      recipient: 'aram@gov.example',
      locale: 'en',
      template: 'signInLink',
      params: {},
      secrets: { token: TOKEN },
    },
  ]);
  return coordinator;
}

/** What everything says when it is opened with the secrets that are known now. */
async function openAll() {
  const db = await database();
  const [feed] = await db.select().from(calendarFeeds);
  const [badge] = await db.select().from(badges);
  const [letter] = await db.select().from(documents);
  const [message] = await db.select().from(outboxMessages);
  const nothing = new Uint8Array();
  return {
    person: (await openPrivate([id], ['passportNumber', 'birthDate', 'diet'])).get(id),
    feed: unsealForInstallation('calendar', feed?.sealedToken ?? nothing),
    badge: unsealForInstallation('badge', badge?.sealedToken ?? nothing),
    letter: letter && unseal(unwrapPersonKey(letter.sealedKey), letter.sealedContent),
    message: unsealForInstallation('outbox', message?.sealedParams ?? nothing),
  };
}

const OPENED = {
  person: { passportNumber: 'AR0441902', birthDate: '1991-02-27', diet: 'vegetarian' },
  feed: TOKEN,
  badge: TOKEN,
  letter: LETTER,
  message: JSON.stringify({ token: TOKEN }),
};

async function whoHas(passportNumber: string): Promise<string[]> {
  const db = await database();
  const rows = await db
    .select({ personId: personPrivate.personId })
    .from(personPrivate)
    .where(
      eq(
        personPrivate.passportFingerprint,
        passportFingerprint(passportNumber) ?? new Uint8Array(),
      ),
    );
  return rows.map(({ personId }) => personId);
}

beforeEach(() => secrets(OLD));
afterEach(() => vi.unstubAllEnvs());

describe('changing the secret of the installation', () => {
  test('opens everything with the secret before it, at once', async () => {
    await aSealedWorld();
    secrets(NEW, OLD);
    expect(await openAll()).toEqual(OPENED);
  });

  test('leaves nothing, once rotated, for which the old one is needed', async () => {
    await aSealedWorld();
    secrets(NEW);
    await expect(openAll()).rejects.toThrow('neither SAPAR_SECRET nor');

    secrets(NEW, OLD);
    expect(await rotateSecrets()).toEqual({ sealed: 5, fingerprints: 1, lost: 0, twins: 0 });
    secrets(NEW);
    expect(await openAll()).toEqual(OPENED);
    expect(await whoHas('ar 0441902')).toEqual([id]);
  });

  test('does nothing the second time, and goes on where it was stopped', async () => {
    const coordinator = await aSealedWorld();
    secrets(NEW, OLD);
    await rotateSecrets();
    expect(await rotateSecrets()).toEqual({ sealed: 0, fingerprints: 0, lost: 0, twins: 0 });
    // Written by a process that still had only the old secret.
    secrets(OLD);
    await createPerson(coordinator, aPerson('Mehri', 'MM0000001'));
    secrets(NEW, OLD);
    expect(await rotateSecrets()).toEqual({ sealed: 1, fingerprints: 1, lost: 0, twins: 0 });
  });

  test('says how much was sealed with a secret that nobody names, and leaves that as it is', async () => {
    await aSealedWorld();
    const db = await database();
    const before = await db.select().from(personKeys);
    secrets(NEW);
    expect(await rotateSecrets()).toEqual({ sealed: 0, fingerprints: 0, lost: 5, twins: 0 });
    expect(await db.select().from(personKeys)).toEqual(before);
  });

  test('keeps both of two people with one passport who were added on either side of it', async () => {
    const coordinator = await aSealedWorld();
    secrets(NEW, OLD);
    await createPerson(coordinator, aPerson('Aram again', 'AR 0441902'));
    expect(await rotateSecrets()).toMatchObject({ fingerprints: 1, twins: 1 });
    expect(await whoHas('AR0441902')).toEqual([seedId('Aram again')]);
    const sealed = await openPrivate([id, seedId('Aram again')], ['passportNumber']);
    expect([...sealed.values()].map(({ passportNumber }) => passportNumber)).toEqual([
      'AR0441902',
      'AR 0441902',
    ]);
  });
});
