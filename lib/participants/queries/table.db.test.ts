import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { participants, participantTravel } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import { sealPrivate } from '@/lib/people/commands/seal-private';
import { createPersonKeys } from '@/lib/privacy/commands';
import { showMeals } from '../commands/show-meals';
import { exportParticipants, showParticipants } from '../commands/show-participants';
import { readView } from '../rules/table';
import type { ParticipantRow } from '../types';
import { listParticipants } from './list-participants';
import { matchingIds } from './matching-participants';

testDatabase({ keep: true });

const visit = { id: seedId('visit'), projectId: seedId('korea') };
let coordinator: Viewer;
let focal: Viewer;
let helper: Viewer;

/** As in the passport, in the own script, and from where. */
const NAMES: [given: string, family: string, native: string | null, country: Country][] = [
  ['Aigerim', 'Aqbulaqova', 'Әйгерім Ақбұлақова', 'KZ'],
  ['Zulfiya', 'Mirzoeva', null, 'KZ'],
  ['Nino', 'Vazisubneli', 'ნინო ვაზისუბნელი', 'GE'],
  ['Anahit', 'Tsiranavanyan', 'Անահիտ Ծիրանավանյան', 'GE'],
  ['Jahongir', 'Soyboʻyiyev', null, 'GE'],
  ['Rəşad', 'Xəzəryanlı', null, 'GE'],
  ['Haneul', 'Sagong', null, 'GE'],
];

beforeAll(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const db = await database();
  for (const [givenNames, familyName, nativeName, country] of NAMES) {
    await givenParticipant('visit', givenNames, { country });
    await db
      .update(people)
      .set({
        familyName,
        nativeName,
        position: 'Начальник отдела',
        email: `${givenNames}@x.example`,
      })
      .where(eq(people.id, seedId(givenNames)));
  }
  const keys = await createPersonKeys([seedId('Aigerim'), seedId('Nino')]);
  for (const name of ['Aigerim', 'Nino']) {
    const key = keys.get(seedId(name));
    if (!key) throw new Error(`${name} has no key.`);
    const data = { diet: `${name} eats no sesame`, passportNumber: `N0${name}` };
    await db.insert(personPrivate).values({ personId: seedId(name), ...sealPrivate(key, data) });
  }
  await db.insert(participantTravel).values({
    participantId: seedId('visit Nino'),
    visa: 'at_embassy',
    arrivesAt: new Date('2023-10-22T22:40:00Z'),
    arrivalFlight: 'TK 090',
    room: '1204',
  });
  const korea = { project: 'korea' };
  coordinator = await givenViewer('coordinator', { grants: [{ role: 'coordinator', ...korea }] });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', ...korea, country: 'KZ' }],
  });
  helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', ...korea, activity: 'visit' }],
  });
});

const found = async (params: Record<string, string>, viewer = coordinator) =>
  (await listParticipants(viewer, visit, readView(params))).rows.map(
    ({ givenNames }) => givenNames,
  );

describe('a search', () => {
  test.each([
    ['Айгерим', ['Aigerim']],
    ['aqbulaqova', ['Aigerim']],
    ['АҚБҰЛАҚОВА', ['Aigerim']],
    ['Мирзоева', ['Zulfiya']],
    ['vazisub', ['Nino']],
    ['ваЗисубнели', ['Nino']],
    ['Ծիրանավանյան', ['Anahit']],
    ['цираНаван', ['Anahit']],
    ['сойбўйиев', ['Jahongir']],
    ["Soybo'yiyev", ['Jahongir']],
    ['rashad khazaryanli', ['Rəşad']],
    ['Рашад', ['Rəşad']],
    ['하늘', ['Haneul']],
    ['nachalnik nino', ['Nino']],
    ['100%', []],
    ['Aiger_m', []],
    ['A%m', []],
    ['Aigerim\\', []],
    ['%', []],
    ['_', []],
    ["' or '1'='1", []],
  ])('for %s ignores case, accents and script', async (q, names) => {
    expect(await found({ q })).toEqual(names);
  });

  test('of a roster looks at names only', async () => {
    expect(await found({ q: 'Рашад' }, helper)).toEqual(['Rəşad']);
    expect(await found({ q: 'nachalnik' }, helper)).toEqual([]);
  });
});

describe('a filter', () => {
  test.each([
    [{ visa: 'at_embassy' }, ['Nino']],
    [{ visa: 'unknown', country: 'KZ' }, ['Aigerim', 'Zulfiya']],
    [{ missing: 'visa', country: 'GE', q: 'nino' }, ['Nino']],
    [{ missing: 'room', q: 'nino' }, []],
    [{ missing: 'passport', country: 'KZ' }, ['Zulfiya']],
    [{ missing: 'birth_date', country: 'KZ' }, ['Aigerim', 'Zulfiya']],
    [{ missing: 'email' }, []],
    [{ role: 'interpreter' }, []],
    [{ ids: [seedId('visit Nino'), seedId('visit Aigerim')].join() }, ['Aigerim', 'Nino']],
  ])('by %j leaves %j', async (params, names) => {
    expect(await found(params)).toEqual(names);
  });

  test('and a fold count under each heading what they leave of it', async () => {
    const page = await listParticipants(coordinator, visit, readView({ closed: 'KZ' }));
    expect(page.sections.map(({ id, matching, total }) => ({ id, matching, total }))).toEqual([
      { id: 'KZ', matching: 2, total: 2 },
      { id: 'GE', matching: 5, total: 5 },
    ]);
    expect(page.sections[1]?.counts).toMatchObject({ confirmed: 5, atEmbassy: 1 });
    expect([page.rows.length, page.listed, page.matching, page.total]).toEqual([5, 5, 7, 7]);
    const byGroup = await listParticipants(
      coordinator,
      visit,
      readView({ by: 'group', q: 'nino' }),
    );
    expect(
      byGroup.sections.map(({ group, matching, total }) => [group?.name, matching, total]),
    ).toEqual([['A', 1, 7]]);
  });
});

describe('a row', () => {
  const rowOf = async (viewer: Viewer, cols: string) => {
    const view = readView({ cols, q: 'aigerim' });
    return (await listParticipants(viewer, visit, view)).rows[0];
  };

  test('carries what its columns show, and nothing else', async () => {
    expect(await rowOf(coordinator, 'visa,room')).toEqual({
      id: seedId('visit Aigerim'),
      givenNames: 'Aigerim',
      familyName: 'Aqbulaqova',
      nativeName: null,
      country: 'KZ',
      role: 'delegate',
      group: { id: seedId('visit A'), name: 'A', position: 0 },
      details: {
        personId: seedId('Aigerim'),
        status: 'confirmed',
        version: 1,
        visa: 'unknown',
        room: null,
      },
    });
    const details = (await rowOf(coordinator, 'passport,diet'))?.details;
    expect(details).toMatchObject({ hasPassport: true, diet: 'Aigerim eats no sesame' });
  });

  test('of a roster has no details, whatever columns are asked for', async () => {
    expect(await rowOf(helper, 'diet,email')).toMatchObject({ details: null });
  });
});

const exported = async (viewer: Viewer, params: Record<string, string>) => {
  const pages = await exportParticipants(viewer, visit, readView(params));
  if (!pages) return null;
  const rows: ParticipantRow[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
};

test('of a foreign delegation nothing is in the focal point’s page, file or selection', async () => {
  const cols = 'native,diet,email,phone,room,passport,arrives';
  const page = await listParticipants(focal, visit, readView({ cols }));
  const file = await exported(focal, { cols });
  const ids = await matchingIds(focal, visit, readView({}));
  expect(page.rows.map(({ givenNames }) => givenNames)).toEqual(['Aigerim', 'Zulfiya']);
  expect(file?.map(({ givenNames }) => givenNames)).toEqual(['Aigerim', 'Zulfiya']);
  expect(ids).toEqual([seedId('visit Aigerim'), seedId('visit Zulfiya')]);
  const picked = await exported(focal, { ids: seedId('visit Nino'), cols });
  expect(picked).toEqual([]);
  expect(JSON.stringify([page, file])).not.toMatch(/Nino|ნინო|1204|TK 090/);
  expect(await exported(helper, {})).toBeNull();
});

test('a file has the same people in the same order as the pages, with the same search and filters', async () => {
  const asked = { country: 'GE', sort: 'name', dir: 'desc', cols: 'visa' };
  const rows = (await listParticipants(coordinator, visit, readView(asked))).rows;
  expect(await exported(coordinator, asked)).toEqual(rows);
  expect(rows.length).toBe(5);
});

test('who shows or exports a sealed column stands in the history; who does not, does not', async () => {
  const db = await database();
  const trail = async () =>
    (await db.select().from(auditEntries)).map(({ action, changes, actorId, objectId }) => ({
      action,
      changes,
      actorId,
      objectId,
    }));
  const before = (await trail()).length;
  await showParticipants(coordinator, visit, readView({}));
  await exported(coordinator, { cols: 'email' });
  expect((await trail()).length).toBe(before);
  await showParticipants(coordinator, visit, readView({ cols: 'diet' }));
  await exported(focal, { cols: 'diet' });
  const fields = { fields: { before: null, after: ['diet'] } };
  const about = { changes: fields, objectId: visit.id };
  expect((await trail()).slice(before)).toEqual([
    { action: 'revealed', actorId: coordinator.userId, ...about },
    { action: 'exported', actorId: focal.userId, ...about },
  ]);
});

test('diets are counted without a name for who arranges meals, which stands in the history once for each look', async () => {
  const db = await database();
  const before = await db.$count(auditEntries);
  const groups = [{ groupId: seedId('visit A'), people: 1 }];
  const none = { diet: null, people: 5, groups: [{ groupId: seedId('visit A'), people: 5 }] };
  const meals = await showMeals(coordinator, visit);
  expect(meals).toEqual(
    expect.arrayContaining([
      { diet: 'Aigerim eats no sesame', people: 1, groups },
      { diet: 'Nino eats no sesame', people: 1, groups },
      none,
    ]),
  );
  expect(meals?.at(-1)).toEqual(none);
  const trail = await db.select().from(auditEntries);
  expect(trail.length).toBe(before + 1);
  expect(trail.at(-1)).toMatchObject({
    action: 'revealed',
    objectId: visit.id,
    changes: { fields: { before: null, after: ['diet'] } },
  });
  expect(await showMeals(focal, visit)).toBe(null);
  expect(await showMeals(helper, visit)).toBe(null);
  expect(await db.$count(auditEntries)).toBe(before + 1);
});

test('a page takes two statements, three where something sealed is shown, however many people there are', async () => {
  const count = async (params: Record<string, string>) => {
    const counter = { statements: 0 };
    await countStatements(counter, () => listParticipants(coordinator, visit, readView(params)));
    return counter.statements;
  };
  expect(await count({})).toBe(2);
  expect(await count({ cols: 'diet', by: 'group', closed: 'none', q: 'a', missing: 'room' })).toBe(
    3,
  );
  const db = await database();
  expect(await db.$count(participants)).toBe(7);
});
