import { asc, eq, isNotNull } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessionGroups, sessionPeople, sessions } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { organizations } from '@/db/schema/organizations';
import { outboxMessages } from '@/db/schema/outbox';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { releasedSessions, releases } from '@/db/schema/releases';
import { hostContacts, hosts, siteVisits } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { createSession } from '@/lib/agenda/commands/create-session';
import { createSessionInput } from '@/lib/agenda/schema';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { newestSnapshot } from '../queries/newest-release';
import { previewPublication } from '../queries/preview-publication';
import { publishReleaseInput } from '../schema';
import { publishRelease } from './publish-release';

testDatabase();

const VISIT = seedId('visit');
const id = (name: string) => seedId(name);

let coordinator: Viewer;

/** Releases have new ids in every test: each process reads a release only once, as it never changes. */
let releaseIds: Map<string, string>;
function releaseId(name: string): string {
  const known = releaseIds.get(name) ?? newId();
  releaseIds.set(name, known);
  return known;
}

beforeEach(async () => {
  releaseIds = new Map();
  await givenProject('joint');
  await givenProject('other');
  await givenActivity('joint', 'visit');
  for (const [name, group, locale] of [
    ['Aigerim', 'A', 'en'],
    ['Nino', 'B', 'ru'],
  ] as const) {
    await givenParticipant('visit', name, { group });
    const db = await database();
    await db
      .update(people)
      .set({ email: `${name.toLowerCase()}@test.example`, locale })
      .where(eq(people.id, id(name)));
  }
  await givenParticipant('visit', 'Withdrawn', { status: 'withdrawn' });
  await givenParticipant('visit', 'No address', { group: 'A' });
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
});

const session = (name: string, changed: object = {}) =>
  createSession(
    coordinator,
    createSessionInput.parse({
      id: id(name),
      activityId: VISIT,
      kind: 'talk',
      title: { en: name },
      day: '2023-10-24',
      startsAt: '09:00',
      endsAt: '10:00',
      ...changed,
    }),
  );
/** As the builder leaves it: which verb wrote it is no business of releases. */
async function change(name: string, changed: PgUpdateSetSource<typeof sessions>) {
  const db = await database();
  await db
    .update(sessions)
    .set(changed)
    .where(eq(sessions.id, id(name)));
}
const seoul = (clock: string) => new Date(`2023-10-24T${clock}:00+09:00`);
const move = (name: string, startsAt: string, endsAt: string) =>
  change(name, { startsAt: seoul(startsAt), endsAt: seoul(endsAt) });
const publish = (name: string, changed: object = {}, viewer = coordinator) =>
  publishRelease(
    viewer,
    publishReleaseInput.parse({ id: releaseId(name), activityId: VISIT, tell: false, ...changed }),
  );

const numbers = async () => {
  const db = await database();
  const rows = await db
    .select({ number: releases.number })
    .from(releases)
    .orderBy(asc(releases.number));
  return rows.map(({ number }) => number);
};
const letters = async () => {
  const db = await database();
  return db
    .select({
      recipient: outboxMessages.recipient,
      locale: outboxMessages.locale,
      release: outboxMessages.params,
    })
    .from(outboxMessages)
    .orderBy(asc(outboxMessages.recipient));
};
const outcome = (number: number, told = 0) => ({ ok: true, value: { number, told } });
const refused = (code: string) => ({ ok: false, code });

describe('publishing', () => {
  test('freezes what has a time, and numbers it', async () => {
    await session('Opening');
    await session('In the tray', { day: '', startsAt: '', endsAt: '' });
    expect(await publish('first')).toEqual(outcome(1));

    const snapshot = await newestSnapshot(VISIT);
    expect(snapshot?.number).toBe(1);
    expect(snapshot?.activity.status).toBe('published');
    expect(snapshot?.sessions.map(({ title, startsAt }) => [title.en, startsAt])).toEqual([
      ['Opening', '2023-10-24T00:00:00.000Z'],
    ]);
  });

  test('ends the planning of the activity and leaves an entry of both', async () => {
    await session('Opening');
    await publish('first');
    const db = await database();
    const [activity] = await db
      .select({ status: activities.status })
      .from(activities)
      .where(eq(activities.id, VISIT));
    expect(activity?.status).toBe('published');
    const entries = await db
      .select({ objectId: auditEntries.objectId, action: auditEntries.action })
      .from(auditEntries)
      .orderBy(asc(auditEntries.action));
    expect(entries).toEqual([
      { objectId: id('Opening'), action: 'created' },
      { objectId: releaseId('first'), action: 'published' },
      { objectId: VISIT, action: 'status_changed' },
    ]);
  });

  test('rewrites the rows that check-in joins with', async () => {
    await session('Opening', { groupIds: [id('visit A')] });
    await session('Closing', { startsAt: '16:00', endsAt: '17:00' });
    await publish('first');
    await move('Opening', '09:30', '10:30');
    await change('Closing', { removedAt: seoul('12:00') });
    await publish('second');
    const db = await database();
    expect(await db.select().from(releasedSessions)).toEqual([
      {
        sessionId: id('Opening'),
        activityId: VISIT,
        kind: 'talk',
        startsAt: new Date('2023-10-24T00:30:00Z'),
        endsAt: new Date('2023-10-24T01:30:00Z'),
        groupIds: [id('visit A')],
      },
    ]);
  });

  test('keeps the difference to the release before it', async () => {
    await session('Opening');
    await publish('first');
    await move('Opening', '09:30', '10:30');
    expect(await publish('second')).toEqual(outcome(2));
    const db = await database();
    const [second] = await db
      .select({ changes: releases.changes })
      .from(releases)
      .where(eq(releases.id, releaseId('second')));
    expect(second?.changes.map(({ kind, sessionId }) => [kind, sessionId])).toEqual([
      ['moved', id('Opening')],
    ]);
    expect((await newestSnapshot(VISIT))?.sessions[0]).toMatchObject({ sequence: 1 });
  });

  test('the same id again answers the same and does nothing', async () => {
    await session('Opening');
    await publish('first', { tell: true });
    await move('Opening', '09:30', '10:30');
    expect(await publish('first', { tell: true })).toEqual(outcome(1));
    expect(await numbers()).toEqual([1]);
    expect((await letters()).length).toBe(2);
  });

  test('is refused when nothing changed, and the place around a session is a change', async () => {
    const db = await database();
    await db.insert(places).values({ id: id('hall'), name: { en: 'Main hall' } });
    expect(await publish('empty')).toEqual(refused('nothing_changed'));
    await session('Opening', { placeId: id('hall') });
    await publish('first');
    expect(await publish('again')).toEqual(refused('nothing_changed'));
    await db
      .update(places)
      .set({ capacity: 40 })
      .where(eq(places.id, id('hall')));
    expect(await publish('again')).toEqual(refused('nothing_changed'));
    await db
      .update(places)
      .set({ address: { en: 'Gate 2' } })
      .where(eq(places.id, id('hall')));
    expect(await publish('second')).toEqual(outcome(2));
  });

  test('with blockers open needs a reason, which is kept', async () => {
    await session('Opening');
    await session('Clash');
    expect(await publish('first')).toEqual({
      ok: false,
      code: 'reason_required',
      fields: { reason: 'reason_required' },
    });
    expect(await publish('first', { reason: ' ' })).toMatchObject(refused('reason_required'));
    expect(await publish('first', { reason: 'Two rooms, one door.' })).toEqual(outcome(1));
    const db = await database();
    const rows = await db.select({ reason: releases.reason }).from(releases);
    expect(rows).toEqual([{ reason: 'Two rooms, one door.' }]);
  });
});

describe('telling', () => {
  test('the first release goes to everybody who takes part and has an address', async () => {
    await session('Opening');
    expect(await publish('first', { tell: true, message: 'Welcome.' })).toEqual(outcome(1, 2));
    expect(await letters()).toEqual([
      {
        recipient: 'aigerim@test.example',
        locale: 'en',
        release: {
          name: 'Aigerim',
          activity: 'visit',
          release: 1,
          changes: '1 session, 24 October 2023.\nWelcome.',
          path: '/my',
        },
      },
      {
        recipient: 'nino@test.example',
        locale: 'ru',
        release: {
          name: 'Nino',
          activity: 'visit',
          release: 1,
          changes: '1 сессия, 24 октября 2023 г.\nWelcome.',
          path: '/my',
        },
      },
    ]);
  });

  test('a later one tells each reader what changed for them, in their language', async () => {
    await session('Opening');
    await session('Workshop', { groupIds: [id('visit A')], startsAt: '11:00', endsAt: '12:00' });
    await publish('first');
    await move('Workshop', '11:30', '12:30');
    expect(await publish('second', { tell: true })).toEqual(outcome(2, 1));
    await move('Opening', '09:00', '09:30');
    expect(await publish('third', { tell: true })).toEqual(outcome(3, 2));
    expect(
      (await letters()).map(({ release }) => [release.release, release.name, release.changes]),
    ).toEqual(
      expect.arrayContaining([
        [2, 'Aigerim', 'Tue 24 Oct, Workshop: 11:30, it was 11:00.'],
        [3, 'Aigerim', 'Tue 24 Oct, Opening: until 09:30, it was until 10:00.'],
        [3, 'Nino', 'вт 24 окт, «Opening»: до 09:30, было до 10:00.'],
      ]),
    );
  });

  const news = async () =>
    (await letters()).map(({ release }) => [release.name ?? release.host, release.changes]);

  test('of a session that only takes longer, is elsewhere, or has other people', async () => {
    const db = await database();
    await db
      .insert(places)
      .values({ id: id('hall'), name: { en: 'Main hall', ru: 'Главный зал' } });
    await session('Opening', { groupIds: [id('visit B')] });
    await publish('first');
    await move('Opening', '09:00', '10:15');
    await change('Opening', { placeId: id('hall') });
    await db
      .insert(sessionPeople)
      .values({ sessionId: id('Opening'), personId: id('Aigerim'), role: 'speaker' });
    expect(await publish('second', { tell: true })).toEqual(outcome(2, 2));
    expect(await news()).toEqual([
      [
        'Aigerim',
        'Tue 24 Oct, Opening: until 10:15, it was until 10:00.\nTue 24 Oct, Opening: Main hall, it was no place.\nTue 24 Oct, Opening: Aigerim, it was nobody.',
      ],
      [
        'Nino',
        'вт 24 окт, «Opening»: до 10:15, было до 10:00.\nвт 24 окт, «Opening»: Главный зал, было без места.\nвт 24 окт, «Opening»: Aigerim, было никого.',
      ],
    ]);
  });

  test('both groups, when a session is handed from one to the other', async () => {
    await session('Workshop', { groupIds: [id('visit A')] });
    await publish('first');
    const db = await database();
    await db
      .update(sessionGroups)
      .set({ groupId: id('visit B') })
      .where(eq(sessionGroups.sessionId, id('Workshop')));
    expect(await publish('second', { tell: true })).toEqual(outcome(2, 2));
    expect(await news()).toEqual([
      ['Aigerim', 'Tue 24 Oct, Workshop: Group B, it was Group A.'],
      ['Nino', 'вт 24 окт, «Workshop»: Группа B, было Группа A.'],
    ]);
  });

  describe('a host', () => {
    beforeEach(async () => {
      const db = await database();
      await db
        .insert(organizations)
        .values({ id: id('nia'), name: { en: 'NIA', ko: '정보화진흥원' } });
      await db.insert(hosts).values({ id: id('host'), organizationId: id('nia') });
      await db.insert(hostContacts).values({
        id: id('contact'),
        hostId: id('host'),
        position: 0,
        name: 'Garam Seo',
        email: 'nia@host.example',
      });
      await db.insert(siteVisits).values({
        id: id('site'),
        activityId: VISIT,
        hostId: id('host'),
        topic: { en: 'Data centre' },
        duration: 60,
        status: 'confirmed',
      });
      await session('Data centre', { groupIds: [id('visit A')] });
      await session('Opening', { startsAt: '14:00', endsAt: '15:00' });
      await change('Data centre', { siteVisitId: id('site') });
      await publish('first');
    });
    const hostLetters = async () => {
      const db = await database();
      const sent = await db
        .select({
          recipient: outboxMessages.recipient,
          locale: outboxMessages.locale,
          template: outboxMessages.template,
          params: outboxMessages.params,
        })
        .from(outboxMessages)
        .where(isNotNull(outboxMessages.siteVisitId))
        .orderBy(asc(outboxMessages.id));
      return sent.map(({ recipient, locale, template, params }) => [
        recipient,
        locale,
        template,
        params.changes ?? [params.before, params.when],
      ]);
    };
    const HOST = ['nia@host.example', 'ko'];
    const NINE = '10월 24일 화요일, 09:00–10:00(서울 시간)';
    const TEN = '10월 24일 화요일, 10:00–11:00(서울 시간)';
    const DATES = '2023년 10월 24–26일';
    const AHEAD = new Date('2023-10-10T00:00:00Z');
    const publishAhead = (name: string) =>
      atTime(AHEAD, () => publish(name, { tell: true, reason: 'Two in one room.' }));
    const visit = async (name = 'site') => {
      const db = await database();
      const [row] = await db
        .select()
        .from(siteVisits)
        .where(eq(siteVisits.id, id(name)));
      return [row?.status, row?.offeredStart?.toISOString() ?? null];
    };
    const agreeTo = async (clock: string, end: string) => {
      const db = await database();
      const times = { start: seoul(clock), end: seoul(end) };
      await db.update(siteVisits).set({
        offeredStart: times.start,
        offeredEnd: times.end,
        agreedStart: times.start,
        agreedEnd: times.end,
      });
    };

    test('is asked again in their language when the visit moved, and told nothing else of the agenda', async () => {
      await move('Data centre', '10:00', '11:00');
      await move('Opening', '14:30', '15:30');
      expect(await publishAhead('second')).toEqual(outcome(2, 3));
      expect(await hostLetters()).toEqual([[...HOST, 'visitTimeChanged', [NINE, TEN]]]);
      expect(await visit()).toEqual(['asked', '2023-10-24T01:00:00.000Z']);
    });

    test('is asked once, however often is published, and not at all quietly', async () => {
      await agreeTo('09:00', '10:00');
      await move('Data centre', '10:00', '11:00');
      await atTime(AHEAD, () => publish('second'));
      expect((await visit())[0]).toBe('confirmed');
      await move('Opening', '14:30', '15:30');
      await publishAhead('third');
      await move('Opening', '14:00', '15:00');
      await publishAhead('fourth');
      expect(await hostLetters()).toEqual([[...HOST, 'visitTimeChanged', [NINE, TEN]]]);
    });

    test('hears nothing of a release that gives the visit the time that they agreed to', async () => {
      await agreeTo('10:00', '11:00');
      await move('Data centre', '10:00', '11:00');
      expect(await publishAhead('second')).toEqual(outcome(2, 1));
      expect(await hostLetters()).toEqual([]);
      expect((await visit())[0]).toBe('confirmed');
    });

    test('is told that the visit was taken out, and asked for other dates', async () => {
      await agreeTo('09:00', '10:00');
      await change('Data centre', { removedAt: seoul('08:00') });
      expect(await publishAhead('second')).toEqual(outcome(2, 2));
      expect(await hostLetters()).toEqual([[...HOST, 'visitTimeChanged', [NINE, DATES]]]);
      expect(await visit()).toEqual(['asked', null]);
    });

    test('is told that another group comes, while the time stands', async () => {
      const db = await database();
      await db
        .update(sessionGroups)
        .set({ groupId: id('visit B') })
        .where(eq(sessionGroups.sessionId, id('Data centre')));
      await publishAhead('second');
      expect(await hostLetters()).toEqual([
        [...HOST, 'visitChanged', '10월 24일 (화), ‘Data centre’: B조, 기존 A조.'],
      ]);
    });

    test('hears of it too when the session becomes the visit of another, who is asked for its time', async () => {
      await agreeTo('09:00', '10:00');
      const db = await database();
      await db.insert(siteVisits).values({
        id: id('other site'),
        activityId: VISIT,
        hostId: id('host'),
        topic: { en: 'Archive' },
        duration: 60,
        status: 'asked',
        askedAt: AHEAD,
      });
      await change('Data centre', { siteVisitId: id('other site') });
      expect(await publishAhead('second')).toEqual(outcome(2, 2));
      expect(new Set((await hostLetters()).map((letter) => letter.at(-1)))).toEqual(
        new Set([
          [NINE, DATES],
          ['none', NINE],
        ]),
      );
      expect([await visit(), await visit('other site')]).toEqual([
        ['asked', null],
        ['asked', '2023-10-24T00:00:00.000Z'],
      ]);
    });

    test.each<[string, () => Promise<unknown>]>([
      ['who speaks or what it is called', () => change('Data centre', { title: { en: 'Centre' } })],
      ['another session', () => move('Opening', '14:30', '15:30')],
    ])('is not told of %s', async (_, edit) => {
      await edit();
      await publishAhead('second');
      expect(await hostLetters()).toEqual([]);
    });

    test.each(['draft', 'declined', 'cancelled'] as const)(
      'is not told of a visit that is %s',
      async (status) => {
        const db = await database();
        await db.update(siteVisits).set({ status });
        await move('Data centre', '10:00', '11:00');
        await publishAhead('second');
        expect(await hostLetters()).toEqual([]);
        expect(await visit()).toEqual([status, null]);
      },
    );

    test('is counted before publishing, with everybody else, and marked in the table', async () => {
      await move('Data centre', '10:00', '11:00');
      await move('Opening', '10:30', '11:30');
      const preview = await previewPublication(coordinator, { activityId: VISIT });
      expect(preview).toMatchObject({
        ok: true,
        value: {
          after: 1,
          hostSessionIds: [id('Data centre')],
          sees: { delegates: 3, hosts: 1, staff: 1 },
          letters: 3,
          noAddress: 1,
          locales: ['en', 'ru'],
          open: { blockers: 1, acknowledged: 0 },
          untranslated: [{ locale: 'ru', missing: 2, of: 2 }],
        },
      });
    });
  });

  test('quietly, nobody', async () => {
    await session('Opening');
    await publish('first', { tell: false });
    expect(await letters()).toEqual([]);
  });
});

describe('two who publish at once', () => {
  test('both had read the same release: one publishes, the others are told so', async () => {
    await session('Opening');
    const outcomes = await Promise.all(
      ['one', 'two', 'three', 'four'].map((name) => publish(name, { after: 0 })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toEqual([outcome(1)]);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 3 }, () => refused('published_meanwhile')),
    );
    expect(await numbers()).toEqual([1]);
  });

  test('each has something new: every release has its own number and no session is lost', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const outcomes = await Promise.all(
      names.map(async (name, hour) => {
        const clock = (at: number) => `${String(9 + at).padStart(2, '0')}:00`;
        await session(name, { startsAt: clock(hour), endsAt: clock(hour + 1) });
        return publish(`release ${name}`);
      }),
    );
    const published = outcomes.flatMap((result) => (result.ok ? [result.value.number] : []));
    expect(published.toSorted((a, b) => a - b)).toEqual(await numbers());
    expect(await numbers()).toEqual(published.map((_, index) => index + 1));
    expect(
      outcomes
        .flatMap((result) => (result.ok ? [] : [result.code]))
        .filter((code) => code !== 'nothing_changed'),
    ).toEqual([]);
    const last = await newestSnapshot(VISIT);
    expect(last?.sessions.map(({ title }) => title.en)).toEqual(names);
  });
});

describe('who may publish', () => {
  test('a coordinator of another project finds nothing, as if it were not there', async () => {
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'other' }],
    });
    await session('Opening');
    expect(await publish('first', {}, stranger)).toEqual(refused('not_found'));
    expect(await publish('first', { activityId: seedId('no such activity') })).toEqual(
      refused('not_found'),
    );
  });

  test('an id of a release of another activity is not found', async () => {
    await givenActivity('joint', 'later');
    await session('Opening');
    await publish('first');
    expect(await publish('first', { activityId: id('later') })).toEqual(refused('not_found'));
  });

  test.each([
    ['a focal point', { role: 'focal_point', project: 'joint', country: 'KZ' }],
    ['a helper', { role: 'check_in_helper', project: 'joint', activity: 'visit' }],
    ['a donor', { role: 'donor_viewer', project: 'joint' }],
  ] as const)('%s may not', async (name, grant) => {
    await session('Opening');
    const viewer = await givenViewer(name, { grants: [grant] });
    expect(await publish('first', {}, viewer)).toEqual(refused('forbidden'));
    expect(await numbers()).toEqual([]);
  });

  test('nobody, once attendance is signed off', async () => {
    await session('Opening');
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' }).where(eq(activities.id, VISIT));
    expect(await publish('first')).toEqual(refused('signed_off'));
  });
});
