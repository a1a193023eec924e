import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { participantTravel } from '@/db/schema/participants';
import { personKeys } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { listObjectHistory } from '@/lib/audit/queries/list-history';
import type { Viewer } from '@/lib/auth/types';
import { createPersonKeys } from '@/lib/privacy/commands';
import { findTravel } from '../queries/find-travel';
import { saveTravelSchema } from '../schema';
import { saveTravel } from './save-travel';
import { setTravel } from './set-travel';

testDatabase();

const visit = { id: seedId('visit'), projectId: seedId('korea'), timeZone: 'Asia/Seoul' };
const aigerim = seedId('visit Aigerim');
let coordinator: Viewer;
let focal: Viewer;
let stranger: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenProject('georgia');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('visit', 'Daniyar');
  await createPersonKeys([seedId('Aigerim'), seedId('Daniyar')]);
  const korea = { project: 'korea' };
  coordinator = await givenViewer('coordinator', { grants: [{ role: 'coordinator', ...korea }] });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', ...korea, country: 'KZ' }],
  });
  stranger = await givenViewer('stranger', {
    grants: [{ role: 'coordinator', project: 'georgia' }],
  });
});

const form = (changed: object = {}) =>
  saveTravelSchema.parse({
    participantId: aigerim,
    version: 0,
    visa: 'issued',
    arrivesOn: '2023-10-23',
    arrivesTime: '07:40',
    arrivalFlight: 'KC 909',
    departsOn: '2023-10-27',
    departsTime: '12:10',
    departureFlight: '',
    room: '',
    isBriefed: false,
    ...changed,
  });

const stored = async (id = aigerim) => {
  const db = await database();
  const [row] = await db
    .select()
    .from(participantTravel)
    .where(eq(participantTravel.participantId, id));
  return row;
};
const trail = async () => (await (await database()).select().from(auditEntries)).length;

test('a journey is kept in instants, shown on the clocks of the activity, and stands in the history', async () => {
  expect(await saveTravel(coordinator, form())).toEqual({ ok: true, value: { version: 1 } });
  expect(await stored()).toMatchObject({
    arrivesAt: new Date('2023-10-22T22:40:00Z'),
    departsAt: new Date('2023-10-27T03:10:00Z'),
    departureFlight: null,
    version: 1,
  });
  expect(await findTravel(focal, visit, aigerim)).toMatchObject({
    arrivesOn: '2023-10-23',
    arrivesTime: '07:40',
    version: 1,
  });
  expect(await trail()).toBe(1);
});

test('the history has a flight and a room sealed with the key of whose they are', async () => {
  await saveTravel(coordinator, form({ room: '1204' }));
  const [entry] = await (await database()).select().from(auditEntries);
  expect(entry?.changes).toEqual({});
  const history = await listObjectHistory(coordinator, { type: 'participant', id: aigerim });
  expect(history.entries[0]?.personal).toContainEqual({
    field: 'room',
    before: null,
    after: '1204',
  });
});

test('of who was erased nothing is written any more', async () => {
  const db = await database();
  await db.delete(personKeys).where(eq(personKeys.personId, seedId('Aigerim')));
  const participantIds = [aigerim, seedId('visit Daniyar')];
  expect(await setTravel(coordinator, { participantIds, room: '1204' })).toEqual({
    ok: true,
    value: 1,
  });
  expect(await stored()).toBeUndefined();
});

test('a save over what somebody else saved meanwhile is refused with what differs', async () => {
  await saveTravel(coordinator, form());
  expect(await saveTravel(coordinator, form({ visa: 'refused', room: '1204' }))).toEqual({
    ok: false,
    code: 'stale',
    version: 1,
    changes: [
      { field: 'visa', yours: 'refused', theirs: 'issued' },
      { field: 'room', yours: '1204', theirs: '' },
    ],
  });
  const again = form({ room: '1204', version: 1 });
  expect(await saveTravel(coordinator, again)).toEqual({ ok: true, value: { version: 2 } });
});

test('saved again without a change it keeps its version and writes no history', async () => {
  await saveTravel(coordinator, form());
  expect(await saveTravel(coordinator, form({ version: 1 }))).toEqual({
    ok: true,
    value: { version: 1 },
  });
  expect(await trail()).toBe(1);
});

test('the same for many changes one thing and leaves the rest, also of who had none', async () => {
  await saveTravel(coordinator, form());
  const participantIds = [aigerim, seedId('visit Daniyar')];
  expect(await setTravel(coordinator, { participantIds, visa: 'at_embassy' })).toEqual({
    ok: true,
    value: 2,
  });
  expect(await stored()).toMatchObject({ visa: 'at_embassy', arrivalFlight: 'KC 909', version: 2 });
  expect(await setTravel(coordinator, { participantIds, isBriefed: true })).toMatchObject({
    value: 2,
  });
  const first = (await stored())?.briefedAt;
  expect(await setTravel(coordinator, { participantIds, isBriefed: true })).toMatchObject({
    value: 0,
  });
  expect((await stored())?.briefedAt).toEqual(first);
  expect(await setTravel(coordinator, { participantIds, room: '1204' })).toMatchObject({
    value: 2,
  });
  expect(await stored(seedId('visit Daniyar'))).toMatchObject({
    visa: 'at_embassy',
    room: '1204',
    version: 3,
  });
});

test.each([
  ['focal', 'forbidden'],
  ['stranger', 'not_found'],
] as const)('a %s is told %s and changes nothing', async (who, code) => {
  const viewer = { focal, stranger }[who];
  expect(await saveTravel(viewer, form())).toEqual({ ok: false, code });
  expect(await setTravel(viewer, { participantIds: [aigerim], visa: 'issued' })).toEqual({
    ok: false,
    code,
  });
  expect(await stored()).toBeUndefined();
});

test('a stranger does not see how somebody travels', async () => {
  expect(await findTravel(stranger, visit, aigerim)).toBeNull();
});

test.each([
  [{ arrivesTime: '' }, ['arrivesTime', 'required']],
  [{ arrivesOn: '' }, ['arrivesOn', 'required']],
  [{ departsOn: '2023-10-22' }, ['departsOn', 'timeEndBeforeStart']],
  [{ departsTime: '25:00' }, ['departsTime', 'timeInvalid']],
  [{ arrivesOn: '2023-02-31' }, ['arrivesOn', 'dateInvalid']],
])('%j is refused at %j', (changed, [field, message]) => {
  const result = saveTravelSchema.safeParse({ ...form(), ...changed });
  expect(result.error?.issues.map(({ path, message: said }) => [path.join('.'), said])).toEqual([
    [field, message],
  ]);
});
