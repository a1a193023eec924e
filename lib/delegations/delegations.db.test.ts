import { eq, inArray } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { delegations, readinessDeadlines } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { outboxMessages } from '@/db/schema/outbox';
import { participants, participantTravel } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import type { ReadinessStep } from '@/lib/core/vocabulary';
import { askBack } from '@/lib/participants/commands/ask-back';
import { changeStatuses } from '@/lib/participants/commands/change-status';
import { findParticipant } from '@/lib/participants/queries/find-participant';
import { lacksStep } from '@/lib/participants/queries/readiness-steps';
import { createPersonKeys } from '@/lib/privacy/commands';
import { setDeadlines } from './commands/set-deadlines';
import { submitNomination } from './commands/submit-nomination';
import { takeBackNomination } from './commands/take-back-nomination';
import { updateDelegation } from './commands/update-delegation';
import { listDelegationFacts } from './queries/delegation-facts';
import { listMembers } from './queries/list-members';
import { loadDeadlines } from './queries/load-deadlines';

testDatabase();

const activityId = seedId('visit');
const own = seedId('visit KZ');
const foreign = seedId('visit GE');
const DEADLINE = new Date('2023-10-10T09:00:00Z');
const BEFORE = new Date('2023-10-10T08:59:59Z');
const id = (name: string) => seedId(`visit ${name}`);

let coordinator: Viewer;
let focal: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const grant = (role: 'coordinator' | 'focal_point') => ({ role, project: 'korea' }) as const;
  coordinator = await givenViewer('coordinator', { grants: [grant('coordinator')] });
  focal = await givenViewer('focal', { grants: [{ ...grant('focal_point'), country: 'KZ' }] });
  await givenParticipant('visit', 'Aru', { status: 'nominated' });
  await givenParticipant('visit', 'Daniyar', { status: 'nominated' });
  await givenParticipant('visit', 'Saule', { status: 'reserve' });
  await givenParticipant('visit', 'Nino', { status: 'confirmed', country: 'GE' });
  await createPersonKeys(['Aru', 'Daniyar', 'Saule', 'Nino'].map((name) => seedId(name)));
  const db = await database();
  await db.update(delegations).set({ nominationDeadline: DEADLINE }).where(eq(delegations.id, own));
});

const submit = (viewer = focal, at = BEFORE, delegationId = own) =>
  atTime(at, () => submitNomination(viewer, { delegationId }));
const takeBack = (at = BEFORE) =>
  atTime(at, () => takeBackNomination(focal, { delegationId: own }));
const ask = (names: string[], note = 'Which ministry?') =>
  atTime(BEFORE, () => askBack(coordinator, { participantIds: names.map(id), note }));
const decide = (
  names: string[],
  status: 'accepted' | 'declined' | 'reserve',
  note?: string,
  at = BEFORE,
) =>
  atTime(at, () =>
    changeStatuses(coordinator, { participantIds: names.map(id), status, ...(note && { note }) }),
  );

async function letters() {
  const db = await database();
  const rows = await db.select().from(outboxMessages).orderBy(outboxMessages.id);
  return rows.map(({ recipient, template, params, personId }) => ({
    to: recipient,
    template,
    what: params.decision ?? params.step,
    who: params.who,
    note: params.note,
    count: params.count,
    personId,
  }));
}

async function askedBack(name: string) {
  const db = await database();
  const [row] = await db
    .select({ at: participants.askedBackAt, note: participants.note, status: participants.status })
    .from(participants)
    .where(eq(participants.id, id(name)));
  return row;
}

const factsFor = async (viewer: Viewer) => listDelegationFacts(viewer, { activityId });

describe('delegations in numbers', () => {
  test('are everybody’s for the staff, the own one for its focal point, nobody’s for others', async () => {
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'korea' }],
    });
    await givenProject('georgia');
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'georgia' }],
    });
    const seen = async (viewer: Viewer) => (await factsFor(viewer)).map(({ country }) => country);
    expect(await seen(coordinator)).toEqual(['KZ', 'GE']);
    expect(await seen(focal)).toEqual(['KZ']);
    expect(await seen(donor)).toEqual([]);
    expect(await seen(stranger)).toEqual([]);
    expect(await listMembers(focal, foreign)).toEqual([]);
    expect(JSON.stringify([await factsFor(focal), await listMembers(focal, own)])).not.toContain(
      'Nino',
    );
  });

  test('count statuses, steps, visas and fields in one statement', async () => {
    const db = await database();
    await db
      .update(participants)
      .set({ status: 'confirmed', role: 'head_of_delegation' })
      .where(eq(participants.id, id('Aru')));
    await db.insert(personPrivate).values({
      personId: seedId('Aru'),
      passportNumber: new Uint8Array([1]),
      passportExpiresOn: new Uint8Array([2]),
    });
    await db
      .update(people)
      .set({ email: 'aru@gov.example' })
      .where(eq(people.id, seedId('Aru')));
    await db.insert(participantTravel).values({
      participantId: id('Aru'),
      visa: 'at_embassy',
      arrivalFlight: 'KC 209',
      room: '1204',
    });
    const counter = { statements: 0 };
    const [kz] = await countStatements(counter, () => factsFor(coordinator));
    expect(counter.statements).toBe(1);
    expect(kz).toEqual({
      id: own,
      projectId: seedId('korea'),
      country: 'KZ',
      quota: 5,
      nominationDeadline: DEADLINE.toISOString(),
      submittedAt: null,
      version: 1,
      counts: { nominated: 1, accepted: 0, confirmed: 1, reserve: 1, declined: 0, withdrawn: 0 },
      askedBack: 0,
      steps: {
        nominated: { needed: 2, done: 2 },
        accepted: { needed: 2, done: 1 },
        documents: { needed: 1, done: 0 },
        visa: { needed: 1, done: 0 },
        flight: { needed: 1, done: 1 },
        room: { needed: 1, done: 1 },
        briefed: { needed: 1, done: 0 },
      },
      visas: { unknown: 0, to_apply: 0, at_embassy: 1, refused: 0 },
      fields: {
        passport: 1,
        passport_expiry: 1,
        birth_date: 0,
        email: 1,
        phone: 0,
        position: 0,
        organization: 0,
      },
      focalPoints: ['focal'],
      head: 'Aru',
      letters: 0,
    });
  });

  test('are of exactly the people whom the list shows behind a cell', async () => {
    const db = await database();
    await db
      .update(participants)
      .set({ status: 'accepted' })
      .where(inArray(participants.id, [id('Aru'), id('Daniyar')]));
    await db
      .insert(participantTravel)
      .values({ participantId: id('Aru'), visa: 'not_needed', briefedAt: BEFORE });
    const [kz] = await factsFor(coordinator);
    const behind = async (step: ReadinessStep) =>
      (await db.select({ id: participants.id }).from(participants).where(lacksStep(step))).length;
    // Nino of Georgia lacks all of it as well.
    for (const step of ['documents', 'visa', 'flight', 'room', 'briefed'] as const) {
      const { needed = 0, done = 0 } = kz?.steps[step] ?? {};
      expect([step, await behind(step)]).toEqual([step, needed - done + 1]);
    }
    expect(kz?.steps.visa).toEqual({ needed: 2, done: 1 });
  });

  test('of each person say what is not on record, and never what is', async () => {
    const members = await listMembers(focal, own);
    expect(
      members.map(({ givenNames, status, lacks }) => [givenNames, status, lacks.length]),
    ).toEqual([
      ['Aru', 'nominated', 7],
      ['Daniyar', 'nominated', 7],
      ['Saule', 'reserve', 7],
    ]);
  });
});

describe('submitting a nomination', () => {
  test('is kept, told to the coordinators, and repeated changes nothing', async () => {
    expect(await submit()).toEqual({ ok: true, value: undefined });
    expect((await factsFor(focal))[0]).toMatchObject({
      submittedAt: BEFORE.toISOString(),
      version: 2,
    });
    expect(await letters()).toMatchObject([
      { to: 'coordinator@test.example', what: 'submitted', count: 2, personId: null },
    ]);
    expect((await submit()).ok).toBe(true);
    expect((await letters()).length).toBe(1);
    expect((await factsFor(focal))[0]?.version).toBe(2);
  });

  test('ends at the deadline for the focal point, not for the coordinators', async () => {
    expect(await submit(focal, DEADLINE)).toEqual({ ok: false, code: 'forbidden' });
    expect((await submit(coordinator, DEADLINE)).ok).toBe(true);
  });

  test('needs somebody who takes a place', async () => {
    const db = await database();
    await db.update(participants).set({ status: 'reserve' });
    expect(await submit()).toEqual({ ok: false, code: 'nobody_nominated' });
  });

  test('of another country answers as if there were none', async () => {
    expect(await submit(focal, BEFORE, foreign)).toEqual({ ok: false, code: 'not_found' });
    expect(await submit(focal, BEFORE, seedId('nothing'))).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await submit(focal, BEFORE, 'no id')).toEqual({ ok: false, code: 'not_found' });
  });

  test('can be taken back before the deadline, while nobody is accepted', async () => {
    await submit();
    expect((await takeBack()).ok).toBe(true);
    expect((await factsFor(focal))[0]?.submittedAt).toBeNull();
    expect((await letters()).map(({ what }) => what)).toEqual(['submitted', 'taken_back']);
    await submit();
    expect(await takeBack(DEADLINE)).toEqual({ ok: false, code: 'deadline_over' });
    await decide(['Aru'], 'accepted');
    expect(await takeBack()).toEqual({ ok: false, code: 'decided_already' });
  });
});

describe('asking back', () => {
  test('keeps the status and the question, and is told to the focal point with the name', async () => {
    await submit();
    expect(await ask(['Aru'])).toEqual({ ok: true, value: 1 });
    expect(await askedBack('Aru')).toEqual({
      at: BEFORE,
      note: 'Which ministry?',
      status: 'nominated',
    });
    expect((await letters()).at(-1)).toEqual({
      to: 'focal@test.example',
      template: 'nominationDecided',
      what: 'asked_back',
      who: 'Aru',
      note: 'Which ministry?',
      count: 1,
      personId: seedId('Aru'),
    });
  });

  test('about several names nobody in the letter, so that nobody stays in it', async () => {
    await ask(['Aru', 'Daniyar']);
    expect((await letters()).at(-1)).toMatchObject({
      who: '',
      note: 'none',
      count: 2,
      personId: null,
    });
  });

  test('is answered by submitting again, also after the deadline', async () => {
    await submit();
    await ask(['Aru']);
    const later = new Date('2023-10-12T00:00:00Z');
    expect((await submit(focal, later)).ok).toBe(true);
    expect(await askedBack('Aru')).toMatchObject({ at: null, note: 'Which ministry?' });
    expect((await letters()).at(-1)?.what).toBe('resubmitted');
    expect(await submit(focal, later)).toEqual({ ok: false, code: 'forbidden' });
  });

  test('is for nominees only, and the coordinators’ to do', async () => {
    expect(await ask(['Aru', 'Saule'])).toEqual({
      ok: false,
      code: 'not_nominated',
      values: { count: 1 },
    });
    const input = { participantIds: [id('Aru')], note: 'Why?' };
    expect(await askBack(focal, input)).toEqual({ ok: false, code: 'forbidden' });
    expect(await askBack(focal, { ...input, participantIds: [id('Nino')] })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });

  test('leaves no word of the question in the open part of the trail', async () => {
    await ask(['Aru'], 'Is Aru really deputy minister?');
    const db = await database();
    const [entry] = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'asked_back'));
    expect(JSON.stringify(entry?.changes)).toBe('{}');
    expect(entry?.sealed).not.toBeNull();
  });
});

describe('deciding', () => {
  test('puts nobody on the reserve and declines nobody without a reason', async () => {
    const refused = { ok: false, code: 'reason_missing', fields: { note: 'reason_missing' } };
    expect(await decide(['Aru'], 'declined')).toEqual(refused);
    expect(await decide(['Aru', 'Daniyar'], 'reserve')).toEqual(refused);
    expect((await askedBack('Aru'))?.status).toBe('nominated');
  });

  test('ends the question, keeps the reason, and is told to focal point and person', async () => {
    const db = await database();
    await db
      .update(people)
      .set({ email: 'aru@gov.example', locale: 'ru' })
      .where(eq(people.id, seedId('Aru')));
    await ask(['Aru']);
    expect(await decide(['Aru'], 'declined', 'Took part in spring.')).toEqual({
      ok: true,
      value: 1,
    });
    expect(await askedBack('Aru')).toEqual({
      at: null,
      note: 'Took part in spring.',
      status: 'declined',
    });
    const told = (await letters()).slice(1);
    expect(told.toSorted((a, b) => a.template.localeCompare(b.template))).toEqual([
      {
        to: 'focal@test.example',
        template: 'nominationDecided',
        what: 'declined',
        who: 'Aru',
        note: 'Took part in spring.',
        count: 1,
        personId: seedId('Aru'),
      },
      {
        to: 'aru@gov.example',
        template: 'participationDecided',
        what: 'declined',
        who: undefined,
        note: undefined,
        count: undefined,
        personId: seedId('Aru'),
      },
    ]);
  });

  test('of many is one letter to the focal point; what is over is not written about', async () => {
    await decide(['Aru', 'Daniyar'], 'accepted');
    expect((await letters()).map(({ what, count }) => [what, count])).toEqual([['accepted', 2]]);
    await decide(['Aru'], 'declined', 'Late', new Date('2023-11-01T00:00:00Z'));
    expect((await letters()).length).toBe(1);
  });

  test('a second standing head is refused, whoever was first', async () => {
    const db = await database();
    await db
      .update(participants)
      .set({ role: 'head_of_delegation', status: 'declined' })
      .where(inArray(participants.id, [id('Aru'), id('Daniyar')]));
    const back = (name: string) =>
      atTime(BEFORE, () =>
        changeStatuses(coordinator, { participantIds: [id(name)], status: 'nominated' }),
      );
    const outcomes = await Promise.all([back('Aru'), back('Daniyar')]);
    expect(outcomes.map((it) => (it.ok ? 'ok' : it.code)).toSorted()).toEqual(['head_taken', 'ok']);
  });
});

describe('quota and deadline', () => {
  const edit = (viewer: Viewer, changed: object = {}) =>
    updateDelegation(viewer, {
      delegationId: own,
      version: 1,
      quota: 6,
      nominationDeadline: '2023-10-12T18:00',
      ...changed,
    });

  test('are read on the clocks of the activity and kept with a new version', async () => {
    expect(await edit(coordinator)).toEqual({ ok: true, value: { version: 2 } });
    expect((await factsFor(coordinator))[0]).toMatchObject({
      quota: 6,
      nominationDeadline: '2023-10-12T09:00:00.000Z',
      version: 2,
    });
  });

  test('over a newer version are stale and say what differs', async () => {
    await edit(coordinator);
    expect(await edit(coordinator, { quota: 7 })).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'quota', yours: 7, theirs: 6 }],
    });
  });

  test('are not the focal point’s to change; a foreign delegation is missing', async () => {
    expect(await edit(focal)).toEqual({ ok: false, code: 'forbidden' });
    expect(await edit(focal, { delegationId: foreign })).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('the dates of the steps', () => {
  const none = {
    accepted: null,
    documents: null,
    visa: null,
    flight: null,
    room: null,
    briefed: null,
  };
  const set = async (viewer: Viewer, dates: object, version?: number) =>
    setDeadlines(viewer, {
      activityId,
      version: version ?? (await loadDeadlines(viewer, activityId)).version,
      dates: { ...none, ...dates },
    });

  test('are set as a whole; the same again changes nothing', async () => {
    await set(coordinator, { visa: '2023-10-12', room: '2023-10-20' });
    const { dates, version } = await loadDeadlines(coordinator, activityId);
    expect(dates).toEqual({ visa: '2023-10-12', room: '2023-10-20' });
    expect(await set(coordinator, { visa: '2023-10-12', room: '2023-10-20' })).toEqual({
      ok: true,
      value: { version },
    });
    await set(coordinator, { room: '2023-10-21' });
    expect((await loadDeadlines(coordinator, activityId)).dates).toEqual({ room: '2023-10-21' });
  });

  test('over newer ones are stale; to a focal point they are shown, not given', async () => {
    const { version } = await loadDeadlines(coordinator, activityId);
    await set(coordinator, { visa: '2023-10-12' });
    expect(await set(coordinator, { visa: '2023-10-15' }, version)).toMatchObject({
      ok: false,
      code: 'stale',
      changes: [{ field: 'dates.visa', yours: '2023-10-15', theirs: '2023-10-12' }],
    });
    expect(await set(focal, { visa: '2023-10-15' })).toEqual({ ok: false, code: 'forbidden' });
    expect((await loadDeadlines(focal, activityId)).dates).toEqual({ visa: '2023-10-12' });
    const db = await database();
    expect((await db.select().from(readinessDeadlines)).length).toBe(1);
  });
});

test('both sides of a substitution name each other, to those who see them', async () => {
  const db = await database();
  await db
    .update(participants)
    .set({ substitutesId: id('Aru') })
    .where(eq(participants.id, id('Daniyar')));
  const aru = { id: id('Aru'), name: 'Aru' };
  const daniyar = { id: id('Daniyar'), name: 'Daniyar' };
  const visit = { id: activityId, projectId: seedId('korea') };
  const seen = async (viewer: Viewer, participant: string) =>
    (await findParticipant(viewer, visit, participant))?.substitution;
  expect(await seen(focal, aru.id)).toEqual({ cameInFor: null, replacedBy: daniyar });
  expect(await seen(focal, daniyar.id)).toEqual({ cameInFor: aru, replacedBy: null });
  const other = await givenViewer('focal GE', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'GE' }],
  });
  expect(await seen(other, aru.id)).toBeUndefined();
});
