import { asc, isNotNull } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database, transaction } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { documents } from '@/db/schema/documents';
import { hostLinks, siteVisits, visitSteps } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { atTime } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { hashToken } from '@/lib/core/seal';
import { SLIDES_BYTES } from '@/lib/documents/types';
import { makeHostLink } from '@/lib/host-links/commands/make-host-link';
import { openHostLink } from '@/lib/host-links/queries/open-host-link';
import { givenHost, givenVisit } from '@/lib/host-links/testing/given-visit';
import type { HostGuest } from '@/lib/host-links/types';
import { lockVisit } from '@/lib/visits/commands/lock-visit';
import { recordStep } from '@/lib/visits/commands/record-step';
import { keepSlides, removeSlides } from './commands/keep-slides';
import { noteOpening } from './commands/note-opening';
import { loadVisitCalendar } from './queries/load-calendar';
import { loadHostPage } from './queries/load-host-page';

testDatabase();

const ASKED = new Date('2023-10-01T00:00:00Z');
const MORNING = {
  start: new Date('2023-10-25T01:00:00Z'),
  end: new Date('2023-10-25T02:00:00Z'),
};
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');

let [ours, theirs]: HostGuest[] = [];

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenHost('Incheon');
  for (const name of ['Centre', 'Port']) await givenVisit('visit', 'Incheon', name);
  await givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'joint' }] });
  for (const name of ['Centre', 'Port']) await step(name, 'asked');
  [ours, theirs] = [await guestOf('Centre'), await guestOf('Port')];
});

async function guestOf(visit: string): Promise<HostGuest> {
  const token = await makeHostLink({ siteVisitId: seedId(visit), contactId: null });
  const guest = await openHostLink(token, '192.0.2.1');
  if (!guest) throw new Error('The link does not open.');
  return guest;
}

const step = (visit: string, taken: 'asked' | 'answered_yes' | 'cancelled', at = ASKED) =>
  transaction(async () => {
    const locked = await lockVisit(seedId(visit));
    if (!locked) throw new Error('There is no visit.');
    const offered = taken === 'asked' ? { offered: MORNING } : {};
    return recordStep(locked, { step: taken, at, userId: null, ...offered });
  });

const upload = (guest: HostGuest | undefined, fileName: string, bytes: Uint8Array, id = newId()) =>
  atTime(ASKED, () => keepSlides(guest as HostGuest, { id, fileName, bytes }));
const page = (guest: HostGuest | undefined) => loadHostPage(guest as HostGuest, ASKED);

async function files() {
  const db = await database();
  const rows = await db.select().from(documents).orderBy(asc(documents.fileName));
  return rows.map(({ siteVisitId, fileName, mediaType }) => [siteVisitId, fileName, mediaType]);
}

describe('slides of a host', () => {
  test('are kept for the one visit, sealed, and another visit’s link shows and removes none of them', async () => {
    const id = newId();
    expect(await upload(ours, '발표 자료.pdf', PDF, id)).toEqual({ ok: true, value: { id } });
    const kept = [{ id, fileName: '발표 자료.pdf', size: PDF.byteLength }];
    expect([(await page(ours))?.slides, (await page(theirs))?.slides]).toEqual([kept, []]);
    const db = await database();
    const [row] = await db.select().from(documents);
    expect(Buffer.from(row?.sealedContent ?? '').includes('PDF-1.7')).toBe(false);
    await atTime(ASKED, () => removeSlides(theirs as HostGuest, { id }));
    expect((await page(ours))?.slides).toEqual(kept);
    await atTime(ASKED, () => removeSlides(ours as HostGuest, { id }));
    expect(await files()).toEqual([]);
  });

  test('sent twice are one file, and the id opens no other visit', async () => {
    const id = newId();
    await upload(ours, 'a.pdf', PDF, id);
    expect(await upload(ours, 'a.pdf', PDF, id)).toEqual({ ok: true, value: { id } });
    expect(await upload(theirs, 'b.pdf', PDF, id)).toEqual({ ok: false, code: 'not_found' });
    expect(await files()).toEqual([[seedId('Centre'), 'a.pdf', 'application/pdf']]);
  });

  test('that are too large or not what they say are refused, and one that lies about its name is named by what it is', async () => {
    const program = new TextEncoder().encode('MZ\u0000\u0000 This program cannot be run');
    const page = new TextEncoder().encode('<script>alert(1)</script>');
    expect(await upload(ours, 'slides.pdf', new Uint8Array(SLIDES_BYTES + 1))).toEqual({
      ok: false,
      code: 'slides_too_large',
    });
    for (const disguised of [program, page, new Uint8Array()]) {
      expect(await upload(ours, 'slides.pdf', disguised)).toEqual({
        ok: false,
        code: 'slides_type',
      });
    }
    await upload(ours, '../../slides.exe', PDF);
    expect(await files()).toEqual([[seedId('Centre'), 'slides.exe.pdf', 'application/pdf']]);
  });

  test('are twenty at once, and no hundred come and go', async () => {
    const [first, ...more] = Array.from({ length: 20 }, () => newId());
    for (const id of [first, ...more]) await upload(ours, 'a.pdf', PDF, id);
    const full = { ok: false, code: 'slides_too_many' };
    expect(await upload(ours, 'a.pdf', PDF)).toEqual(full);
    await atTime(ASKED, () => removeSlides(ours as HostGuest, { id: first ?? '' }));
    expect(await upload(ours, 'a.pdf', PDF)).toMatchObject({ ok: true });

    const uploaded = { step: 'slides_uploaded', status: 'asked', turn: 'host', at: ASKED } as const;
    const db = await database();
    await db.insert(visitSteps).values(
      Array.from({ length: 100 }, () => ({
        ...uploaded,
        id: newId(),
        siteVisitId: seedId('Port'),
      })),
    );
    expect(await upload(theirs, 'a.pdf', PDF)).toEqual(full);
  });

  test('are not taken after the visit or for a visit that nobody asks for', async () => {
    const late = atTime(MORNING.end, () =>
      keepSlides(ours as HostGuest, { id: newId(), fileName: 'a.pdf', bytes: PDF }),
    );
    expect(await late).toEqual({ ok: false, code: 'visit_over' });
    await step('Centre', 'cancelled');
    expect(await upload(ours, 'a.pdf', PDF)).toEqual({ ok: false, code: 'visit_not_asked' });
    expect(await files()).toEqual([]);
  });
});

describe('the entry for the calendar of a host', () => {
  const entry = async () => (await loadVisitCalendar(ours as HostGuest, 'ko'))?.calendar.entries[0];

  test('keeps its UID and grows its sequence, from tentative to agreed to cancelled', async () => {
    const asked = await entry();
    await step('Centre', 'answered_yes', new Date(ASKED.getTime() + 1));
    const agreed = await entry();
    await step('Centre', 'cancelled', new Date(ASKED.getTime() + 2));
    const cancelled = await entry();
    const stages = [asked, agreed, cancelled];
    const uid = `visit-${seedId('Centre')}@sapar`;
    expect(stages.map((stage) => stage?.uid)).toEqual([uid, uid, uid]);
    expect(stages.map((stage) => stage?.sequence)).toEqual([1, 2, 3]);
    expect(stages.map((stage) => [stage?.isTentative, stage?.isCancelled])).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ]);
    expect([asked?.startsAt, asked?.endsAt, asked?.location]).toEqual([
      MORNING.start.toISOString(),
      MORNING.end.toISOString(),
      'Incheon place',
    ]);
  });

  test('is none while only dates are named', async () => {
    await givenVisit('visit', 'Incheon', 'Later', { status: 'asked' });
    expect(await loadVisitCalendar(await guestOf('Later'), 'ko')).toBe(null);
  });
});

describe('the page of a host', () => {
  test('is noted when it is opened, by the link that opened it', async () => {
    const at = new Date('2023-10-02T03:00:00Z');
    const token = await makeHostLink({ siteVisitId: seedId('Centre'), contactId: null });
    await atTime(at, () => noteOpening(ours as HostGuest, token));
    const db = await database();
    const links = await db
      .select({ of: hostLinks.tokenHash, openedAt: hostLinks.openedAt })
      .from(hostLinks)
      .where(isNotNull(hostLinks.openedAt));
    const visits = await db
      .select({ id: siteVisits.id, openedAt: siteVisits.openedAt })
      .from(siteVisits)
      .where(isNotNull(siteVisits.openedAt));
    expect(links).toEqual([{ of: hashToken(token), openedAt: at }]);
    expect(visits).toEqual([{ id: ours?.siteVisitId, openedAt: at }]);
  });

  test('counts who comes and names nobody', async () => {
    await givenParticipant('visit', 'Aigerim', { status: 'confirmed' });
    await givenParticipant('visit', 'Bolat', { status: 'nominated' });
    const shown = await page(ours);
    expect([shown?.people, shown?.roles]).toEqual([1, [{ role: 'delegate', count: 1 }]]);
    expect(JSON.stringify(shown)).not.toMatch(/Aigerim|Bolat/);
  });

  test('has the time that was asked for and no time of the draft', async () => {
    const [startsAt, endsAt] = [3, 4].map(
      (hours) => new Date(MORNING.start.getTime() + hours * 3_600_000),
    );
    const db = await database();
    await db.insert(sessions).values({
      id: newId(),
      activityId: seedId('visit'),
      siteVisitId: seedId('Centre'),
      kind: 'site_visit',
      title: { en: 'Centre' },
      startsAt,
      endsAt,
      updatedAt: ASKED,
    });
    const shown = await page(ours);
    expect([shown?.offered, shown?.before]).toEqual([
      { start: MORNING.start.getTime(), end: MORNING.end.getTime() },
      null,
    ]);
    expect(JSON.stringify(shown)).not.toContain(String(startsAt?.getTime()));
  });
});
