import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { sessionPeople } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { letters } from '@/db/schema/letters';
import { people } from '@/db/schema/people';
import { hostContacts } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost, givenPlacedVisit, givenVisit } from '@/db/testing/visits';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { readPdf } from '@/lib/core/typeset/testing/read-pdf';
import type { LetterKind, Locale } from '@/lib/core/vocabulary';
import { insertPeople } from '@/lib/people/commands/insert-people';
import { createPersonSchema } from '@/lib/people/schema';
import { erasePerson } from '@/lib/personal-data/commands/erase-person';
import { deleteExpired } from '@/lib/retention/commands/delete-expired';
import { makeLetter } from './commands/make-letter';
import { readLetter } from './commands/read-letter';
import { saveTemplate } from './commands/save-template';
import { listLetters } from './queries/list-letters';
import { checkNameList } from './queries/name-list';

testDatabase();

const AT = new Date('2023-10-20T01:00:00Z');
const visitId = seedId('visit at nirs');
let coordinator: Viewer;
let stranger: Viewer;
let focal: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  await givenProject('other');
  stranger = await givenViewer('stranger', { grants: [{ role: 'manager', project: 'other' }] });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
  await givenPerson('Aigerim', { passportNumber: 'N01234567', birthDate: '1988-03-14' });
  await givenPerson('Nino', { birthDate: '1990-01-02' });
  await givenParticipant('visit', 'Aigerim', { group: 'A' });
  await givenParticipant('visit', 'Nino', { group: 'A', country: 'GE' });
  await givenParticipant('visit', 'Bakyt', { group: 'B' });
  await givenParticipant('visit', 'Daniyar', { group: 'A', status: 'accepted' });
  await givenHost('nirs', {
    nameListDays: 5,
    nameListFields: ['name', 'country', 'passport_number'],
  });
  await givenVisit('visit', 'nirs', {
    groupId: seedId('visit A'),
    topic: { en: 'How data are kept safe', ko: '데이터 보호' },
    offeredStart: new Date('2023-10-25T04:30:00Z'),
    offeredEnd: new Date('2023-10-25T06:15:00Z'),
  });
});

async function givenPerson(name: string, sealed: object) {
  const { private: secret, ...person } = createPersonSchema.parse({
    id: seedId(name),
    givenNames: name,
    familyName: '',
    locale: 'en',
    languages: [],
    private: sealed,
  });
  await insertPeople(coordinator, [{ ...person, ...(secret ? { private: secret } : {}) }]);
}

const make = (kind: LetterKind, locale: Locale = 'en', viewer = coordinator) =>
  atTime(AT, () => makeLetter(viewer, { visitId, kind, locale }));

async function made(kind: LetterKind, locale: Locale = 'en') {
  const result = await make(kind, locale);
  if (!result.ok) throw new Error(result.code);
  return result.value.letterId;
}

const open = (letterId: string, viewer = coordinator) =>
  readLetter(viewer, seedId('visit'), visitId, letterId);

async function textOf(letterId: string): Promise<string> {
  const { pages } = await readPdf((await open(letterId))?.content ?? new Uint8Array());
  return pages.join('\n').replace(/\s+/g, ' ');
}

/** The numbered lines of the list. */
const names = (text: string) =>
  ['Aigerim', 'Nino', 'Bakyt', 'Daniyar', 'Kim', 'Lee'].filter((name) => text.includes(name));

describe('a letter about a visit', () => {
  test('says in each language what the host was asked for, when and until when', async () => {
    const english = await textOf(await made('request'));
    for (const words of [
      'How data are kept safe',
      'Wednesday 25 October 2023',
      '13:30–15:15 (Seoul time)',
      'nirs place, Seoul',
      '2 people',
      'Kazakhstan and Georgia',
      'Before the first release, 20 October 2023',
    ]) {
      expect(english).toContain(words);
    }
    const korean = await textOf(await made('request', 'ko'));
    expect(korean).toContain('데이터 보호');
    expect(korean).toContain('2023년 10월 25일 수요일');
    expect(await textOf(await made('thanks', 'ru'))).toContain('25 октября 2023 г., среда');
  });

  test('leaves out what is not known, with its label', async () => {
    const text = await textOf(await made('request'));
    expect([text.includes('Objective'), text.includes('{')]).toEqual([false, false]);
  });

  test('is kept sealed, and read by the staff of the project only', async () => {
    const id = await made('request');
    const db = await database();
    const [row] = await db.select().from(letters);
    const stored = Buffer.from(row?.sealedContent ?? []).toString('latin1');
    expect([stored.includes('%PDF'), row?.fileName, row?.size]).toEqual([
      false,
      'Request, nirs, 20 October 2023.pdf',
      (await open(id))?.content.byteLength,
    ]);
    expect([await open(id, stranger), await open(id, focal)]).toEqual([null, null]);
    expect([
      (await listLetters(coordinator, visitId)).map((line) => line.id),
      await listLetters(stranger, visitId),
    ]).toEqual([[id], []]);
  });

  test('does not exist below another visit or activity', async () => {
    const id = await made('request');
    await givenHost('nipa');
    const other = await givenVisit('visit', 'nipa');
    expect([
      await readLetter(coordinator, seedId('visit'), other, id),
      await readLetter(coordinator, seedId('elsewhere'), visitId, id),
      await readLetter(coordinator, seedId('visit'), visitId, 'no id'),
    ]).toEqual([null, null, null]);
  });

  test('is made by the staff of the project only', async () => {
    const missing = { ok: false, code: 'not_found' };
    expect([await make('request', 'en', stranger), await make('request', 'en', focal)]).toEqual([
      missing,
      missing,
    ]);
  });

  test('is in the contact’s language where none is named', async () => {
    const db = await database();
    await db.update(hostContacts).set({ locale: 'ru' });
    await atTime(AT, () => makeLetter(coordinator, { visitId, kind: 'thanks' }));
    expect((await listLetters(coordinator, visitId)).map(({ locale }) => locale)).toEqual(['ru']);
  });
});

describe('a list of visitors', () => {
  test('has the confirmed people of the group with the fields that the host asked for', async () => {
    const text = await textOf(await made('visitor_list'));
    expect(names(text)).toEqual(['Aigerim', 'Nino']);
    expect(text).toContain('1 Aigerim Kazakhstan N01234567 2 Nino Georgia to follow');
    expect(text).toContain('To follow: 1 passport number.');
    expect([text.includes('1988'), text.includes('Date of birth')]).toEqual([false, false]);
  });

  test('has who escorts and interprets in the session, and not the host’s own people', async () => {
    const sessionId = await givenPlacedVisit('visit', 'nirs', {
      startsAt: '2023-10-25T04:30:00Z',
      endsAt: '2023-10-25T06:15:00Z',
    });
    await givenPerson('Kim', {});
    await givenPerson('Lee', {});
    const db = await database();
    await db
      .update(people)
      .set({ organizationId: seedId('nirs organization') })
      .where(eq(people.id, seedId('Lee')));
    await db.insert(sessionPeople).values([
      { sessionId, personId: seedId('Kim'), role: 'interpreter' },
      { sessionId, personId: seedId('Lee'), role: 'speaker' },
      { sessionId, personId: seedId('Bakyt'), role: 'moderator' },
    ]);
    expect(names(await textOf(await made('visitor_list')))).toEqual(['Aigerim', 'Nino', 'Kim']);
  });

  test('opens the passport of whoever interprets once only if they take part in an activity of the viewer', async () => {
    const sessionId = await givenPlacedVisit('visit', 'nirs', {
      startsAt: '2023-10-25T04:30:00Z',
      endsAt: '2023-10-25T06:15:00Z',
    });
    const db = await database();
    await givenActivity('korea', 'earlier');
    await givenActivity('other', 'elsewhere');
    for (const [name, passportNumber] of [
      ['Kim', 'M11111111'],
      ['Lee', 'M22222222'],
      ['Park', 'M33333333'],
    ] as const) {
      await givenPerson(name, { passportNumber });
      await db
        .insert(sessionPeople)
        .values({ sessionId, personId: seedId(name), role: 'interpreter' });
    }
    await givenParticipant('earlier', 'Kim');
    await givenParticipant('elsewhere', 'Lee');
    const text = await textOf(await made('visitor_list'));
    expect(text.match(/M\d{8}/g)).toEqual(['M11111111']);
    expect(await checkNameList(coordinator, visitId)).toEqual({
      people: 5,
      missing: { country: 3, passport_number: 3 },
    });
  });

  test('is checked beforehand: how many come, and what is missing', async () => {
    expect(await checkNameList(coordinator, visitId)).toEqual({
      people: 2,
      missing: { passport_number: 1 },
    });
    expect(await checkNameList(stranger, visitId)).toBe(null);
  });

  test('leaves in the history whose passports were opened and read, and by whom', async () => {
    await open(await made('visitor_list'));
    const db = await database();
    const entries = await db
      .select({
        type: auditEntries.objectType,
        changes: auditEntries.changes,
        actor: auditEntries.actorId,
      })
      .from(auditEntries)
      .where(eq(auditEntries.action, 'revealed'))
      .orderBy(auditEntries.objectType);
    expect(entries).toEqual([
      {
        type: 'activity',
        changes: { fields: { before: null, after: ['passportNumber'] } },
        actor: coordinator.userId,
      },
      { type: 'letter', changes: {}, actor: coordinator.userId },
    ]);
  });

  test('is not made for a host that wants none', async () => {
    await givenHost('nipa', { nameListDays: null });
    const other = await givenVisit('visit', 'nipa');
    expect(await makeLetter(coordinator, { visitId: other, kind: 'visitor_list' })).toEqual({
      ok: false,
      code: 'list_not_wanted',
    });
  });

  test('goes when the activity’s time is over, and other letters stay', async () => {
    await made('visitor_list');
    await made('thanks');
    await atTime(new Date('2024-01-24T14:59:59Z'), deleteExpired);
    expect((await listLetters(coordinator, visitId)).length).toBe(2);
    expect((await atTime(new Date('2024-01-24T15:00:00Z'), deleteExpired)).letters).toBe(1);
    expect((await listLetters(coordinator, visitId)).map(({ kind }) => kind)).toEqual(['thanks']);
  });

  test('goes when somebody of the activity is erased', async () => {
    await made('visitor_list');
    const manager = await givenViewer('manager', {
      grants: [{ role: 'manager', project: 'korea' }],
    });
    const erased = await atTime(new Date('2023-11-20T00:00:00Z'), () =>
      erasePerson(manager, { personId: seedId('Bakyt'), name: 'Bakyt' }),
    );
    expect([erased, await listLetters(manager, visitId)]).toEqual([
      { ok: true, value: undefined },
      [],
    ]);
  });
});

describe('the words of a letter', () => {
  const words = {
    letterhead: '{project}\nSeoul',
    subject: 'Visit {topic}',
    body: 'Dear {contact},\n\n#panic() *x* <b>{topic}</b>',
    signatories: [{ name: 'Aigul {project}', jobTitle: 'Director' }],
  };
  const save = (version: number, changed: object = {}, viewer = coordinator) =>
    saveTemplate(viewer, {
      projectId: seedId('korea'),
      kind: 'request',
      locale: 'en',
      version,
      ...words,
      ...changed,
    });

  test('are the project’s own once saved, in that language', async () => {
    expect(await save(0)).toEqual({ ok: true, value: { version: 1 } });
    const text = await textOf(await made('request'));
    expect(text).toContain(
      'korea Seoul nirs nirs contact 20 October 2023 Visit How data are kept safe Dear nirs contact,',
    );
    expect(text).toContain('#panic() *x* <b>How data are kept safe</b> Aigul korea Director');
    expect(await textOf(await made('thanks'))).not.toContain('#panic');
  });

  test('are saved on what somebody has read: the second of two is told', async () => {
    const both = await Promise.all([save(0), save(0, { subject: 'Mine' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await save(1, { subject: 'Again' })).toEqual({ ok: true, value: { version: 2 } });
    expect(await save(1, { subject: 'Late' })).toEqual({
      ok: false,
      code: 'stale',
      changes: [{ field: 'subject', yours: 'Late', theirs: 'Again' }],
      version: 2,
    });
  });

  test('are the staff’s: to others the project is missing, or not theirs to word', async () => {
    expect(await save(0, {}, stranger)).toEqual({ ok: false, code: 'not_found' });
    expect(await save(0, {}, focal)).toEqual({ ok: false, code: 'forbidden' });
  });
});
