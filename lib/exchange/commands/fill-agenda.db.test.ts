import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { groups } from '@/db/schema/activities';
import { sessionGroups, sessionPeople, sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { hosts, siteVisits } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { listTemplates } from '../queries/list-beginnings';
import { beginActivityInput } from '../schema';
import { beginActivity } from './begin-activity';
import { fillAgenda } from './fill-agenda';
import { removeTemplate } from './remove-template';
import { saveTemplate } from './save-template';

testDatabase();

let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenParticipant('visit', 'Aigerim');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  const opening = await givenReleasedSession('visit', 'Opening', {
    startsAt: '2023-10-24T00:00:00Z',
    endsAt: '2023-10-24T01:00:00Z',
  });
  const farewell = await givenReleasedSession('visit', 'Farewell', {
    startsAt: '2023-10-26T08:00:00Z',
    endsAt: '2023-10-26T09:00:00Z',
  });
  const db = await database();
  await db.insert(sessionGroups).values({
    activityId: seedId('visit'),
    sessionId: farewell,
    groupId: seedId('visit A'),
  });
  await db
    .insert(sessionPeople)
    .values({ sessionId: opening, personId: seedId('Aigerim'), role: 'speaker' });
  await db.insert(organizations).values({ id: seedId('host'), name: { en: 'Host' } });
  await db.insert(hosts).values({ id: seedId('contact'), organizationId: seedId('host') });
  await db.insert(siteVisits).values({
    id: seedId('site'),
    activityId: seedId('visit'),
    hostId: seedId('contact'),
    status: 'confirmed',
    topic: { en: 'Data centre' },
    duration: 90,
  });
});

const NEXT = {
  kind: 'study_visit',
  title: { en: 'Next visit' },
  startsOn: '2024-05-13',
  endsOn: '2024-05-14',
  timeZone: 'Europe/Berlin',
};

async function begin(beginWith: string, keepPeople = false) {
  const id = newId();
  const input = {
    ...NEXT,
    id,
    projectId: seedId('joint'),
    slug: `next-${id.slice(0, 8)}-${id.slice(-4)}`,
  };
  const begun = await beginActivity(
    coordinator,
    beginActivityInput.parse({ ...input, beginWith, keepPeople }),
  );
  const activity = begun.ok ? await findActivityById(coordinator, id) : null;
  return { begun, activity, draft: activity && (await loadDraft(coordinator, activity)) };
}

describe('an activity made from another one', () => {
  it('has its groups and sessions, day by day, at the same times of its own zone', async () => {
    const { draft, activity } = await begin(`activity ${seedId('visit')}`);
    expect(activity?.groups.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(
      draft?.sessions.map(({ title, start, duration, people }) => [
        title.en,
        start && new Date(start).toISOString(),
        duration,
        people.length,
      ]),
    ).toEqual([
      ['Opening', '2024-05-13T07:00:00.000Z', null, 0],
      // The third day, which the new one has not.
      ['Farewell', null, 60, 0],
    ]);
    const [, farewell] = draft?.sessions ?? [];
    expect(farewell?.groupIds).toEqual([activity?.groups[0]?.id]);
  });

  it('has its site visits as drafts, because no host was asked yet', async () => {
    const { activity } = await begin(`activity ${seedId('visit')}`);
    const db = await database();
    const visits = await db.select().from(siteVisits);
    const [copied] = visits.filter(({ activityId }) => activityId === activity?.id);
    expect([copied?.status, copied?.topic, copied?.duration, copied?.hostId]).toEqual([
      'draft',
      { en: 'Data centre' },
      90,
      seedId('contact'),
    ]);
  });

  it('names the same people only when they are kept', async () => {
    const { draft } = await begin(`activity ${seedId('visit')}`, true);
    expect(draft?.sessions.flatMap(({ people }) => people.map(({ personId }) => personId))).toEqual(
      [seedId('Aigerim')],
    );
  });

  it('is not made at all when the other one is not there for the viewer', async () => {
    await givenProject('other');
    await givenActivity('other', 'elsewhere');
    const { begun } = await begin(`activity ${seedId('elsewhere')}`);
    expect(begun).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('a template', () => {
  it('keeps an agenda without people for others of the project', async () => {
    const id = newId();
    const save = () =>
      saveTemplate(coordinator, { id, activityId: seedId('visit'), title: 'Three days' });
    expect([await save(), await save()]).toEqual([
      { ok: true, value: { id } },
      { ok: true, value: { id } },
    ]);
    const { draft } = await begin(`template ${id}`, true);
    expect(draft?.sessions.map(({ title, people }) => [title.en, people.length])).toEqual([
      ['Opening', 0],
      ['Farewell', 0],
    ]);
    expect(await removeTemplate(coordinator, { templateId: id })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await listTemplates(coordinator, seedId('joint'))).toEqual([]);
  });

  it('is neither seen, saved over nor deleted from another project', async () => {
    const id = newId();
    await saveTemplate(coordinator, { id, activityId: seedId('visit'), title: 'Three days' });
    await givenProject('other');
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'other' }],
    });
    expect(await listTemplates(stranger, seedId('joint'))).toEqual([]);
    // Nor does its id say that it is there.
    const other = await givenActivity('other', 'elsewhere');
    await givenReleasedSession('elsewhere', 'Opening', {
      startsAt: '2023-10-24T00:00:00Z',
      endsAt: '2023-10-24T01:00:00Z',
    });
    expect(await saveTemplate(stranger, { id, activityId: other, title: 'Mine' })).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await removeTemplate(stranger, { templateId: id })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});

describe('filling an agenda', () => {
  it('is done once for a batch, and refused where there are sessions', async () => {
    const activityId = await givenActivity('joint', 'empty');
    const input = {
      activityId,
      batchId: newId(),
      beginning: { type: 'activity', id: seedId('visit'), keepPeople: false } as const,
    };
    const answers = [
      await fillAgenda(coordinator, input),
      await fillAgenda(coordinator, input),
      await fillAgenda(coordinator, { ...input, batchId: newId() }),
    ];
    expect(answers).toEqual([
      { ok: true, value: { sessions: 2 } },
      { ok: true, value: { sessions: 2 } },
      { ok: false, code: 'agenda_not_empty' },
    ]);
    const db = await database();
    expect((await db.select().from(sessions)).length).toBe(4);
    expect((await db.select().from(groups)).length).toBe(4);
  });
});
