import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { hostAnswers, type StatedEntry } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { givenHost, givenVisit } from '@/lib/host-links/testing/given-visit';
import { findHost } from '@/lib/hosts/queries/find-host';
import { findVisit } from '../queries/find-visit';
import { termsOffered } from '../rules/stated-terms';
import { takeTerms } from './take-terms';

testDatabase();

const HOST = seedId('Incheon');
const ANSWER = seedId('answer');
const UNSAID: StatedEntry = {
  asksForId: null,
  photos: null,
  gate: null,
  parking: null,
  nameListDays: null,
  nameListFields: [],
};
let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenHost('Incheon', { photos: 'forbidden', nameListDays: 3, parking: { en: 'Level 2' } });
  await givenVisit('visit', 'Incheon', 'Centre', { status: 'confirmed' });
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
});

async function answered(said: Partial<typeof hostAnswers.$inferInsert> = {}): Promise<void> {
  const at = new Date('2023-10-01T00:00:00Z');
  const db = await database();
  await db.insert(hostAnswers).values({
    id: ANSWER,
    siteVisitId: seedId('Centre'),
    at,
    settledAt: at,
    answer: 'yes',
    windows: [],
    speakers: [],
    ...said,
  });
}

async function offer() {
  const visit = await findVisit(coordinator, seedId('visit'), seedId('Centre'));
  return visit && termsOffered(visit.terms, visit.answers);
}

const take = (viewer = coordinator, version = 1) =>
  takeTerms(viewer, { answerId: ANSWER, version });

describe('what a host stated, taken into the directory', () => {
  test('changes what was said and leaves what was not, with its people known by address or name', async () => {
    await answered({
      contact: { name: 'Noeul', email: 'FIRST@incheon.example', phone: '+82 10' },
      speakers: [
        { name: 'incheon second', jobTitle: '센터장' },
        { name: 'Byeol', jobTitle: null },
      ],
      entry: {
        ...UNSAID,
        asksForId: true,
        gate: '2번 출입구',
        nameListFields: ['name', 'country'],
      },
      entryRules: 'No bags',
    });
    expect(await offer()).toEqual({ answerId: ANSWER, isTaken: false });
    expect(await take()).toEqual({ ok: true });
    const host = await findHost(coordinator, HOST);
    expect(host).toMatchObject({
      asksForId: true,
      photos: 'forbidden',
      gate: { en: '2번 출입구', ko: '2번 출입구' },
      parking: { en: 'Level 2' },
      nameListDays: 3,
      nameListFields: ['name', 'country'],
      entryRules: { en: 'No bags', ko: 'No bags' },
    });
    expect(
      host?.contacts.map(({ name, jobTitle, email, phone }) => [name, jobTitle, email, phone]),
    ).toEqual([
      ['Incheon first', null, 'first@incheon.example', '+82 10'],
      ['Incheon second', '센터장', 'second@incheon.example', null],
      ['Byeol', null, null, null],
    ]);
    expect(await offer()).toEqual({ answerId: ANSWER, isTaken: true });
  });

  test('twice changes nothing more, and is told in the trail of the host once, without the people', async () => {
    await answered({ speakers: [{ name: 'Byeol', jobTitle: null }] });
    expect([await take(), await take()]).toEqual([{ ok: true }, { ok: true }]);
    const db = await database();
    const entries = await db
      .select({ action: auditEntries.action, changes: auditEntries.changes })
      .from(auditEntries)
      .where(and(eq(auditEntries.objectId, HOST), eq(auditEntries.objectType, 'host')));
    expect(entries).toEqual([
      { action: 'updated', changes: { contacts: { before: 2, after: 3 } } },
    ]);
  });

  test('over a host whom somebody changed since is refused, and says what differs', async () => {
    await answered({ entry: { ...UNSAID, photos: 'allowed' } });
    expect(await take(coordinator, 7)).toMatchObject({ ok: false, code: 'stale', version: 1 });
    expect((await findHost(coordinator, HOST))?.photos).toBe('forbidden');
  });

  test('is for those who plan the visit: to a coordinator of another project there is no such answer', async () => {
    await givenProject('other');
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'other' }],
    });
    await answered({ entry: { ...UNSAID, photos: 'allowed' } });
    expect(await take(stranger)).toEqual({ ok: false, code: 'not_found' });
  });

  test('is not offered where the answer states nothing, or still waits for a decision', async () => {
    await answered();
    expect(await offer()).toBe(null);
    const db = await database();
    await db.update(hostAnswers).set({ entryRules: 'No bags', settledAt: null });
    expect(await offer()).toBe(null);
  });
});
