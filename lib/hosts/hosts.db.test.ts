import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hostContacts, siteVisits } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { archiveHost } from './commands/archive-host';
import { createHost } from './commands/create-host';
import { updateHost } from './commands/update-host';
import { findHost } from './queries/find-host';
import { listHostChoices } from './queries/list-host-choices';
import { listHostVisits } from './queries/list-host-visits';
import { listHostCities, listHosts } from './queries/list-hosts';
import { hostFormValue } from './rules';
import { createHostInput, updateHostInput } from './schema';

testDatabase();

const id = (name: string) => seedId(name);
const KIM = {
  id: id('Kim'),
  name: 'Kim Min-ji',
  nameNative: '김민지',
  jobTitle: 'Officer',
  email: 'kim@hosts.sapar.example',
  phone: '',
  locale: 'ko',
  hasBounced: false,
};
const LEE = { ...KIM, id: id('Lee'), name: 'Lee Jun', nameNative: '이준', email: '' };
const EMPTY = hostFormValue(null);

let coordinator: Viewer;
let helper: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenProject('other');
  await givenActivity('joint', 'visit');
  await givenActivity('other', 'hidden');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', project: 'joint', activity: 'visit' }],
  });
  const db = await database();
  await db
    .insert(organizations)
    .values({ id: id('NIA'), name: { en: 'Information Society Agency', ko: '정보화진흥원' } });
  await db.insert(places).values({
    id: id('centre'),
    name: { en: 'Data centre', ko: '데이터센터' },
    address: { en: '1 Road', ko: '도로 1' },
    city: { en: 'Daejeon', ko: '대전' },
    country: 'KR',
  });
});

const typed = (changed: object = {}) => ({
  ...EMPTY,
  organization: { id: id('NIA'), name: EMPTY.organization.name },
  place: { ...EMPTY.place, id: id('centre') },
  ...changed,
});
const create = (name: string, changed: object = {}, viewer = coordinator) =>
  createHost(viewer, createHostInput.parse({ id: id(name), ...typed(changed) }));
const update = (name: string, changed: object, version = 1, viewer = coordinator) =>
  updateHost(viewer, updateHostInput.parse({ id: id(name), version, ...typed(changed) }));
const found = (name: string) => findHost(coordinator, id(name));
const list = async (wanted: object = {}, viewer = coordinator) => {
  const state = { sort: 'name', dir: 'asc', page: 1, pageSize: 10, q: '', filters: {} } as const;
  return (await listHosts(viewer, { ...state, ...wanted })).rows.map(
    (row) => row.placeName?.en ?? row.name.en,
  );
};
const visit = (name: string, activity: string, more: object = {}) => ({
  id: id(name),
  activityId: id(activity),
  hostId: id('host'),
  topic: { en: name },
  duration: 90,
  ...more,
});

describe('adding a host', () => {
  test('keeps its terms and its people in their order', async () => {
    const terms = {
      languages: ['ko', 'en'],
      capacity: 25,
      leadTime: 10,
      nameListDays: 3,
      nameListFields: ['name', 'passport_number'],
      asksForId: true,
      photos: 'ask_first',
      gate: { en: 'East gate', ru: '', ko: '동문' },
      contacts: [LEE, KIM],
    };
    expect(await create('host', terms)).toEqual({ ok: true, value: { id: id('host') } });
    const nothing = { jobTitle: 'Officer', phone: null, locale: 'ko', hasBounced: false };
    expect(await found('host')).toMatchObject({
      organization: { id: id('NIA') },
      place: { id: id('centre'), address: { en: '1 Road', ko: '도로 1' } },
      calendar: { hours: [], dates: [], country: 'KR', changes: [] },
      ...terms,
      gate: { en: 'East gate', ko: '동문' },
      contacts: [
        { id: id('Lee'), name: 'Lee Jun', nameNative: '이준', email: null, ...nothing },
        {
          ...nothing,
          id: id('Kim'),
          name: 'Kim Min-ji',
          nameNative: '김민지',
          email: 'kim@hosts.sapar.example',
        },
      ],
      isArchived: false,
      version: 1,
    });
  });

  test('makes a new organization and a new place with it, and again changes nothing', async () => {
    const fresh = {
      organization: { id: '', name: { en: 'City of Sejong', ru: '', ko: '' } },
      place: { ...EMPTY.place, name: { en: 'City hall', ru: '', ko: '' }, country: 'KR' },
    };
    await create('host', fresh);
    await create('host', fresh);
    expect(await found('host')).toMatchObject({
      organization: { name: { en: 'City of Sejong' } },
      place: { name: { en: 'City hall' }, country: 'KR' },
    });
    expect(await list()).toEqual(['City hall']);
  });

  test('a name that another organization has is refused beside its field', async () => {
    const name = { en: 'information society agency', ru: '', ko: '' };
    expect(await create('host', { organization: { id: '', name } })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { 'organization.name.en': 'name_taken' },
    });
  });

  test('what does not exist cannot be chosen', async () => {
    const organization = { id: id('nobody'), name: EMPTY.organization.name };
    expect(await create('host', { organization })).toMatchObject({
      fields: { 'organization.id': 'organization_missing' },
    });
    const place = { ...EMPTY.place, id: id('nowhere') };
    expect(await create('host', { place })).toMatchObject({
      fields: { 'place.id': 'placeNotFound' },
    });
  });

  test('a person of another host cannot be taken over by naming their id', async () => {
    await create('host', { contacts: [KIM] });
    expect(await create('second', { contacts: [{ ...KIM, name: 'Taken' }] })).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect((await found('host'))?.contacts.map(({ name }) => name)).toEqual(['Kim Min-ji']);
    expect(await found('second')).toBeNull();
  });

  test('whoever does not plan may not, and sees none', async () => {
    expect(await create('host', {}, helper)).toEqual({ ok: false, code: 'forbidden' });
    await create('host');
    expect(await findHost(helper, id('host'))).toBeNull();
    expect([
      await list({}, helper),
      await listHostChoices(helper),
      await listHostCities(helper),
    ]).toEqual([[], [], []]);
    expect(await update('host', {}, 1, helper)).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('changing a host', () => {
  test('an older version is stale and comes back with what differs', async () => {
    await create('host', { leadTime: 5 });
    expect(await update('host', { leadTime: 7 })).toEqual({ ok: true, value: { version: 2 } });
    expect(await update('host', { leadTime: 9 })).toEqual({
      ok: false,
      code: 'stale',
      changes: [{ field: 'leadTime', yours: 9, theirs: 7 }],
      version: 2,
    });
  });

  test('somebody whom a visit names stays', async () => {
    await create('host', { contacts: [KIM, LEE] });
    const db = await database();
    await db.insert(siteVisits).values(visit('Tour', 'visit', { contactId: id('Kim') }));
    expect(await update('host', { leadTime: 8, contacts: [LEE] })).toEqual({
      ok: false,
      code: 'contact_named',
      values: { count: 1 },
    });
    expect(await found('host')).toMatchObject({ leadTime: 5, version: 1 });
    expect(await update('host', { contacts: [KIM] })).toMatchObject({ ok: true });
    expect((await found('host'))?.contacts.map(({ id }) => id)).toEqual([id('Kim')]);
  });

  test('when letters came back is kept until the mark is taken away', async () => {
    await create('host', { contacts: [{ ...KIM, hasBounced: true }] });
    const bouncedAt = async () => {
      const db = await database();
      const [row] = await db
        .select({ at: hostContacts.bouncedAt })
        .from(hostContacts)
        .where(eq(hostContacts.id, id('Kim')));
      return row?.at ?? null;
    };
    const first = await bouncedAt();
    expect(first).not.toBeNull();
    await update('host', { contacts: [{ ...KIM, hasBounced: true, phone: '1' }] });
    expect(await bouncedAt()).toEqual(first);
    await update('host', { contacts: [KIM] }, 2);
    expect(await bouncedAt()).toBeNull();
  });

  test('the trail tells the terms and how many people, not who they are', async () => {
    await create('host', { contacts: [KIM] });
    await update('host', { leadTime: 7, note: 'Ask for Kim', contacts: [KIM, LEE] });
    await archiveHost(coordinator, { id: id('host'), version: 2, isArchived: true });
    const db = await database();
    const entries = await db
      .select({ action: auditEntries.action, changes: auditEntries.changes })
      .from(auditEntries)
      .where(eq(auditEntries.objectId, id('host')));
    expect(JSON.stringify(entries)).not.toContain('Kim');
    expect(entries.find(({ action }) => action === 'updated')?.changes).toEqual({
      leadTime: { before: 5, after: 7 },
      contacts: { before: 1, after: 2 },
    });
    expect(entries.map(({ action }) => action).sort()).toEqual(['archived', 'created', 'updated']);
  });
});

describe('the directory', () => {
  beforeEach(async () => {
    await create('host', { contacts: [LEE, KIM], languages: ['ko', 'en'] });
    await create('lab', {
      organization: { id: '', name: { en: 'Transport Lab', ru: '', ko: '' } },
      place: {
        ...EMPTY.place,
        name: { en: 'Лаборатория', ru: '', ko: '' },
        city: { en: 'Almaty', ru: '', ko: '' },
        country: 'KZ',
      },
      languages: ['ru'],
    });
  });

  test('is searched in any script and narrowed by country, city and language', async () => {
    expect(await list()).toEqual(['Data centre', 'Лаборатория']);
    expect(await list({ q: '데이터' })).toEqual(['Data centre']);
    expect(await list({ q: 'laboratoriya' })).toEqual(['Лаборатория']);
    expect(await list({ q: 'kim agency' })).toEqual(['Data centre']);
    expect(await list({ q: '100%' })).toEqual([]);
    expect(await list({ filters: { country: 'KZ' } })).toEqual(['Лаборатория']);
    expect(await list({ filters: { city: 'Daejeon' } })).toEqual(['Data centre']);
    expect(await list({ filters: { language: 'ru' } })).toEqual(['Лаборатория']);
    expect((await listHostCities(coordinator)).map(({ en }) => en)).toEqual(['Almaty', 'Daejeon']);
  });

  test('names whom a letter goes to: the first with an address', async () => {
    const [row] = (
      await listHosts(coordinator, {
        sort: 'visits',
        dir: 'asc',
        page: 1,
        pageSize: 10,
        q: 'Daejeon',
        filters: {},
      })
    ).rows;
    expect(row?.contact).toEqual({ name: 'Kim Min-ji', nameNative: '김민지', canBeReached: true });
  });

  test('an archived host is listed apart and cannot be chosen any more', async () => {
    await archiveHost(coordinator, { id: id('lab'), version: 1, isArchived: true });
    expect(await list()).toEqual(['Data centre']);
    expect(await list({ filters: { archived: 'yes' } })).toEqual(['Лаборатория']);
    expect((await listHostChoices(coordinator)).map((host) => host.id)).toEqual([id('host')]);
    expect(
      await archiveHost(coordinator, { id: id('lab'), version: 1, isArchived: false }),
    ).toMatchObject({ code: 'stale' });
  });

  test('past visits are those of activities that the viewer plans', async () => {
    const db = await database();
    await db
      .insert(siteVisits)
      .values([
        visit('Ours', 'visit', { outcome: 'with_problems', outcomeNote: 'Too long' }),
        visit('Theirs', 'hidden'),
      ]);
    expect(
      (await listHostVisits(coordinator, id('host'))).map(({ topic, outcomeNote }) => [
        topic.en,
        outcomeNote,
      ]),
    ).toEqual([['Ours', 'Too long']]);
    const admin = await givenViewer('admin', { isAdmin: true });
    expect(await listHostVisits(admin, id('host'))).toHaveLength(2);
  });
});
