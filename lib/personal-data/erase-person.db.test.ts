import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { personAvailability, sessions } from '@/db/schema/agenda';
import { markEvents } from '@/db/schema/attendance';
import { auditEntries } from '@/db/schema/audit';
import { users } from '@/db/schema/identity';
import { outboxMessages } from '@/db/schema/outbox';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import { releases } from '@/db/schema/releases';
import { savedViews } from '@/db/schema/views';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { loadAttendanceTallies } from '@/lib/attendance/queries/attendance-report';
import { loadProjectFigures } from '@/lib/attendance/queries/project-figures';
import { listObjectHistory } from '@/lib/audit/queries/list-history';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { keepApart } from '@/lib/merges/commands/keep-apart';
import { updatePerson } from '@/lib/people/commands/update-person';
import { findPerson } from '@/lib/people/queries/find-person';
import { updatePersonSchema } from '@/lib/people/schema';
import { newestSnapshot } from '@/lib/releases/queries/newest-release';
import { erasePerson } from './commands/erase-person';
import { findPrivacy } from './queries/find-privacy';
import { AFTERWARDS, ARAM, CANARIES, givenEverythingOf } from './testing/aram';
import { COLUMNS } from './testing/columns';
import { columnsWith, dumpDatabase, textColumns } from './testing/dump';

testDatabase();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sapar-erase-'));
  vi.stubEnv('SAPAR_DATA_DIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const erase = (viewer: Viewer, { personId = ARAM.id, name = ARAM.name } = {}) =>
  atTime(AFTERWARDS, () => erasePerson(viewer, { personId, name }));

test('every column that can hold text is one that somebody has decided about', async () => {
  expect(await textColumns()).toEqual(Object.values(COLUMNS).flat().toSorted());
});

describe('erasing a person', () => {
  test('leaves no word of theirs in the whole database, in clear or inside of bytes', async () => {
    const manager = await givenEverythingOf();
    // The control: the same look finds a word in every column that was given one.
    expect(await columnsWith(CANARIES)).toEqual(COLUMNS.clear);
    expect(await erase(manager)).toEqual({ ok: true, value: undefined });
    expect(await columnsWith(CANARIES)).toEqual([]);
  });

  test('leaves nothing by which what was sealed for them could be opened', async () => {
    const manager = await givenEverythingOf();
    // The trail keeps its entries; without the key, nobody reads them.
    const ofThem = COLUMNS.sealed.filter((column) => column !== 'audit_entries.sealed');
    const held = async () => {
      const dump = await dumpDatabase();
      const full = dump.flatMap(([column, text]) => (text === 'null' ? [] : [column]));
      return ofThem.filter((column) => full.includes(column));
    };
    expect(await held()).toEqual(ofThem);
    await erase(manager);
    expect(await held()).toEqual([]);
    const history = await listObjectHistory(manager, { type: 'person', id: ARAM.id });
    expect(
      Object.fromEntries(history.entries.map(({ action, personal }) => [action, personal])),
    ).toEqual({ erased: [], created: 'erased' });
  });

  test('forgets when they could be there', async () => {
    const manager = await givenEverythingOf();
    const db = await database();
    const known = () => db.$count(personAvailability, eq(personAvailability.personId, ARAM.id));
    expect(await known()).toBe(1);
    await erase(manager);
    expect(await known()).toBe(0);
  });

  test('changes no total: attendance, results, who was trained, of which country and sex', async () => {
    const manager = await givenEverythingOf();
    const totals = async () => {
      const activity = await findActivity(manager, 'korea', 'visit');
      return {
        figures: await loadProjectFigures(manager, seedId('korea')),
        tallies: activity && (await loadAttendanceTallies(manager, activity)),
        counts: await counts(),
      };
    };
    const before = await totals();
    expect(before.figures?.total).toMatchObject({ trained: 2, women: 1, attended: 2 });
    await erase(manager);
    expect(await totals()).toEqual(before);
  });

  test('takes the name out of the published agenda, for those who have read it already, too', async () => {
    const manager = await givenEverythingOf();
    const names = async () =>
      (await newestSnapshot(seedId('visit')))?.sessions.flatMap((session) =>
        session.people.map(({ name, nameNative, title }) => [name, nameNative, title?.en]),
      );
    expect(await names()).toEqual([[ARAM.name, ARAM.nativeName, 'Master kanarek of ceremonies']]);
    await erase(manager);
    expect(await names()).toEqual([['—', null, undefined]]);
  });

  test('keeps what others are told, without the name', async () => {
    await erase(await givenEverythingOf());
    const db = await database();
    const [letter] = await db
      .select({ params: outboxMessages.params, lastError: outboxMessages.lastError })
      .from(outboxMessages)
      .where(eq(outboxMessages.recipient, 'nino@gov.example'));
    expect(letter).toEqual({
      params: { name: 'Nino', changes: 'Speaker: — → "Lee"' },
      lastError: '550 — is no mailbox here',
    });
    const reasons = await db.select({ reason: markEvents.reason }).from(markEvents);
    expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(['the bus', null]));
    expect(await db.select({ name: savedViews.name }).from(savedViews)).toEqual([
      { name: 'Group A' },
    ]);
  });

  test('closes the account, of which only an id is left', async () => {
    await erase(await givenEverythingOf());
    const db = await database();
    const [account] = await db
      .select()
      .from(users)
      .where(eq(users.id, seedId('user kanarek')));
    expect(account).toMatchObject({
      email: `${seedId('user kanarek')}@erased.invalid`,
      name: '—',
      passwordHash: null,
      personId: null,
      disabledAt: AFTERWARDS,
      sessionGeneration: 2,
    });
  });

  test('removes the files that letters to them became, and no others', async () => {
    const manager = await givenEverythingOf();
    const db = await database();
    const sent = await db
      .select({ id: outboxMessages.id, recipient: outboxMessages.recipient })
      .from(outboxMessages);
    await mkdir(join(folder, 'mail'));
    for (const { id } of sent) await writeFile(join(folder, 'mail', `${id}.eml`), 'kanarek');
    await erase(manager);
    const kept = sent.filter(({ recipient }) => recipient === 'nino@gov.example');
    expect(await readdir(join(folder, 'mail'))).toEqual(kept.map(({ id }) => `${id}.eml`));
  });

  test('is announced with what stands in the way, what goes with it and what it leaves', async () => {
    const manager = await givenEverythingOf();
    const db = await database();
    await db.update(sessions).set({ title: { en: `Lecture by ${ARAM.name}` } });
    const note = `${ARAM.name} is asked to come`;
    await db
      .update(participants)
      .set({ note })
      .where(eq(participants.id, seedId('visit Aram')));
    const privacy = () => atTime(AFTERWARDS, () => findPrivacy(manager, ARAM.id));
    expect(await privacy()).toEqual({
      name: ARAM.name,
      erasedAt: null,
      obstacle: null,
      letterCountries: ['KZ'],
      mentions: [{ place: 'session', day: '2023-10-24', activity: { en: 'visit' } }],
      twins: [],
    });
    await erase(manager);
    expect(await privacy()).toMatchObject({ name: '—', erasedAt: AFTERWARDS });
  });

  test('is warned of while somebody else is likely the same person, until that is decided', async () => {
    const manager = await givenEverythingOf();
    const twins = async () => (await findPrivacy(manager, ARAM.id))?.twins;
    await givenParticipant('visit', 'Aram twice');
    const db = await database();
    const twin = seedId('Aram twice');
    await db
      .update(people)
      .set({ givenNames: 'Banodari', familyName: 'Fulmetok' })
      .where(eq(people.id, twin));
    expect(await twins()).toEqual(['Banodari Fulmetok']);
    await keepApart(manager, { personId: ARAM.id, otherId: twin });
    expect(await twins()).toEqual([]);
  });

  test('ends all writing to the record, which nobody could seal any more', async () => {
    const manager = await givenEverythingOf();
    await erase(manager);
    const change = updatePersonSchema.parse({
      id: ARAM.id,
      version: 1,
      givenNames: 'Somebody',
      familyName: '',
      locale: 'en',
      languages: [],
      private: { diet: 'halal' },
    });
    expect(await updatePerson(manager, change)).toEqual({ ok: false, code: 'not_found' });
    expect((await findPerson(manager, ARAM.id))?.erasedAt).toEqual(AFTERWARDS);
  });

  test('twice does nothing the second time', async () => {
    const manager = await givenEverythingOf();
    await erase(manager);
    const before = await dumpDatabase();
    expect(await erase(manager)).toEqual({ ok: true, value: undefined });
    expect(await dumpDatabase()).toEqual(before);
  });
});

/** Everything whose number a report may tell. */
async function counts() {
  const db = await database();
  const participating = await db
    .select({
      status: participants.status,
      country: people.country,
      sex: people.sex,
      delegationId: participants.delegationId,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .orderBy(asc(participants.id));
  const states = await db
    .select({ state: markEvents.state, participantId: markEvents.participantId })
    .from(markEvents)
    .orderBy(asc(markEvents.id));
  return { participating, states, releases: await db.$count(releases) };
}

describe('erasing is refused', () => {
  const refused = (code: string) => ({ ok: false, code });

  test('without the name as it stands in the passport', async () => {
    const manager = await givenEverythingOf();
    expect(await erase(manager, { name: 'Banodari' })).toEqual({
      ok: false,
      code: 'name_differs',
      fields: { name: 'name_differs' },
    });
    expect(await erase(manager, { name: ' Banodari  Fulmetok ' })).toMatchObject({ ok: true });
  });

  test('while they take part in something that is not over, unless they withdrew', async () => {
    const manager = await givenEverythingOf();
    await givenActivity('korea', 'forum');
    const db = await database();
    const ends = { startsOn: '2023-11-20', endsOn: '2023-11-20' };
    await db.update(activities).set(ends).where(eq(activities.slug, 'forum'));
    await givenParticipant('forum', 'Aram', { status: 'reserve' });
    expect(await erase(manager)).toEqual(refused('still_takes_part'));
    await db
      .update(participants)
      .set({ status: 'withdrawn' })
      .where(eq(participants.id, seedId('forum Aram')));
    expect(await erase(manager)).toMatchObject({ ok: true });
  });

  test('to coordinators, to managers of half of it, and to strangers, who learn nothing', async () => {
    await givenEverythingOf();
    await givenProject('georgia');
    await givenActivity('georgia', 'forum');
    const coordinator = await givenViewer('coordinator', {
      grants: [{ role: 'coordinator', project: 'korea' }],
    });
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'manager', project: 'georgia' }],
    });
    expect(await erase(coordinator)).toEqual(refused('forbidden'));
    expect(await erase(stranger)).toEqual(refused('not_found'));
    await givenParticipant('forum', 'Aram', { status: 'withdrawn' });
    expect(await erase(stranger)).toEqual(refused('forbidden'));
    expect(await columnsWith(CANARIES)).toEqual(COLUMNS.clear);
  });

  test('of an administrator, until somebody took that role away', async () => {
    await givenEverythingOf();
    const admin = await givenViewer('admin', { isAdmin: true });
    const db = await database();
    await db
      .update(users)
      .set({ isAdmin: true })
      .where(eq(users.id, seedId('user kanarek')));
    expect(await erase(admin)).toEqual(refused('is_administrator'));
  });
});

describe('the database itself', () => {
  const attempt = async (statement: ReturnType<typeof sql>) => {
    const db = await database();
    return db.execute(statement).then(
      () => 'done',
      (error: Error) => String(error.cause),
    );
  };

  test.each([
    ['the reason of a release', sql`update releases set reason = 'Another one.'`],
    ['the snapshot of a release', sql`update releases set snapshot = snapshot || '{"number": 9}'`],
    [
      'a name in a release whose owner was not erased',
      sql`update releases set snapshot =
      replace(snapshot::text, 'Banodari', 'Somebody')::jsonb`,
    ],
    ['a release, by deleting it', sql`delete from releases`],
  ])('refuses to change %s', async (_, statement) => {
    await givenEverythingOf();
    expect(await attempt(statement)).toContain('releases is append-only');
  });

  test.each([
    [
      'the reason of a mark of somebody who was not erased',
      sql`update mark_events set reason = null`,
    ],
    ['the state of a mark', sql`update mark_events set state = 'present'`],
    ['a mark, by deleting it', sql`delete from mark_events`],
  ])('refuses to change %s', async (_, statement) => {
    await givenEverythingOf();
    expect(await attempt(statement)).toContain('mark_events is append-only');
  });

  test('refuses to change a word of the trail even of somebody who was erased', async () => {
    await erase(await givenEverythingOf());
    const statement = sql`update audit_entries set sealed = null where person_id = ${ARAM.id}`;
    expect(await attempt(statement)).toContain('audit_entries is append-only');
    const db = await database();
    expect(await db.$count(auditEntries, eq(auditEntries.action, 'erased'))).toBe(2);
    expect(await db.$count(projects)).toBe(1);
  });
});
