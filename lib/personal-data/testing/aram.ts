import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { personAvailability, sessionPeople } from '@/db/schema/agenda';
import { markEvents, marks } from '@/db/schema/attendance';
import { documents } from '@/db/schema/documents';
import { identities, signInAttempts, signInLinks, users } from '@/db/schema/identity';
import { imports } from '@/db/schema/imports';
import { letters } from '@/db/schema/letters';
import { outboxMessages } from '@/db/schema/outbox';
import { badges, calendarFeeds, participants, participantTravel } from '@/db/schema/participants';
import { distinctPeople, people, personMerges } from '@/db/schema/people';
import { savedViews } from '@/db/schema/views';
import { seedId } from '@/db/seed/random';
import { givenHost, givenVisit } from '@/db/testing/visits';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import { signOffAttendance } from '@/lib/attendance/commands/sign-off';
import { takeTry } from '@/lib/auth/rate-limit';
import { atTime } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { hashToken, newKey, seal, sealForInstallation } from '@/lib/core/seal';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { createPerson } from '@/lib/people/commands/create-person';
import { createPersonSchema } from '@/lib/people/schema';
import { loadPersonKeys } from '@/lib/privacy/queries';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { publishRelease } from '@/lib/releases/commands/publish-release';

/** Somebody who left a word that stands nowhere else in every column that can hold one. */
export const ARAM = {
  id: seedId('Aram'),
  name: 'Banodari Fulmetok',
  nativeName: 'Банодари Фулметок',
  email: 'kanarek@erase.example',
  other: { id: seedId('Aram again'), name: 'Banodari Fulmetoks' },
};
/** Whoever reads one of these has read something of theirs. */
export const CANARIES = ['Banodari', 'Fulmetok', 'Банодари', 'Фулметок', 'kanarek', 'KN0441902'];

const FIRST_DAY = { startsAt: '2023-10-24T00:00:00Z', endsAt: '2023-10-24T01:00:00Z' };
const DURING = new Date('2023-10-24T02:00:00Z');
export const AFTERWARDS = new Date('2023-11-20T02:00:00Z');

const aPerson = (id: string, familyName: string, more: object) =>
  createPersonSchema.parse({
    id,
    givenNames: 'Banodari',
    familyName,
    nativeName: ARAM.nativeName,
    country: 'KZ',
    sex: 'female',
    organizationName: 'kanarek ministry',
    position: 'kanarek officer',
    phone: '+7 kanarek',
    locale: 'ru',
    languages: ['ru'],
    ...more,
  });

/** The person of a visit that is over and signed off, and everything that was kept of them on the way. */
export async function givenEverythingOf() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const manager = await givenViewer('manager', { grants: [{ role: 'manager', project: 'korea' }] });
  const sealed = {
    passportNumber: 'KN0441902',
    birthDate: '1991-02-27',
    passportExpiresOn: '2031-01-01',
    diet: 'kanarek diet',
    accessNeeds: 'kanarek needs',
  };
  await createPerson(manager, aPerson(ARAM.id, 'Fulmetok', { email: ARAM.email, private: sealed }));
  await createPerson(manager, aPerson(ARAM.other.id, 'Fulmetoks', {}));
  const participantId = await givenParticipant('visit', 'Aram');
  await givenParticipant('visit', 'Nino', { country: 'GE' });
  const sessionId = await givenReleasedSession('visit', 'Opening', FIRST_DAY);
  await givenMerge(manager.userId);
  await givenImport(participantId, manager.userId);
  await givenTravel(participantId);
  await givenAccount();
  await givenDocument(manager.userId);
  await givenLetters();
  const db = await database();
  await db
    .insert(savedViews)
    .values([
      view(manager.userId, 'kanarek', `q=${encodeURIComponent('banodari fulmetok')}`),
      view(manager.userId, 'In Cyrillic', `q=${encodeURIComponent('фулметок')}`),
      view(manager.userId, 'Fulmetok', 'status=confirmed'),
      view(manager.userId, 'Group A', 'group=a'),
    ]);
  await db.insert(sessionPeople).values({
    sessionId,
    personId: ARAM.id,
    role: 'speaker',
    title: { en: 'Master kanarek of ceremonies' },
  });
  await db.insert(personAvailability).values({
    id: newId(),
    activityId: seedId('visit'),
    personId: ARAM.id,
    startsAt: new Date(FIRST_DAY.startsAt),
    endsAt: new Date(FIRST_DAY.endsAt),
  });
  const release = { activityId: seedId('visit'), message: null, reason: 'Lunch is late.' };
  await atTime(DURING, async () => {
    const published = await publishRelease(manager, { ...release, id: newId(), tell: true });
    if (!published.ok) throw new Error(published.code);
    await givenMark(sessionId, participantId, manager.userId);
    await givenMark(sessionId, seedId('visit Nino'), manager.userId);
  });
  const signed = await atTime(AFTERWARDS, () =>
    signOffAttendance(manager, { activityId: seedId('visit') }),
  );
  if (!signed.ok) throw new Error(signed.code);
  return manager;
}

const view = (userId: string, name: string, query: string) => ({
  id: newId(),
  userId,
  activityId: seedId('visit'),
  name,
  query,
  savedAt: DURING,
});

async function givenMerge(userId: string) {
  const db = await database();
  const key = (await loadPersonKeys([ARAM.id])).get(ARAM.id) ?? newKey();
  await db.update(people).set({ mergedIntoId: ARAM.id }).where(eq(people.id, ARAM.other.id));
  await db.insert(personMerges).values({
    id: newId(),
    keptId: ARAM.id,
    mergedId: ARAM.other.id,
    moved: {},
    sealedBefore: seal(key, 'kanarek'),
    mergedAt: DURING,
    mergedById: userId,
  });
  const [firstId = '', secondId = ''] = [ARAM.id, seedId('Nino')].toSorted();
  await db
    .insert(distinctPeople)
    .values({ firstId, secondId, decidedAt: DURING, decidedById: userId });
}

async function givenImport(participantId: string, userId: string) {
  const db = await database();
  const importId = newId();
  await db.insert(imports).values({
    id: importId,
    activityId: seedId('visit'),
    fileName: 'list of kanarek.xlsx',
    added: 1,
    reused: 0,
    unchanged: 0,
    importedAt: DURING,
    importedById: userId,
  });
  await db
    .update(participants)
    .set({ importId, note: 'kanarek note' })
    .where(eq(participants.id, participantId));
}

async function givenTravel(participantId: string) {
  const db = await database();
  await db.insert(participantTravel).values({
    participantId,
    arrivalFlight: 'kanarek 1',
    departureFlight: 'kanarek 2',
    room: 'kanarek 3',
  });
  const token = { participantId, tokenHash: hashToken('kanarek') };
  const sealedFeed = sealForInstallation('calendar', 'kanarek');
  await db.insert(calendarFeeds).values({ ...token, sealedToken: sealedFeed, createdAt: DURING });
  const sealedBadge = sealForInstallation('badge', 'kanarek');
  await db
    .insert(badges)
    .values({ ...token, id: newId(), sealedToken: sealedBadge, issuedAt: DURING });
}

async function givenAccount() {
  await givenViewer('kanarek', {
    person: 'Aram',
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  const db = await database();
  const userId = seedId('user kanarek');
  await db
    .update(users)
    .set({ name: ARAM.name, passwordHash: 'kanarek' })
    .where(eq(users.id, userId));
  await db.insert(identities).values({
    id: newId(),
    userId,
    provider: 'google',
    subject: 'kanarek',
    linkedAt: DURING,
  });
  await db.insert(signInLinks).values({
    tokenHash: hashToken('kanarek'),
    userId,
    purpose: 'sign_in',
    createdAt: DURING,
    expiresAt: AFTERWARDS,
  });
  await db.insert(savedViews).values(view(userId, 'Mine', 'group=b'));
  await takeTry([{ limit: 'passwordPerEmail', of: ARAM.email }]);
  if ((await db.select().from(signInAttempts)).length !== 1) throw new Error('No try was counted.');
}

async function givenDocument(userId: string) {
  const key = newKey();
  const db = await database();
  await db.insert(documents).values({
    id: newId(),
    activityId: seedId('visit'),
    delegationId: seedId('visit KZ'),
    kind: 'government_letter',
    fileName: 'kanarek.pdf',
    mediaType: 'application/pdf',
    size: 7,
    sealedContent: seal(key, 'kanarek'),
    sealedKey: wrapPersonKey(key),
    uploadedAt: DURING,
    uploadedById: userId,
  });
  await givenHost('nirs');
  await db.insert(letters).values({
    id: newId(),
    activityId: seedId('visit'),
    siteVisitId: await givenVisit('visit', 'nirs'),
    kind: 'visitor_list',
    locale: 'ko',
    fileName: 'list.pdf',
    madeAt: DURING,
    size: 7,
    sealedContent: seal(key, 'kanarek'),
    sealedKey: wrapPersonKey(key),
  });
}

/** To them, about them to somebody else, and to somebody else with their name among other words. */
async function givenLetters() {
  const letter = { locale: 'en', template: 'agendaChanged' } as const;
  const secrets = { token: 'kanarek' };
  await enqueue([
    { ...letter, recipient: ARAM.email.toUpperCase(), params: { name: ARAM.name }, secrets },
    {
      ...letter,
      recipient: 'focal@gov.example',
      params: { about: ARAM.name },
      personId: ARAM.id,
    },
    {
      ...letter,
      recipient: 'nino@gov.example',
      params: { name: 'Nino', changes: `Speaker: ${ARAM.name.toUpperCase()} → "Lee"` },
    },
  ]);
  const db = await database();
  await db
    .update(outboxMessages)
    .set({ lastError: `550 ${ARAM.email} is no mailbox here` })
    .where(eq(outboxMessages.recipient, 'nino@gov.example'));
}

async function givenMark(sessionId: string, participantId: string, markedBy: string) {
  const db = await database();
  const cell = { activityId: seedId('visit'), sessionId, participantId, observedAt: DURING };
  const eventId = newId();
  await db.insert(markEvents).values({
    ...cell,
    id: eventId,
    state: 'late',
    reason: participantId === seedId('visit Aram') ? 'kanarek was ill' : 'the bus',
    markedBy,
    receivedAt: DURING,
  });
  await db.insert(marks).values({ ...cell, state: 'late', eventId });
}
