import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { removeLetter } from './commands/remove-letter';
import { uploadLetter } from './commands/upload-letter';
import { listLetters, openLetter } from './queries/letters';
import { LETTER_BYTES } from './types';

testDatabase();

const DEADLINE = new Date('2023-10-10T09:00:00Z');
const BEFORE = new Date('2023-10-10T08:00:00Z');
const CANARY = '%PDF-1.7 the minister names seven officials';
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const own = seedId('visit KZ');
const id = seedId('letter');

let focal: Viewer;
let coordinator: Viewer;
let neighbour: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const of = (country: 'KZ' | 'GE') =>
    givenViewer(`focal ${country}`, {
      grants: [{ role: 'focal_point', project: 'korea', country }],
    });
  focal = await of('KZ');
  neighbour = await of('GE');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  const db = await database();
  await db.update(delegations).set({ nominationDeadline: DEADLINE }).where(eq(delegations.id, own));
});

const upload = (viewer = focal, changed: object = {}, at = BEFORE) =>
  atTime(at, () =>
    uploadLetter(viewer, {
      id,
      delegationId: own,
      fileName: 'letter.pdf',
      bytes: bytes(CANARY),
      ...changed,
    }),
  );

describe('the government’s letter', () => {
  test('is opened as it was sent, by staff and the own focal point', async () => {
    expect(await upload()).toEqual({ ok: true, value: { id } });
    for (const viewer of [focal, coordinator]) {
      const opened = await openLetter(viewer, own, id);
      expect([opened?.mediaType, Buffer.from(opened?.content ?? []).toString()]).toEqual([
        'application/pdf',
        CANARY,
      ]);
    }
    expect(await listLetters(focal, own)).toEqual([
      {
        id,
        fileName: 'letter.pdf',
        mediaType: 'application/pdf',
        size: CANARY.length,
        uploadedAt: '2023-10-10T08:00:00Z',
        uploadedBy: 'focal KZ',
      },
    ]);
  });

  test('does not exist for the focal point of another country, nor below another one', async () => {
    await upload();
    expect(await openLetter(neighbour, own, id)).toBeNull();
    expect(await listLetters(neighbour, own)).toEqual([]);
    expect(await openLetter(coordinator, seedId('visit GE'), id)).toBeNull();
    expect(await removeLetter(neighbour, { id })).toEqual({ ok: false, code: 'not_found' });
    expect(await upload(neighbour, { id: seedId('x') })).toEqual({ ok: false, code: 'not_found' });
  });

  test('stands in the database sealed', async () => {
    await upload();
    const db = await database();
    const [row] = await db.select().from(documents);
    const stored = Buffer.from(row?.sealedContent ?? []).toString('latin1');
    expect(stored).not.toContain('minister');
    expect(stored).not.toContain(Buffer.from(CANARY).toString('base64').slice(0, 20));
  });

  test('is kept once however often it is sent', async () => {
    await upload();
    expect(await upload()).toEqual({ ok: true, value: { id } });
    expect((await listLetters(focal, own)).length).toBe(1);
    expect(await upload(coordinator, { delegationId: seedId('visit GE') })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });

  test.each([
    ['a page', '<html>', 'letter_type'],
    ['nothing', '', 'letter_type'],
    ['ten megabytes and one byte', `%PDF-${'x'.repeat(LETTER_BYTES - 4)}`, 'letter_too_large'],
  ])('is no letter: %s', async (_case, content, code) => {
    expect(await upload(focal, { bytes: bytes(content) })).toEqual({ ok: false, code });
  });

  test('of ten megabytes is kept whole', async () => {
    const content = `%PDF-${'x'.repeat(LETTER_BYTES - 5)}`;
    expect((await upload(focal, { bytes: bytes(content) })).ok).toBe(true);
    expect((await openLetter(focal, own, id))?.content.byteLength).toBe(LETTER_BYTES);
  });

  test('is the focal point’s to send and remove until the deadline', async () => {
    await upload();
    expect(await upload(focal, { id: seedId('late') }, DEADLINE)).toEqual({
      ok: false,
      code: 'forbidden',
    });
    const remove = (viewer: Viewer, at: Date) => atTime(at, () => removeLetter(viewer, { id }));
    expect(await remove(focal, DEADLINE)).toEqual({ ok: false, code: 'forbidden' });
    expect((await remove(coordinator, DEADLINE)).ok).toBe(true);
    expect(await listLetters(focal, own)).toEqual([]);
  });

  test('stays as it is, and alone, once the activity is signed off', async () => {
    await upload();
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' });
    expect(await upload(coordinator, { id: seedId('later') })).toEqual({
      ok: false,
      code: 'signed_off',
    });
    expect(await removeLetter(coordinator, { id })).toEqual({ ok: false, code: 'signed_off' });
    expect((await listLetters(coordinator, own)).length).toBe(1);
  });

  test('is one of at most twenty', async () => {
    for (let n = 0; n < 20; n += 1) await upload(focal, { id: seedId(`letter ${n}`) });
    expect(await upload()).toEqual({ ok: false, code: 'letters_too_many' });
  });
});
