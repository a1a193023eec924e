import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { participantPeriods, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { atTime } from '@/lib/core/clock';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { createPerson } from '@/lib/people/commands/create-person';
import { createPersonSchema } from '@/lib/people/schema';
import { type AddParticipant, addParticipantSchema, addPersonSchema } from '../schema';
import { addParticipant } from './add-participant';
import { addPerson } from './add-person';
import { askBack } from './ask-back';
import { assignGroup } from './assign-group';
import { changeStatuses } from './change-status';
import { updateParticipant } from './update-participant';

testDatabase();

async function aVisit() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenProject('georgia');
  await givenActivity('georgia', 'other');
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

const aFocalPoint = (country: 'KZ' | 'GE' = 'KZ') =>
  givenViewer(`focal ${country}`, { grants: [{ role: 'focal_point', project: 'korea', country }] });

const aStranger = () =>
  givenViewer('stranger', { grants: [{ role: 'coordinator', project: 'georgia' }] });

const person = {
  givenNames: 'Nigora',
  familyName: 'Chashmasorova',
  country: 'KZ',
  email: 'nigora@gov.example',
  locale: 'ru',
  languages: ['ru'],
};

const adding = (changed: object = {}): AddParticipant =>
  addParticipantSchema.parse({
    id: seedId('visit Nigora'),
    activityId: seedId('visit'),
    personId: seedId('Nigora'),
    role: 'delegate',
    country: 'KZ',
    groupId: seedId('visit A'),
    status: 'confirmed',
    ...changed,
  });

const addingNew = (changed: object = {}) =>
  addPersonSchema.parse({
    ...person,
    activityId: seedId('visit'),
    participantId: seedId('visit Nigora'),
    personId: seedId('Nigora'),
    role: 'delegate',
    groupId: '',
    status: 'nominated',
    ...changed,
  });

async function everything() {
  const db = await database();
  return {
    people: await db.select().from(people).orderBy(asc(people.id)),
    participants: await db.select().from(participants).orderBy(asc(participants.id)),
    periods: await db.select().from(participantPeriods).orderBy(asc(participantPeriods.endsAt)),
    audit: await db.select().from(auditEntries).orderBy(asc(auditEntries.id)),
  };
}

const standings = async () =>
  (await everything()).participants.map(({ status, groupId, version }) => ({
    status,
    group: groupId,
    version,
  }));

describe('letting somebody take part', () => {
  async function inDirectory() {
    const coordinator = await aVisit();
    await createPerson(coordinator, createPersonSchema.parse({ ...person, id: seedId('Nigora') }));
    return coordinator;
  }

  test('writes participant, first period and trail', async () => {
    const coordinator = await inDirectory();
    expect(await addParticipant(coordinator, adding())).toEqual({
      ok: true,
      value: { id: seedId('visit Nigora') },
    });
    const stored = await everything();
    expect(stored.participants).toMatchObject([
      { role: 'delegate', status: 'confirmed', delegationId: seedId('visit KZ'), version: 1 },
    ]);
    expect(stored.periods).toMatchObject([
      { status: 'confirmed', groupId: seedId('visit A'), startsAt: null, endsAt: null },
    ]);
    expect(stored.audit.at(-1)).toMatchObject({
      objectType: 'participant',
      action: 'created',
      activityId: seedId('visit'),
      personId: seedId('Nigora'),
      changes: { status: { before: null, after: 'confirmed' } },
    });
  });

  test('twice with one id changes nothing; with another id it is refused', async () => {
    const coordinator = await inDirectory();
    await addParticipant(coordinator, adding());
    const before = await everything();
    expect((await addParticipant(coordinator, adding())).ok).toBe(true);
    expect(await addParticipant(coordinator, adding({ id: seedId('again') }))).toEqual({
      ok: false,
      code: 'already_participant',
    });
    expect(await everything()).toEqual(before);
  });

  test('of somebody who was erased is refused', async () => {
    const coordinator = await inDirectory();
    await (await database()).update(people).set({ erasedAt: new Date() });
    expect(await addParticipant(coordinator, adding())).toEqual({ ok: false, code: 'not_found' });
  });

  test.each([
    ['a country that sends nobody', { country: 'TJ' }, 'no_delegation'],
    ['a group of another activity', { groupId: seedId('other A') }, 'group_unknown'],
    ['an activity of another project', { activityId: seedId('other') }, 'not_found'],
    ['an activity that is not there', { activityId: seedId('nowhere') }, 'not_found'],
    ['a person who is not there', { personId: seedId('nobody') }, 'not_found'],
  ])('is refused for %s', async (_case, changed, code) => {
    const coordinator = await inDirectory();
    expect(await addParticipant(coordinator, adding(changed))).toMatchObject({ ok: false, code });
    expect((await everything()).participants).toEqual([]);
  });

  test('a speaker needs no delegation and gets none', async () => {
    const coordinator = await inDirectory();
    await addParticipant(coordinator, adding({ role: 'speaker', country: null, groupId: null }));
    expect((await everything()).participants).toMatchObject([
      { role: 'speaker', delegationId: null },
    ]);
  });

  test('is over when the activity is signed off', async () => {
    const coordinator = await inDirectory();
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' });
    expect(await addParticipant(coordinator, adding())).toEqual({ ok: false, code: 'signed_off' });
  });
});

describe('adding somebody new', () => {
  /** Two weeks before the first day of the activities here: focal points still nominate. */
  beforeAll(() => void vi.stubEnv('SAPAR_NOW', '2023-10-10T03:00:00Z'));
  afterAll(() => void vi.unstubAllEnvs());

  test('by the focal point makes person and nomination at once, once', async () => {
    await aVisit();
    const focal = await aFocalPoint();
    expect((await addPerson(focal, addingNew())).ok).toBe(true);
    const stored = await everything();
    expect(stored.people).toMatchObject([{ givenNames: 'Nigora', email: 'nigora@gov.example' }]);
    expect(stored.participants).toMatchObject([{ status: 'nominated', role: 'delegate' }]);
    expect((await addPerson(focal, addingNew())).ok).toBe(true);
    expect(await everything()).toEqual(stored);
  });

  test('by the focal point ends without a deadline when the first day begins in Seoul', async () => {
    await aVisit();
    const focal = await aFocalPoint();
    const at = (moment: string) =>
      atTime(new Date(moment), () => addPerson(focal, addingNew({ email: '' })));
    expect(await at('2023-10-23T15:00:00Z')).toEqual({ ok: false, code: 'forbidden' });
    expect(await at('2023-10-23T14:59:59Z')).toMatchObject({ ok: true });
  });

  test('twice at the same moment happens once, and both answers say so', async () => {
    const coordinator = await aVisit();
    const answer = { ok: true, value: { id: seedId('visit Nigora') } };
    expect(
      await Promise.all([
        addPerson(coordinator, addingNew()),
        addPerson(coordinator, addingNew()),
        addPerson(coordinator, addingNew()),
      ]),
    ).toEqual([answer, answer, answer]);
    const stored = await everything();
    expect([stored.people.length, stored.participants.length, stored.audit.length]).toEqual([
      1, 1, 2,
    ]);
  });

  test.each([
    ['the person', { participantId: seedId('another') }],
    ['the participant', { personId: seedId('another') }],
  ])('with an id of %s that is taken is refused and writes nothing', async (_case, changed) => {
    const coordinator = await aVisit();
    await addPerson(coordinator, addingNew());
    const before = await everything();
    const again = { ...changed, email: 'another@gov.example' };
    expect(await addPerson(coordinator, addingNew(again))).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await everything()).toEqual(before);
  });

  test('with the ids of a nomination that the focal point cannot see is refused', async () => {
    const coordinator = await aVisit();
    await addPerson(coordinator, addingNew());
    const georgian = addingNew({ country: 'GE', email: 'another@gov.example' });
    expect(await addPerson(await aFocalPoint('GE'), georgian)).toEqual({
      ok: false,
      code: 'not_found',
    });
  });

  test.each([
    ['another country', { country: 'GE' }],
    ['an accepted delegate', { status: 'accepted' }],
    ['a group', { groupId: seedId('visit A') }],
  ])('with %s is forbidden to the focal point, and nobody is added', async (_case, changed) => {
    await aVisit();
    expect(await addPerson(await aFocalPoint(), addingNew(changed))).toEqual({
      ok: false,
      code: 'forbidden',
    });
    expect(await everything()).toEqual({ people: [], participants: [], periods: [], audit: [] });
  });

  test('with an address that is taken adds neither person nor participant', async () => {
    const coordinator = await aVisit();
    await addPerson(coordinator, addingNew());
    const before = await everything();
    expect(
      await addPerson(
        coordinator,
        addingNew({ personId: seedId('other'), participantId: seedId('visit other') }),
      ),
    ).toEqual({ ok: false, code: 'person_email_taken', fields: { email: 'person_email_taken' } });
    expect(await everything()).toEqual(before);
  });
});

describe('a status', () => {
  const nominate = (status: ParticipantStatus = 'nominated') =>
    givenParticipant('visit', 'Aigerim', { status });
  const to = (status: ParticipantStatus, version = 1) => ({
    participantId: seedId('visit Aigerim'),
    role: 'delegate' as const,
    groupId: seedId('visit A'),
    status,
    version,
  });

  test('goes from nominated over accepted to confirmed, each step in the trail', async () => {
    const coordinator = await aVisit();
    await nominate();
    expect(await updateParticipant(coordinator, to('accepted'))).toEqual({
      ok: true,
      value: { version: 2 },
    });
    await updateParticipant(coordinator, to('confirmed', 2));
    const stored = await everything();
    expect(stored.participants).toMatchObject([{ status: 'confirmed', version: 3 }]);
    expect(stored.periods).toMatchObject([{ status: 'confirmed', startsAt: null, endsAt: null }]);
    expect(stored.audit.map(({ changes }) => changes)).toEqual([
      { status: { before: 'nominated', after: 'accepted' } },
      { status: { before: 'accepted', after: 'confirmed' } },
    ]);
  });

  test('that skips a step is refused', async () => {
    const coordinator = await aVisit();
    await nominate();
    expect(await updateParticipant(coordinator, to('confirmed'))).toEqual({
      ok: false,
      code: 'status_unreachable',
      values: { count: 1 },
    });
  });

  test('on an older version is refused with what it is now', async () => {
    const coordinator = await aVisit();
    await nominate();
    await updateParticipant(coordinator, to('accepted'));
    expect(await updateParticipant(coordinator, to('declined'))).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'status', yours: 'declined', theirs: 'accepted' }],
    });
  });

  test('withdrawn after the activity began leaves the days before as they were', async () => {
    const coordinator = await aVisit();
    await nominate('confirmed');
    await updateParticipant(coordinator, to('withdrawn'));
    expect((await everything()).periods).toMatchObject([
      { status: 'confirmed', startsAt: null, endsAt: expect.any(Date) },
      { status: 'withdrawn', startsAt: expect.any(Date), endsAt: null },
    ]);
  });

  test('is not the focal point’s to change, and to strangers the participant does not exist', async () => {
    await aVisit();
    await nominate();
    const forbidden = { ok: false, code: 'forbidden' };
    const missing = { ok: false, code: 'not_found' };
    expect(await updateParticipant(await aFocalPoint(), to('accepted'))).toEqual(forbidden);
    expect(await updateParticipant(await aFocalPoint('GE'), to('accepted'))).toEqual(missing);
    expect(await updateParticipant(await aStranger(), to('accepted'))).toEqual(missing);
  });

  test('set for many is all or nothing', async () => {
    const coordinator = await aVisit();
    await nominate();
    await givenParticipant('visit', 'Daniyar', { status: 'withdrawn' });
    const participantIds = [seedId('visit Aigerim'), seedId('visit Daniyar')];
    const before = await everything();
    expect(await changeStatuses(coordinator, { participantIds, status: 'accepted' })).toEqual({
      ok: false,
      code: 'status_unreachable',
      values: { count: 1 },
    });
    expect(await everything()).toEqual(before);
    expect(await changeStatuses(coordinator, { participantIds, status: 'nominated' })).toEqual({
      ok: true,
      value: 1,
    });
  });
});

describe('somebody who was erased', () => {
  test.each<ParticipantStatus>(['withdrawn', 'nominated'])(
    'and is %s is neither decided about nor asked about',
    async (status) => {
      const coordinator = await aVisit();
      await givenParticipant('visit', 'Aigerim', { status });
      await (await database()).update(people).set({ erasedAt: new Date() });
      const before = await everything();
      const refused = { ok: false, code: 'person_erased' };
      const participantIds = [seedId('visit Aigerim')];
      const note = 'Which ministry?';
      expect(await changeStatuses(coordinator, { participantIds, status: 'nominated' })).toEqual(
        refused,
      );
      expect(
        await changeStatuses(coordinator, { participantIds, status: 'declined', note }),
      ).toEqual(refused);
      expect(await askBack(coordinator, { participantIds, note })).toEqual(refused);
      expect(await everything()).toEqual(before);
    },
  );
});

describe('a group', () => {
  test('is given to many at once, and only to those who were not in it', async () => {
    const coordinator = await aVisit();
    await givenParticipant('visit', 'Aigerim');
    await givenParticipant('visit', 'Daniyar', { group: 'B' });
    const participantIds = [seedId('visit Aigerim'), seedId('visit Daniyar')];
    expect(await assignGroup(coordinator, { participantIds, groupId: seedId('visit B') })).toEqual({
      ok: true,
      value: 1,
    });
    expect((await standings()).map(({ group }) => group)).toEqual([
      seedId('visit B'),
      seedId('visit B'),
    ]);
    expect((await everything()).audit.map(({ changes }) => changes)).toEqual([
      { group: { before: 'A', after: 'B' } },
    ]);
    await assignGroup(coordinator, { participantIds, groupId: null });
    expect((await standings()).map(({ group }) => group)).toEqual([null, null]);
  });

  test('of another activity, or for people of two activities, is refused', async () => {
    await aVisit();
    const admin = await givenViewer('admin', { isAdmin: true });
    await givenParticipant('visit', 'Aigerim');
    await givenParticipant('other', 'Nino', { country: 'GE' });
    const aigerim = seedId('visit Aigerim');
    expect(
      await assignGroup(admin, { participantIds: [aigerim], groupId: seedId('other B') }),
    ).toEqual({ ok: false, code: 'group_unknown' });
    expect(
      await assignGroup(admin, {
        participantIds: [aigerim, seedId('other Nino')],
        groupId: seedId('visit B'),
      }),
    ).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('the form of one participant', () => {
  const form = {
    participantId: seedId('visit Aigerim'),
    role: 'head_of_delegation',
    status: 'confirmed',
    groupId: null,
    version: 1,
  } as const;

  test('changes role and group together', async () => {
    const coordinator = await aVisit();
    await givenParticipant('visit', 'Aigerim');
    expect(await updateParticipant(coordinator, form)).toEqual({ ok: true, value: { version: 2 } });
    expect((await everything()).participants).toMatchObject([
      { role: 'head_of_delegation', groupId: null, version: 2 },
    ]);
  });

  test('does not make a delegate of somebody without a delegation', async () => {
    const coordinator = await aVisit();
    await givenParticipant('visit', 'Aigerim');
    const db = await database();
    await db
      .update(participants)
      .set({ delegationId: null, role: 'speaker' })
      .where(eq(participants.id, form.participantId));
    expect(await updateParticipant(coordinator, form)).toEqual({
      ok: false,
      code: 'no_delegation',
      fields: { role: 'no_delegation' },
    });
  });
});
