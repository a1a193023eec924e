import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { confirmImport } from './commands/confirm-import';
import { previewImport } from './queries/preview-import';
import { isChosenAtFirst } from './rules/preview-row';

testDatabase();

const LIST = 'nominees-as-received.xlsx';
const COUNTRIES = ['KZ', 'KG', 'UZ'] as const;

async function aVisit(countries: readonly (typeof COUNTRIES)[number][] = COUNTRIES) {
  await givenProject('korea', [...countries]);
  await givenActivity('korea', 'visit', [...countries]);
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

async function theList(fileName = LIST) {
  const bytes = new Uint8Array(await readFile(`e2e/fixtures/${fileName}`));
  return { activityId: seedId('visit'), bytes, fileName };
}

async function previewed(viewer: Viewer) {
  const preview = await previewImport(viewer, await theList());
  if (!preview.ok) throw new Error(`The list could not be read: ${preview.code}`);
  return preview.value;
}

async function confirmation(viewer: Viewer) {
  const { batchId, sha256, rows } = await previewed(viewer);
  const rowNumbers = rows.filter(isChosenAtFirst).map(({ rowNumber }) => rowNumber);
  return { ...(await theList()), batchId, sha256, rowNumbers, status: 'accepted' as const };
}

async function written() {
  const db = await database();
  return {
    people: (await db.select({ name: people.familyName }).from(people)).map(({ name }) => name),
    participants: await db.select({ status: participants.status }).from(participants),
    audit: (await db.select({ id: auditEntries.id }).from(auditEntries)).length,
  };
}
const nothing = { people: [], participants: [], audit: 0 };

describe('the preview of a list', () => {
  test('says of each row what stands against it, and writes nothing', async () => {
    const { rows, ignored } = await previewed(await aVisit());
    expect(rows.map(({ rowNumber, state, outcome }) => [rowNumber, state, outcome])).toEqual([
      [5, 'ready', 'new'],
      [6, 'look', 'new'],
      [7, 'wrong', 'new'],
      [8, 'ready', 'new'],
      [9, 'wrong', 'new'],
      [10, 'look', 'new'],
      [11, 'ready', 'new'],
      [12, 'ready', 'new'],
      [13, 'look', 'new'],
      [14, 'ready', 'new'],
    ]);
    expect(ignored.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([[15, 'total']]);
    expect(await written()).toEqual(nothing);
  });

  test('knows which countries send a delegation', async () => {
    const { rows } = await previewed(await aVisit(['KZ', 'UZ']));
    expect(
      rows.filter(({ outcome }) => outcome === 'no_delegation').map(({ rowNumber }) => rowNumber),
    ).toEqual([11, 12, 13]);
    expect(rows.filter(({ rowNumber }) => rowNumber > 10).map(({ state }) => state)).toEqual([
      'wrong',
      'wrong',
      'wrong',
      'ready',
    ]);
  });

  test('knows who takes part since the last import', async () => {
    const coordinator = await aVisit();
    const confirmed = await confirmation(coordinator);
    await confirmImport(coordinator, confirmed);
    const { rows } = await previewed(coordinator);
    const there = rows.filter(({ outcome }) => outcome === 'participant');
    expect(there.map(({ rowNumber }) => rowNumber)).toEqual([5, 6, 8, 10, 11, 12, 13, 14]);
    expect(rows.filter(isChosenAtFirst)).toEqual([]);
  });

  test.each([
    ['a list in windows-1251', 'delegates-windows-1251.csv', null],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a picture', new TextEncoder().encode('<svg/>'), 'wrong_type'],
    ['a table of something else', new TextEncoder().encode('a;b\n1;2\n'), 'no_header'],
  ])('of %s', async (_case, file, code) => {
    const coordinator = await aVisit();
    const source =
      typeof file === 'string'
        ? await theList(file)
        : { activityId: seedId('visit'), bytes: file, fileName: 'list.xlsx' };
    const preview = await previewImport(coordinator, source);
    expect(preview.ok ? null : preview.code).toBe(code);
    expect(await written()).toEqual(nothing);
  });

  test('is the coordinators’: others are refused, strangers do not find the activity', async () => {
    await aVisit();
    await givenProject('georgia');
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'georgia' }],
    });
    expect(await previewImport(focal, await theList())).toEqual({ ok: false, code: 'forbidden' });
    expect(await previewImport(stranger, await theList())).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});

describe('confirming a list', () => {
  test('imports the chosen rows, with the status that was chosen', async () => {
    const coordinator = await aVisit();
    expect(await confirmImport(coordinator, await confirmation(coordinator))).toEqual({
      ok: true,
      value: { added: 7, reused: 0, unchanged: 0 },
    });
    const { people: names, participants: standing } = await written();
    expect(names.toSorted()).toEqual([
      '',
      'Alatooeva',
      'Aqbulaqova',
      'Chinorzorova',
      'Kokterekov',
      'Qaratauov',
      'Suusamyrov',
    ]);
    expect(new Set(standing.map(({ status }) => status))).toEqual(new Set(['accepted']));
  });

  test.each([
    ['another file than the one that was looked at', { sha256: 'other' }],
    ['a row that is wrong', { rowNumbers: [5, 7] }],
    ['a row that is not in the file', { rowNumbers: [5, 99] }],
  ])('of %s is refused and writes nothing', async (_case, changed) => {
    const coordinator = await aVisit();
    const confirmed = { ...(await confirmation(coordinator)), ...changed };
    expect(await confirmImport(coordinator, confirmed)).toEqual({
      ok: false,
      code: 'file_changed',
    });
    expect(await written()).toEqual(nothing);
  });
});
