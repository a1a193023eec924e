import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { outboxMessages } from '@/db/schema/outbox';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { writeLetter } from '@/lib/outbox/commands/write-letter';
import { countReaders } from '../queries/letter-addresses';
import { writeLetters } from './write-letters';

testDatabase();

const participantIds = ['Aigerim', 'Daniyar', 'Nino'].map((name) => seedId(`visit ${name}`));
const letter = {
  id: seedId('letter'),
  participantIds,
  subject: 'The bus\r\nBcc: everybody@x.example',
  body: 'It leaves at <b>nine</b>.\n\nBring {your} badge.',
};
let coordinator: Viewer;
let focal: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const db = await database();
  for (const name of ['Aigerim', 'Daniyar', 'Nino']) {
    await givenParticipant('visit', name, name === 'Nino' ? { country: 'GE' } : {});
  }
  for (const name of ['Aigerim', 'Nino']) {
    await db
      .update(people)
      .set({ email: `${name}@gov.example`, locale: name === 'Nino' ? 'ko' : 'ru' })
      .where(eq(people.id, seedId(name)));
  }
  const korea = { project: 'korea' };
  coordinator = await givenViewer('coordinator', { grants: [{ role: 'coordinator', ...korea }] });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', ...korea, country: 'KZ' }],
  });
});

const outbox = async () =>
  (await (await database()).select().from(outboxMessages)).toSorted((a, b) =>
    a.recipient < b.recipient ? -1 : 1,
  );

test('each reader gets a letter of their own, and who has no address is told of before', async () => {
  expect(await countReaders(coordinator, { participantIds })).toEqual({
    ok: true,
    value: { reached: 2, withoutAddress: ['Daniyar'] },
  });
  expect(await writeLetters(coordinator, letter)).toEqual({ ok: true, value: 2 });
  expect(
    (await outbox()).map(({ recipient, personId, locale, activityId }) => ({
      recipient,
      personId,
      locale,
      activityId,
    })),
  ).toEqual([
    {
      recipient: 'Aigerim@gov.example',
      personId: seedId('Aigerim'),
      locale: 'ru',
      activityId: seedId('visit'),
    },
    {
      recipient: 'Nino@gov.example',
      personId: seedId('Nino'),
      locale: 'ko',
      activityId: seedId('visit'),
    },
  ]);
});

test('sent again after a lost answer it is written once, and its words stay out of the history', async () => {
  await writeLetters(coordinator, letter);
  expect(await writeLetters(coordinator, letter)).toEqual({ ok: true, value: 2 });
  expect((await outbox()).length).toBe(2);
  const entries = await (await database()).select().from(auditEntries);
  expect(entries.map(({ action, changes }) => ({ action, changes }))).toEqual([
    { action: 'written', changes: { told: { before: null, after: 2 } } },
  ]);
});

test('sent twice at once it is written once', async () => {
  const both = [writeLetters(coordinator, letter), writeLetters(coordinator, letter)];
  expect(await Promise.all(both)).toEqual([
    { ok: true, value: 2 },
    { ok: true, value: 2 },
  ]);
  expect((await outbox()).length).toBe(2);
});

test('whatever is written, it stays words: no header, no markup, no parameter', async () => {
  await writeLetters(coordinator, letter);
  const [first] = await outbox();
  const { subject, text, html } = await writeLetter(
    'letter',
    'en',
    first?.params ?? {},
    'https://sapar.example',
  );
  expect(subject).toBe('The bus Bcc: everybody@x.example');
  expect(text).toContain('Bring {your} badge.');
  expect(text).toContain('To answer, write to coordinator@test.example.');
  expect(html).toContain('It leaves at &lt;b&gt;nine&lt;/b&gt;.');
  expect(html).not.toContain('<b>');
});

test('a letter to nobody who can be reached, of others’ people or by a focal point is refused', async () => {
  const daniyar = { ...letter, participantIds: [seedId('visit Daniyar')] };
  expect(await writeLetters(coordinator, daniyar)).toEqual({ ok: false, code: 'nobody_reached' });
  expect(await writeLetters(focal, daniyar)).toEqual({ ok: false, code: 'forbidden' });
  expect(await writeLetters(focal, letter)).toEqual({ ok: false, code: 'not_found' });
  expect(await outbox()).toEqual([]);
});
