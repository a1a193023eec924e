import { isNull } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { badges } from '@/db/schema/participants';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { hashToken, unsealForInstallation } from '@/lib/core/seal';
import { changeStatuses } from '@/lib/participants/commands/change-status';
import { readView } from '@/lib/participants/rules/table';
import { issueBadges } from './commands/issue-badges';
import { listBadges } from './queries/list-badges';

testDatabase();

const visit = { id: seedId('visit'), projectId: seedId('korea') };
const everybody = ['Aigerim', 'Daniyar', 'Nino'].map((name) => seedId(`visit ${name}`));
let coordinator: Viewer;
let focal: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('visit', 'Daniyar', { group: 'B', status: 'nominated' });
  await givenParticipant('visit', 'Nino', { country: 'GE', status: 'declined' });
  const korea = { project: 'korea' };
  coordinator = await givenViewer('coordinator', { grants: [{ role: 'coordinator', ...korea }] });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', ...korea, country: 'KZ' }],
  });
});

const standing = async () => {
  const db = await database();
  return db.select().from(badges).where(isNull(badges.revokedAt));
};

test('everybody who may come gets one badge, however often it is asked', async () => {
  const participantIds = everybody;
  expect(await issueBadges(coordinator, { participantIds })).toEqual({ ok: true, value: 2 });
  expect(await issueBadges(coordinator, { participantIds })).toEqual({ ok: true, value: 0 });
  expect((await standing()).length).toBe(2);
  const db = await database();
  const entries = await db.select().from(auditEntries);
  expect(entries.map(({ action }) => action)).toEqual(['badge_issued', 'badge_issued']);
});

test('the code is a random token that the database keeps as a hash and sealed, and no data', async () => {
  await issueBadges(coordinator, { participantIds: everybody });
  const sheet = await listBadges(coordinator, visit, readView({}));
  expect(sheet?.matching).toBe(2);
  const tokens = sheet?.badges.map(({ token }) => token ?? '') ?? [];
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  const rows = await standing();
  const hashes = tokens.map((token) => Buffer.from(hashToken(token)).toString('hex'));
  expect(rows.map(({ tokenHash }) => Buffer.from(tokenHash).toString('hex')).toSorted()).toEqual(
    hashes.toSorted(),
  );
  // Under the purpose that a change of the installation's secret knows.
  const opened = rows.map(({ sealedToken }) => unsealForInstallation('badge', sealedToken));
  expect(opened.toSorted()).toEqual(tokens.toSorted());
});

test('a sheet has those whom the view finds, in its order, with or without a badge', async () => {
  await issueBadges(coordinator, { participantIds: [seedId('visit Daniyar')] });
  const sheet = await listBadges(
    coordinator,
    visit,
    readView({ country: 'KZ', dir: 'desc', sort: 'name' }),
  );
  expect(
    sheet?.badges.map(({ givenNames, group, token }) => [givenNames, group, token !== null]),
  ).toEqual([
    ['Daniyar', 'B', true],
    ['Aigerim', 'A', false],
  ]);
});

test('a badge ends with the participation, and coming back needs a new one', async () => {
  const participantIds = [seedId('visit Aigerim')];
  await issueBadges(coordinator, { participantIds });
  const [before] = await standing();
  await changeStatuses(coordinator, { participantIds, status: 'withdrawn' });
  expect(await standing()).toEqual([]);
  await changeStatuses(coordinator, { participantIds, status: 'nominated' });
  expect(await issueBadges(coordinator, { participantIds })).toEqual({ ok: true, value: 1 });
  const [after] = await standing();
  expect(after?.tokenHash).not.toEqual(before?.tokenHash);
});

test('a focal point issues and prints none', async () => {
  const participantIds = [seedId('visit Aigerim')];
  expect(await issueBadges(focal, { participantIds })).toEqual({ ok: false, code: 'forbidden' });
  expect(await issueBadges(focal, { participantIds: everybody })).toEqual({
    ok: false,
    code: 'not_found',
  });
  expect(await listBadges(focal, visit, readView({}))).toBeNull();
});
