import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { letters } from '@/db/schema/letters';
import { hosts, siteVisits } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject } from '@/db/testing/world';
import { now } from '@/lib/core/clock';
import { newKey, seal } from '@/lib/core/seal';
import { makeHostLink } from '@/lib/host-links/commands/make-host-link';
import { openHostLink } from '@/lib/host-links/queries/open-host-link';
import { givenHost, givenVisit } from '@/lib/host-links/testing/given-visit';
import type { HostGuest } from '@/lib/host-links/types';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { loadHostPage } from './load-host-page';
import { openNameList } from './open-name-list';

testDatabase();

const VISIT = seedId('Centre');
let guest: HostGuest;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenHost('Incheon', { nameListDays: 3 });
  await givenVisit('visit', 'Incheon', 'Centre', { status: 'confirmed', nameListSentAt: now() });
  await givenVisit('visit', 'Incheon', 'Port', { status: 'confirmed', nameListSentAt: now() });
  await givenList('Centre');
  guest = await guestOf('Centre');
});

async function givenList(visit: string): Promise<void> {
  const key = newKey();
  const db = await database();
  await db.insert(letters).values({
    id: seedId(`list of ${visit}`),
    activityId: seedId('visit'),
    siteVisitId: seedId(visit),
    kind: 'visitor_list',
    locale: 'en',
    fileName: `${visit}.pdf`,
    madeAt: now(),
    size: 4,
    sealedContent: seal(key, Buffer.from('list').toString('base64')),
    sealedKey: wrapPersonKey(key),
  });
}

async function guestOf(visit: string): Promise<HostGuest> {
  const token = await makeHostLink({ siteVisitId: seedId(visit), contactId: null });
  const opened = await openHostLink(token, '192.0.2.1');
  if (!opened) throw new Error('The link does not open.');
  return opened;
}

/** The name of the file that is given out, and whether the page offers one. */
const given = async (to: HostGuest) => [
  (await openNameList(to))?.fileName,
  (await loadHostPage(to, now()))?.hasNameList,
];

describe('the list of visitors behind a link', () => {
  test('is read by the host whose visit it is of, and of no other visit', async () => {
    expect([await given(guest), await given(await guestOf('Port'))]).toEqual([
      ['Centre.pdf', true],
      [undefined, false],
    ]);
  });

  test.each(['declined', 'cancelled', 'draft'] as const)(
    'is given to nobody once the visit is %s',
    async (status) => {
      const db = await database();
      await db.update(siteVisits).set({ status }).where(eq(siteVisits.id, VISIT));
      expect(await given(guest)).toEqual([undefined, false]);
    },
  );

  test('is given to nobody who wants none any more', async () => {
    const db = await database();
    await db.update(hosts).set({ nameListDays: null });
    expect(await given(guest)).toEqual([undefined, false]);
  });
});
