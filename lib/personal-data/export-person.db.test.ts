import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenViewer } from '@/db/testing/world';
import { loadViewer } from '@/lib/auth/load-viewer';
import type { Viewer } from '@/lib/auth/types';
import { erasePerson } from './commands/erase-person';
import { exportPerson } from './commands/export-person';
import { heldAbout } from './queries/held-about';
import { ARAM, givenEverythingOf } from './testing/aram';
import { type HeldItem, SECTIONS } from './types';

testDatabase();

async function exported(viewer: Viewer) {
  const opened = await exportPerson(viewer, ARAM.id);
  if (!opened.ok) return opened.code;
  const held: Record<string, HeldItem[]> = {};
  for await (const { section, items } of heldAbout(opened.value)) {
    held[section] = [...(held[section] ?? []), ...items];
  }
  return held;
}

test('an export holds everything: record, sensitive fields, account, activities, letters and history', async () => {
  const manager = await givenEverythingOf();
  const held = await exported(manager);
  if (typeof held === 'string') throw new Error(held);
  expect(Object.keys(held)).toEqual(SECTIONS);
  // Two entries of the directory were found to be one person.
  expect(held.person).toMatchObject([
    { familyName: 'Fulmetok', email: ARAM.email, phone: '+7 kanarek' },
    { familyName: 'Fulmetoks' },
  ]);
  expect(held.sensitive).toMatchObject([
    { passportNumber: 'KN0441902', birthDate: '1991-02-27', diet: 'kanarek diet' },
    { passportNumber: null },
  ]);
  expect(held.account).toMatchObject([
    { name: ARAM.name, roles: [{ role: 'donor_viewer' }], providers: ['google'] },
  ]);
  expect(held.participations).toMatchObject([
    { activity: { en: 'visit' }, status: 'confirmed', note: 'kanarek note', group: 'A' },
  ]);
  expect(held.travel).toMatchObject([{ arrivalFlight: 'kanarek 1', room: 'kanarek 3' }]);
  expect(held.attendance).toMatchObject([{ state: 'late', reason: 'kanarek was ill' }]);
  expect(held.sessions).toMatchObject([
    { session: { en: 'Opening' }, role: 'speaker', title: { en: 'Master kanarek of ceremonies' } },
  ]);
  expect(held.availability).toMatchObject([{ activity: { en: 'visit' } }]);
  expect(held.letters?.map(({ recipient }) => String(recipient).toLowerCase())).toEqual(
    expect.arrayContaining([ARAM.email, 'focal@gov.example']),
  );
  expect(held.documents).toMatchObject([{ fileName: 'kanarek.pdf' }]);
  expect(held.history?.map(({ action, actor }) => [action, actor])).toEqual([
    ['created', 'manager'],
    ['created', 'manager'],
    ['exported', 'manager'],
  ]);
  expect(JSON.stringify(held)).not.toContain('nino@');
});

test('somebody exports their own data, and it is written down like every export', async () => {
  await givenEverythingOf();
  const self = await loadViewer(seedId('user kanarek'));
  expect(self && Object.keys(await exported(self))).toEqual(SECTIONS);
  const db = await database();
  const entries = await db.select().from(auditEntries).where(eq(auditEntries.action, 'exported'));
  expect(entries.map(({ actorId, objectId }) => [actorId, objectId])).toEqual([
    [seedId('user kanarek'), ARAM.id],
  ]);
});

test('nobody else gets one, and no entry says that they did', async () => {
  const manager = await givenEverythingOf();
  const coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  const stranger = await givenViewer('stranger', {});
  expect([await exported(coordinator), await exported(stranger)]).toEqual([
    'forbidden',
    'not_found',
  ]);
  await erasePerson(manager, { personId: ARAM.id, name: ARAM.name });
  expect(await exported(manager)).toBe('not_found');
  const db = await database();
  expect(await db.$count(auditEntries, eq(auditEntries.action, 'exported'))).toBe(0);
});
