import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { sessionPeople } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { outboxMessages } from '@/db/schema/outbox';
import {
  badges,
  participantPeriods,
  participants,
  participantTravel,
} from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { createPersonKeys } from '@/lib/privacy/commands';
import { substituteByNewPersonSchema } from '../schema';
import { substituteByNewPerson, substituteFromReserve } from './substitute';

testDatabase();

let coordinator: Viewer;
const BEFORE = new Date('2023-10-20T00:00:00Z');
const DURING = new Date('2023-10-25T03:00:00Z');
const id = (name: string) => seedId(`visit ${name}`);

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
  await givenParticipant('visit', 'Daniyar');
  await givenParticipant('visit', 'Saule', { status: 'reserve', group: 'B' });
  await givenParticipant('visit', 'Madina', { status: 'reserve' });
  await givenParticipant('visit', 'Nino', { status: 'reserve', country: 'GE' });
  await createPersonKeys(['Daniyar', 'Saule', 'Madina', 'Nino'].map((name) => seedId(name)));
  const db = await database();
  await db
    .update(participants)
    .set({ role: 'head_of_delegation' })
    .where(eq(participants.id, id('Daniyar')));
});

const fromReserve = (reserve = 'Saule', outgoing = 'Daniyar', note?: string) =>
  substituteFromReserve(coordinator, {
    outgoingId: id(outgoing),
    reserveId: id(reserve),
    ...(note ? { note } : {}),
  });

async function standing(name: string) {
  const db = await database();
  const [row] = await db
    .select({
      role: participants.role,
      status: participants.status,
      groupId: participants.groupId,
      substitutesId: participants.substitutesId,
      note: participants.note,
    })
    .from(participants)
    .where(eq(participants.id, id(name)));
  return row;
}

async function periods(name: string) {
  const db = await database();
  return db
    .select({
      status: participantPeriods.status,
      from: participantPeriods.startsAt,
      until: participantPeriods.endsAt,
    })
    .from(participantPeriods)
    .where(eq(participantPeriods.participantId, id(name)))
    .orderBy(sql`${participantPeriods.startsAt} nulls first`);
}

describe('a substitute from the reserve', () => {
  test('takes over place, group and role, and both are kept', async () => {
    const result = await atTime(BEFORE, () => fromReserve('Saule', 'Daniyar', 'Ill'));
    expect(result).toEqual({ ok: true, value: { id: id('Saule') } });
    expect(await standing('Saule')).toEqual({
      role: 'head_of_delegation',
      status: 'confirmed',
      groupId: id('A'),
      substitutesId: id('Daniyar'),
      note: null,
    });
    expect(await standing('Daniyar')).toMatchObject({
      status: 'withdrawn',
      substitutesId: null,
      note: 'Ill',
    });
  });

  test('is expected only from the moment they came, and who left until then', async () => {
    await atTime(DURING, () => fromReserve());
    expect(await periods('Saule')).toEqual([
      { status: 'reserve', from: null, until: DURING },
      { status: 'confirmed', from: DURING, until: null },
    ]);
    expect(await periods('Daniyar')).toEqual([
      { status: 'confirmed', from: null, until: DURING },
      { status: 'withdrawn', from: DURING, until: null },
    ]);
  });

  test('speaks in the coming sessions, not in those that have begun', async () => {
    const db = await database();
    const talk = { startsAt: '2023-10-24T00:00:00Z', endsAt: '2023-10-24T01:00:00Z' };
    const later = { startsAt: '2023-10-26T00:00:00Z', endsAt: '2023-10-26T01:00:00Z' };
    await givenReleasedSession('visit', 'First', talk);
    await givenReleasedSession('visit', 'Last', later);
    await db.insert(sessionPeople).values(
      ['First', 'Last'].map((name) => ({
        sessionId: id(name),
        personId: seedId('Daniyar'),
        role: 'speaker' as const,
      })),
    );
    await atTime(DURING, () => fromReserve());
    const parts = await db
      .select({ sessionId: sessionPeople.sessionId, personId: sessionPeople.personId })
      .from(sessionPeople);
    expect(new Map(parts.map((part) => [part.sessionId, part.personId]))).toEqual(
      new Map([
        [id('First'), seedId('Daniyar')],
        [id('Last'), seedId('Saule')],
      ]),
    );
    const told = await db
      .select({ about: auditEntries.objectId, changes: auditEntries.changes })
      .from(auditEntries)
      .where(eq(auditEntries.objectType, 'session'));
    expect(told).toEqual([
      {
        about: id('Last'),
        changes: { handedOver: { before: seedId('Daniyar'), after: seedId('Saule') } },
      },
    ]);
  });

  test('has travel and badge of their own; the badge of who left is revoked', async () => {
    const db = await database();
    await db.insert(badges).values({
      id: seedId('badge'),
      participantId: id('Daniyar'),
      tokenHash: new Uint8Array([1]),
      sealedToken: new Uint8Array([2]),
      issuedAt: BEFORE,
    });
    await db
      .insert(participantTravel)
      .values({ participantId: id('Daniyar'), visa: 'issued', arrivalFlight: 'KC 209' });
    await atTime(BEFORE, () => fromReserve());
    expect(await db.select({ at: badges.revokedAt }).from(badges)).toEqual([{ at: BEFORE }]);
    expect(
      await db.select({ of: participantTravel.participantId }).from(participantTravel),
    ).toEqual([{ of: id('Daniyar') }]);
  });

  test('repeated, changes nothing', async () => {
    await atTime(BEFORE, () => fromReserve());
    const db = await database();
    const before = await db.select().from(auditEntries);
    expect(await atTime(BEFORE, () => fromReserve())).toEqual({
      ok: true,
      value: { id: id('Saule') },
    });
    expect(await db.select().from(auditEntries)).toEqual(before);
  });

  test.each([
    ['somebody of another delegation', 'Nino', 'Daniyar', 'not_in_reserve'],
    ['somebody who is no reserve', 'Daniyar', 'Saule', 'not_in_reserve'],
    ['for somebody without a place', 'Saule', 'Madina', 'no_place_to_take'],
  ])('%s is refused', async (_case, reserve, outgoing, code) => {
    expect(await atTime(BEFORE, () => fromReserve(reserve, outgoing))).toMatchObject({
      ok: false,
      code,
    });
    expect(await standing('Daniyar')).toMatchObject({ status: 'confirmed' });
  });

  test('is the coordinators’ to decide; to strangers nobody is there', async () => {
    const focal = await givenViewer('focal 2', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    await givenProject('georgia');
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'georgia' }],
    });
    const input = { outgoingId: id('Daniyar'), reserveId: id('Saule') };
    expect(await substituteFromReserve(focal, input)).toEqual({ ok: false, code: 'forbidden' });
    expect(await substituteFromReserve(stranger, input)).toEqual({ ok: false, code: 'not_found' });
  });

  test('is mailed: the focal point hears of both, and why somebody left', async () => {
    await atTime(BEFORE, () => fromReserve('Saule', 'Daniyar', 'Ill'));
    const db = await database();
    const letters = await db
      .select({
        to: outboxMessages.recipient,
        about: outboxMessages.personId,
        params: outboxMessages.params,
      })
      .from(outboxMessages);
    const told = letters.map(({ to, about, params }) => [params.decision, to, about, params.note]);
    expect(told.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
      ['substituted', 'focal@test.example', seedId('Saule'), 'none'],
      ['withdrawn', 'focal@test.example', seedId('Daniyar'), 'Ill'],
    ]);
  });
});

describe('two substitutions of the same person at once', () => {
  beforeEach(async () => {
    const db = await database();
    await db.update(participants).set({ role: 'delegate' });
  });

  const both = () =>
    atTime(BEFORE, () => Promise.all([fromReserve('Saule'), fromReserve('Madina')]));

  test('one comes in, the other is told so', async () => {
    const outcomes = await both();
    expect(outcomes.map((it) => (it.ok ? 'ok' : it.code)).toSorted()).toEqual([
      'already_substituted',
      'ok',
    ]);
  });

  test('without the constraint both would', async () => {
    const db = await database();
    const drop = sql`alter table participants drop constraint participants_substitute_once`;
    const add = sql`alter table participants add constraint participants_substitute_once unique (substitutes_id)`;
    await db.execute(drop);
    try {
      expect((await both()).map(({ ok }) => ok)).toEqual([true, true]);
    } finally {
      await db.update(participants).set({ substitutesId: null });
      await db.execute(add);
    }
  });
});

describe('a substitute who is new to the directory', () => {
  const input = (changed: object = {}) =>
    substituteByNewPersonSchema.parse({
      outgoingId: id('Daniyar'),
      participantId: seedId('visit Nigora'),
      personId: seedId('Nigora'),
      givenNames: 'Nigora',
      familyName: 'Chashmasorova',
      country: 'GE',
      email: 'nigora@gov.example',
      locale: 'ru',
      languages: ['ru'],
      private: { passportNumber: 'N01' },
      ...changed,
    });

  test('joins the delegation of who left, in their place', async () => {
    const result = await atTime(BEFORE, () => substituteByNewPerson(coordinator, input()));
    expect(result).toEqual({ ok: true, value: { id: id('Nigora') } });
    expect(await standing('Nigora')).toEqual({
      role: 'head_of_delegation',
      status: 'confirmed',
      groupId: id('A'),
      substitutesId: id('Daniyar'),
      note: null,
    });
    const db = await database();
    const [person] = await db
      .select({ country: people.country })
      .from(people)
      .where(eq(people.id, seedId('Nigora')));
    expect(person).toEqual({ country: 'KZ' });
  });

  test('repeated, changes nothing; a known address is refused', async () => {
    await atTime(BEFORE, () => substituteByNewPerson(coordinator, input()));
    expect(await atTime(BEFORE, () => substituteByNewPerson(coordinator, input()))).toEqual({
      ok: true,
      value: { id: id('Nigora') },
    });
    const other = { participantId: seedId('visit X'), personId: seedId('X') };
    expect(
      await atTime(BEFORE, () => substituteByNewPerson(coordinator, input(other))),
    ).toMatchObject({ ok: false, code: 'person_email_taken' });
  });
});
