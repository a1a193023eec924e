import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { places } from '@/db/schema/places';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import type { Viewer } from '@/lib/auth/types';
import { bigScheduleXml } from '@/lib/core/schedule-file/testing/big-schedule';
import { previewAgendaImport } from '../queries/preview-agenda-import';
import type { ImportChoices } from '../types';
import { importAgenda } from './import-agenda';
import { undoAgendaImport } from './undo-agenda-import';

testDatabase();

const EVERYTHING: ImportChoices = { tracks: 'groups', rooms: 'make', people: 'name' };
let coordinator: Viewer;
let activityId: string;

beforeEach(async () => {
  await givenProject('joint');
  activityId = await givenActivity('joint', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
});

type Talk = {
  guid?: string;
  title: string;
  time?: string;
  room?: string;
  who?: string;
  track?: string;
};

function scheduleOf(...talks: Talk[]): Uint8Array {
  const events = talks.map(
    ({ guid = 'g', title, time = '10:00', room = 'Hall 1', who = '', track = '' }) =>
      `<event guid="${guid}" id="1"><room>${room}</room><title>${title}</title><date>2023-10-24T${time}:00+09:00</date><duration>00:45</duration><track>${track}</track><persons>${who && `<person>${who}</person>`}</persons></event>`,
  );
  return Buffer.from(
    `<schedule><version>1</version><conference/><day date="2023-10-24"><room name="Hall 1">${events.join('')}</room></day></schedule>`,
  );
}

async function bring(bytes: Uint8Array, choices = EVERYTHING, viewer = coordinator) {
  const source = { activityId, bytes, fileName: 'schedule.xml', choices };
  const preview = await previewAgendaImport(viewer, source);
  if (!preview.ok) return preview;
  const { batchId, sha256 } = preview.value;
  return importAgenda(viewer, { ...source, batchId, sha256 });
}

async function draftOf() {
  const activity = await findActivityById(coordinator, activityId);
  const draft = activity && (await loadDraft(coordinator, activity));
  if (!draft) throw new Error('The draft is not there.');
  return draft;
}

async function titles() {
  return (await draftOf()).sessions.map(({ title }) => title.en).sort();
}

describe('importing a schedule', () => {
  it('puts its sessions on the draft, with rooms, groups and people', async () => {
    await givenParticipant('visit', 'Aigerim');
    const file = scheduleOf({ title: 'Opening', who: 'Aigerim', track: 'Group A' });
    expect(await bring(file)).toMatchObject({
      ok: true,
      value: { new: 1, changed: 0, same: 0, places: 1, groups: 0 },
    });
    const [session] = (await draftOf()).sessions;
    expect([session?.title.en, session?.kind, session?.start, session?.groupIds]).toEqual([
      'Opening',
      'ceremony',
      Date.parse('2023-10-24T01:00:00Z'),
      [seedId('visit A')],
    ]);
    expect(session?.people.map(({ personId, role }) => [personId, role])).toEqual([
      [seedId('Aigerim'), 'speaker'],
    ]);
    const db = await database();
    expect(
      (await db.select({ name: places.name }).from(places)).map(({ name }) => name.en),
    ).toEqual(['Hall 1']);
  });

  it('writes nothing before it is confirmed, and nothing of another file', async () => {
    const source = { activityId, bytes: scheduleOf({ title: 'One' }), fileName: 's.xml' };
    const preview = await previewAgendaImport(coordinator, source);
    expect(await titles()).toEqual([]);
    const { batchId, sha256 } = preview.ok ? preview.value : { batchId: '', sha256: '' };
    const other = { ...source, bytes: scheduleOf({ title: 'Two' }), choices: EVERYTHING };
    expect(await importAgenda(coordinator, { ...other, batchId, sha256 })).toEqual({
      ok: false,
      code: 'file_changed',
    });
    expect(await titles()).toEqual([]);
  });

  it('changes nothing the second time, and afterwards only what is new in the file', async () => {
    const first = { guid: 'a', title: 'First' };
    await bring(scheduleOf(first, { guid: 'b', title: 'Second' }));
    expect(await bring(scheduleOf(first, { guid: 'b', title: 'Second' }))).toMatchObject({
      value: { new: 0, changed: 0, same: 2 },
    });
    expect(
      await bring(scheduleOf(first, { guid: 'b', title: 'Second, moved', time: '14:00' })),
    ).toMatchObject({
      value: { new: 0, changed: 1, same: 1 },
    });
    expect(await titles()).toEqual(['First', 'Second, moved']);
  });

  it('imports once what is confirmed twice', async () => {
    const source = {
      activityId,
      bytes: scheduleOf({ title: 'One' }),
      fileName: 's.xml',
      choices: EVERYTHING,
    };
    const preview = await previewAgendaImport(coordinator, source);
    const { batchId, sha256 } = preview.ok ? preview.value : { batchId: '', sha256: '' };
    const confirmed = { ...source, batchId, sha256 };
    const answers = [
      await importAgenda(coordinator, confirmed),
      await importAgenda(coordinator, confirmed),
    ];
    expect(answers.map((answer) => answer.ok && answer.value.new)).toEqual([1, 1]);
    expect(await titles()).toEqual(['One']);
  });

  it('leaves out of texts what no database can hold', async () => {
    const date = '2023-10-24T10:00:00+09:00';
    const talk = { guid: 'g', title: 'Open\0ing 👍', track: `${'x'.repeat(23)}👍`, date };
    const days = [{ date: '2023-10-24', rooms: { 'Hall\0 1': [talk] } }];
    const file = Buffer.from(JSON.stringify({ schedule: { conference: { days } } }));
    expect(await bring(file)).toMatchObject({ ok: true, value: { new: 1, places: 1, groups: 1 } });
    const { sessions: made, groups } = await draftOf();
    expect(made.map(({ title }) => title.en)).toEqual(['Opening 👍']);
    expect(groups.map(({ name }) => name)).toContain('x'.repeat(23));
  });

  it('makes no groups of more tracks than there are lanes', async () => {
    const talks = Array.from({ length: 13 }, (_, n) => ({
      guid: `${n}`,
      title: 'T',
      track: `T${n}`,
    }));
    expect(await bring(scheduleOf(...talks))).toEqual({
      ok: false,
      code: 'invalid',
      fields: { 'choices.tracks': 'tooMany' },
    });
    expect(await titles()).toEqual([]);
    expect(await bring(scheduleOf(...talks.slice(1)))).toMatchObject({ value: { groups: 12 } });
  });

  it('keeps in the tray what lies outside of the days', async () => {
    const file = Buffer.from(
      scheduleOf({ title: 'Later' }).toString().replaceAll('2023-10-24', '2023-11-24'),
    );
    await bring(Buffer.from(Buffer.from(file).toString()));
    const [session] = (await draftOf()).sessions;
    expect([session?.start, session?.end, session?.duration]).toEqual([null, null, 45]);
  });

  it('is missing for whoever has no agenda to see, and refused for whoever may not edit', async () => {
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'joint', country: 'KZ' }],
    });
    const stranger = await givenViewer('stranger');
    const file = scheduleOf({ title: 'One' });
    expect(await bring(file, EVERYTHING, focal)).toEqual({ ok: false, code: 'forbidden' });
    expect(await bring(file, EVERYTHING, stranger)).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('undoing an import', () => {
  it('takes out what it added, and brings it back when it is imported again', async () => {
    const done = await bring(scheduleOf({ guid: 'a', title: 'One' }, { guid: 'b', title: 'Two' }));
    const importId = done.ok ? done.value.importId : '';
    expect(await undoAgendaImport(coordinator, { importId })).toEqual({
      ok: true,
      value: { removed: 2 },
    });
    expect(await titles()).toEqual([]);
    expect(await undoAgendaImport(coordinator, { importId })).toEqual({
      ok: true,
      value: { removed: 0 },
    });
    expect(
      await bring(scheduleOf({ guid: 'a', title: 'One' }, { guid: 'b', title: 'Two, mended' })),
    ).toMatchObject({ value: { new: 2 } });
    expect(await titles()).toEqual(['One', 'Two, mended']);
  });

  it('takes nothing out once somebody has worked on one of the sessions', async () => {
    const done = await bring(scheduleOf({ guid: 'a', title: 'One' }, { guid: 'b', title: 'Two' }));
    const importId = done.ok ? done.value.importId : '';
    const db = await database();
    await db
      .update(sessions)
      .set({ version: 2 })
      .where(eq(sessions.title, { en: 'One' }));
    expect(await undoAgendaImport(coordinator, { importId })).toEqual({
      ok: false,
      code: 'agenda_import_edited',
      values: { count: 1 },
    });
    expect(await titles()).toEqual(['One', 'Two']);
  });
});

describe('a public conference of 1,000 sessions', { timeout: 120_000 }, () => {
  it('comes in whole, and its clashes of rooms are found', async () => {
    const file = Buffer.from(bigScheduleXml({ events: 1_000, rooms: 25, days: 3, clashes: 5 }));
    const done = await bring(file, { tracks: 'leave', rooms: 'make', people: 'leave' });
    expect(done).toMatchObject({ ok: true, value: { new: 1_000, places: 25 } });
    const conflicts = checkAgenda(await draftOf());
    expect(conflicts.filter(({ code }) => code === 'place_overlap')).toHaveLength(5);
    expect(await bring(file, { tracks: 'leave', rooms: 'make', people: 'leave' })).toMatchObject({
      value: { new: 0, changed: 0, same: 1_000 },
    });
  });
});
