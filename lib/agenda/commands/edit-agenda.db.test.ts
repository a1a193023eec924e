import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { acknowledgements, sessions } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hosts, siteVisits, vehicles } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { findSession } from '../queries/find-session';
import { editAgendaInput } from '../schema';
import { emptyContent } from '../testing/race';
import type { SessionContent } from '../types/draft';
import type { AgendaEdit } from '../types/edits';
import { editAgenda } from './edit-agenda';

testDatabase();

const VISIT = seedId('visit');
const NINE = Date.parse('2023-10-24T00:00:00Z');
const HOUR = 3_600_000;

let coordinator: Viewer;
let colleague: Viewer;
let stranger: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenProject('other');
  await givenActivity('joint', 'visit');
  await givenActivity('joint', 'later');
  await givenActivity('other', 'elsewhere');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('elsewhere', 'Nino');
  const grants = [{ role: 'coordinator', project: 'joint' }] as const;
  coordinator = await givenViewer('coordinator', { grants: [...grants] });
  colleague = await givenViewer('colleague', { grants: [...grants] });
  stranger = await givenViewer('stranger', {
    grants: [{ role: 'coordinator', project: 'other' }],
  });
});

const content = (changed: Partial<SessionContent> = {}) =>
  emptyContent({ start: NINE, end: NINE + HOUR, ...changed });

const create = (name: string, changed?: Partial<SessionContent>): AgendaEdit => ({
  type: 'create',
  sessionId: seedId(name),
  content: content(changed),
});
const change = (name: string, version: number, changes: Partial<SessionContent>): AgendaEdit => ({
  type: 'change',
  sessionId: seedId(name),
  version,
  changes,
});
const remove = (name: string, version: number): AgendaEdit => ({
  type: 'remove',
  sessionId: seedId(name),
  version,
});
const restore = (name: string, version: number): AgendaEdit => ({
  type: 'restore',
  sessionId: seedId(name),
  version,
});

const save = (
  edits: AgendaEdit[],
  { viewer = coordinator, id = newId(), activityId = VISIT } = {},
) => editAgenda(viewer, editAgendaInput.parse({ id, activityId, edits }));
const saved = (name: string) => findSession(coordinator, seedId(name));

const deedsOn = async (objectId: string) => {
  const db = await database();
  const entries = await db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(and(eq(auditEntries.activityId, VISIT), eq(auditEntries.objectId, objectId)))
    .orderBy(auditEntries.at, auditEntries.id);
  return entries.map(({ action }) => action);
};

describe('a batch of edits', () => {
  test('is saved together, and says which versions it gave', async () => {
    await save([create('opening'), create('lunch', { kind: 'meal' })]);
    const answer = await save([
      change('opening', 1, { start: NINE + HOUR, end: NINE + 2 * HOUR }),
      remove('lunch', 1),
      create('closing', {
        groupIds: [seedId('visit A')],
        people: [
          { personId: seedId('Aigerim'), role: 'speaker', title: { en: 'Director', ko: '국장' } },
        ],
        mustFollowSessionId: seedId('opening'),
      }),
    ]);
    expect(answer).toEqual({
      ok: true,
      value: {
        versions: { [seedId('opening')]: 2, [seedId('lunch')]: 2, [seedId('closing')]: 1 },
      },
    });
    expect(await saved('opening')).toMatchObject({ start: NINE + HOUR, end: NINE + 2 * HOUR });
    expect(await saved('lunch')).toBeNull();
    expect(await saved('closing')).toMatchObject({
      groupIds: [seedId('visit A')],
      mustFollowSessionId: seedId('opening'),
      people: [{ personId: seedId('Aigerim'), title: { en: 'Director', ko: '국장' } }],
    });
    expect(await deedsOn(seedId('opening'))).toEqual(['created', 'moved']);
    expect(await deedsOn(seedId('lunch'))).toEqual(['created', 'removed']);
  });

  test('is refused as a whole where somebody else came first, with every session as it is now', async () => {
    await save([create('opening'), create('lunch'), create('closing')]);
    await save([change('opening', 1, { title: { en: 'Theirs' } }), remove('lunch', 1)], {
      viewer: colleague,
    });
    const answer = await save([
      change('opening', 1, { title: { en: 'Mine' } }),
      change('lunch', 1, { title: { en: 'Mine' } }),
      change('closing', 1, { title: { en: 'Mine' } }),
    ]);
    expect(answer).toEqual({
      ok: false,
      code: 'stale',
      newer: [
        {
          sessionId: seedId('opening'),
          version: 2,
          theirs: expect.objectContaining({ title: { en: 'Theirs' }, version: 2 }),
        },
        { sessionId: seedId('lunch'), version: 2, theirs: null },
      ],
    });
    expect(await saved('closing')).toMatchObject({ title: { en: 'Talk' }, version: 1 });
  });

  test('sent again is answered again, and done once', async () => {
    await save([create('opening')]);
    const id = newId();
    const move = [change('opening', 1, { title: { en: 'Once' } })];
    const first = await save(move, { id });
    await save([change('opening', 2, { title: { en: 'Later' } })]);
    expect(await save(move, { id })).toEqual(first);
    expect(await saved('opening')).toMatchObject({ title: { en: 'Later' }, version: 3 });
  });

  test('sent twice at once is done once', async () => {
    const id = newId();
    const both = await Promise.all([1, 2].map(() => save([create('opening')], { id })));
    expect(both[0]).toEqual({ ok: true, value: { versions: { [seedId('opening')]: 1 } } });
    expect(both[1]).toEqual(both[0]);
    expect(await deedsOn(seedId('opening'))).toEqual(['created']);
  });

  test('of somebody else, or for another activity, is not found', async () => {
    const id = newId();
    await save([create('opening')], { id });
    const missing = { ok: false, code: 'not_found' };
    expect(await save([create('opening')], { id, viewer: colleague })).toEqual(missing);
    expect(await save([create('opening')], { id, activityId: seedId('later') })).toEqual(missing);
  });

  test('may name a session again and again: the edits follow one another', async () => {
    const edits = [
      create('opening'),
      change('opening', 0, { title: { en: 'Opening' } }),
      change('opening', 0, { isPublic: false }),
    ];
    expect(await save(edits)).toEqual({
      ok: true,
      value: { versions: { [seedId('opening')]: 1 } },
    });
    expect(await saved('opening')).toMatchObject({ title: { en: 'Opening' }, isPublic: false });
  });

  test('of 500 moves takes few statements', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `session ${index}`);
    await save(names.map((name) => create(name, { groupIds: [seedId('visit A')] })));
    const counter = { statements: 0 };
    const moves = names.map((name) =>
      change(name, 1, { start: NINE + HOUR, end: NINE + 2 * HOUR }),
    );
    const answer = await countStatements(counter, () => save(moves));
    expect(answer.ok).toBe(true);
    expect(counter.statements).toBe(8);
    expect(await saved('session 499')).toMatchObject({ start: NINE + HOUR, version: 2 });
  });
});

describe('the tray', () => {
  test('keeps how long a session is to take', async () => {
    await save([create('talk', { start: null, end: null, duration: 90 })]);
    await save([change('talk', 1, { start: NINE, end: NINE + HOUR })]);
    await save([change('talk', 2, { start: null, end: null })]);
    expect(await saved('talk')).toMatchObject({ start: null, end: null, duration: 90 });
  });
});

describe('bringing back', () => {
  test('gives a removed session a new version, as it was, and with it what had to follow it', async () => {
    await save([
      create('opening', { groupIds: [seedId('visit B')] }),
      create('closing', { mustFollowSessionId: seedId('opening') }),
    ]);
    const before = await saved('opening');
    await save([remove('opening', 1)]);
    expect(await saved('closing')).toMatchObject({ mustFollowSessionId: null });
    await save([change('closing', 1, { title: { en: 'Closing' } })]);
    expect(await save([restore('opening', 2)])).toEqual({
      ok: true,
      value: { versions: { [seedId('opening')]: 3 } },
    });
    expect(await saved('opening')).toEqual({ ...before, version: 3 });
    expect(await saved('closing')).toMatchObject({ mustFollowSessionId: seedId('opening') });
    expect(await deedsOn(seedId('opening'))).toEqual(['created', 'removed', 'restored']);
  });

  test('what somebody else has brought back is stale', async () => {
    await save([create('opening')]);
    await save([remove('opening', 1)]);
    await save([restore('opening', 2)], { viewer: colleague });
    expect(await save([restore('opening', 2)])).toMatchObject({
      code: 'stale',
      newer: [{ version: 3, theirs: { title: { en: 'Talk' } } }],
    });
  });
});

describe('what no edit can say', () => {
  test.each([
    ['an end before the start', { end: NINE - HOUR }, 'end', 'timeEndBeforeStart'],
    ['a start without an end', { end: null }, 'end', 'required'],
    ['more than a day', { end: NINE + 25 * HOUR }, 'end', 'sessionTooLong'],
    ['a group of elsewhere', { groupIds: [seedId('later A')] }, 'groupIds', 'groupNotFound'],
    ['a vehicle of elsewhere', { vehicleIds: [seedId('bus')] }, 'vehicleIds', 'vehicleNotFound'],
    ['a visit of elsewhere', { siteVisitId: seedId('request') }, 'siteVisitId', 'visitNotFound'],
    ['a place that is not there', { placeId: seedId('nowhere') }, 'placeId', 'placeNotFound'],
    [
      'somebody whom the viewer does not know',
      { people: [{ personId: seedId('Nino'), role: 'speaker' }] },
      'people.0.personId',
      'personNotFound',
    ],
    [
      'a session of elsewhere to follow',
      { mustFollowSessionId: seedId('foreign') },
      'mustFollowSessionId',
      'sessionNotFound',
    ],
    [
      'itself to follow',
      { mustFollowSessionId: seedId('opening') },
      'mustFollowSessionId',
      'sessionNotFound',
    ],
  ] as const)('%s, whether it is new or changed', async (_, changed, field, code) => {
    await givenElsewhere();
    await save([create('opening')]);
    expect(await save([create('lunch'), change('opening', 1, changed)])).toEqual({
      ok: false,
      code: 'invalid',
      fields: { [`edits.1.changes.${field}`]: code },
    });
    await save([remove('opening', 1)]);
    if (field === 'mustFollowSessionId') return;
    expect(await save([create('other', changed)])).toEqual({
      ok: false,
      code: 'invalid',
      fields: { [`edits.0.content.${field}`]: code },
    });
    expect(await saved('lunch')).toBeNull();
  });

  test('one end of a time alone moves only that end', async () => {
    await save([create('opening')]);
    await save([change('opening', 1, { start: NINE - HOUR })]);
    expect(await saved('opening')).toMatchObject({ start: NINE - HOUR, end: NINE + HOUR });
  });

  test('a session of another activity, in any kind of edit', async () => {
    await givenElsewhere();
    const missing = { ok: false, code: 'not_found' };
    for (const edit of [
      create('foreign'),
      change('foreign', 1, { title: { en: 'Mine' } }),
      remove('foreign', 1),
      restore('foreign', 1),
      remove('never made', 1),
    ]) {
      expect(await save([edit])).toEqual(missing);
    }
  });
});

test('a warning is acknowledged, with a note and a name, and withdrawn', async () => {
  const conflictKey = `gap ${seedId('visit A')}`;
  const acknowledge = (note: string | null, factsKey: string): AgendaEdit => ({
    type: 'acknowledge',
    conflictKey,
    factsKey,
    note,
  });
  await save([acknowledge('They rest', 'before')]);
  await save([acknowledge(null, 'after')], { viewer: colleague });
  const db = await database();
  expect(await db.select().from(acknowledgements)).toMatchObject([
    { conflictKey, factsKey: 'after', note: null, userId: colleague.userId },
  ]);
  await save([{ type: 'withdraw', conflictKey }]);
  expect(await db.select().from(acknowledgements)).toEqual([]);
  expect(await deedsOn(VISIT)).toEqual([
    'warning_acknowledged',
    'warning_acknowledged',
    'warning_reopened',
  ]);
});

describe('who may edit', () => {
  test.each([
    ['a stranger', () => stranger, 'not_found'],
    [
      'a focal point',
      () =>
        givenViewer('focal', {
          grants: [{ role: 'focal_point', project: 'joint', country: 'KZ' }],
        }),
      'forbidden',
    ],
  ] as const)('not %s', async (_, who, code) => {
    expect(await save([create('opening')], { viewer: await who() })).toEqual({ ok: false, code });
  });

  test('nobody, once attendance is signed off', async () => {
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' }).where(eq(activities.id, VISIT));
    expect(await save([create('opening')])).toEqual({ ok: false, code: 'signed_off' });
    expect(await db.$count(sessions)).toBe(0);
  });
});

/** A bus, a visit and a session of another activity, and a place. */
async function givenElsewhere() {
  const db = await database();
  const activityId = seedId('later');
  await db.insert(vehicles).values({ id: seedId('bus'), activityId, name: 'Bus 1', seats: 40 });
  await db.insert(organizations).values({ id: seedId('centre'), name: { en: 'Centre' } });
  await db.insert(places).values({ id: seedId('hall'), name: { en: 'Hall' } });
  await db.insert(hosts).values({ id: seedId('host'), organizationId: seedId('centre') });
  await db.insert(siteVisits).values({
    id: seedId('request'),
    activityId,
    hostId: seedId('host'),
    topic: { en: 'Tour' },
    duration: 60,
  });
  await save([create('foreign')], { activityId });
}
