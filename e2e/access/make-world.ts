import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { sessionVehicles } from '@/db/schema/agenda';
import { documents } from '@/db/schema/documents';
import { signInLinks, users } from '@/db/schema/identity';
import { agendaImports, imports } from '@/db/schema/imports';
import { letters } from '@/db/schema/letters';
import { organizations } from '@/db/schema/organizations';
import { outboxMessages } from '@/db/schema/outbox';
import { calendarFeeds } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { projects } from '@/db/schema/projects';
import { tasks } from '@/db/schema/tasks';
import { hostAnswers, hosts, siteVisits, vehicles, visitSteps } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import { hashPassword } from '@/lib/auth/passwords';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { hashToken, newKey, seal, sealForInstallation } from '@/lib/core/seal';
import { uploadLetter } from '@/lib/documents/commands/upload-letter';
import { sealPrivate } from '@/lib/people/commands/seal-private';
import { createPersonKeys } from '@/lib/privacy/commands';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { publishRelease } from '@/lib/releases/commands/publish-release';
import type { Account } from './standing';
import {
  ELSEWHERE,
  emailOf,
  NAMES,
  NEIGHBOUR,
  OBJECTS,
  type Objects,
  PASSWORD,
  RECEIVER,
  SEALED,
  SECRET,
} from './world';

export async function makeWorld(): Promise<void> {
  for (const { project, activity, person } of Object.values(NAMES)) {
    await givenProject(project);
    await givenActivity(project, activity);
    await givenParticipant(activity, person);
    await givenReleasedSession(activity, 'Opening', at('2023-10-24', '00:00', '01:00'));
    // Not over yet, so that nobody can sign the attendance off.
    await givenReleasedSession(activity, 'Closing', at('2023-10-26', '08:00', '09:00'));
    await givenViewer(`${project} spare`, { grants: [{ role: 'donor_viewer', project }] });
  }
  await givenParticipant(NAMES.ours.activity, NEIGHBOUR.person, { country: NEIGHBOUR.country });
  await sealSecrets();
  const admin = await makeAccounts();
  const db = await database();
  await db
    .update(activities)
    .set({ isPublic: true })
    .where(eq(activities.slug, NAMES.ours.activity));
  // Later than the first day, on which the clock of this world stands still.
  await db.update(delegations).set({ nominationDeadline: new Date('2023-10-25T00:00:00Z') });
  await nameSecrets();
  await publish(admin);
  await sendLetters(admin);
  await openDoors();
}

async function sealSecrets(): Promise<void> {
  const sealed = [
    [NAMES.ours.person, SEALED.ours],
    [NEIGHBOUR.person, SEALED.neighbour],
    [NAMES.theirs.person, SEALED.theirs],
  ] as const;
  const keys = await createPersonKeys(sealed.map(([name]) => seedId(name)));
  const db = await database();
  for (const [personId, key] of keys) {
    const data = sealed.find(([name]) => seedId(name) === personId)?.[1];
    if (data) await db.insert(personPrivate).values({ personId, ...sealPrivate(key, data) });
  }
}

const at = (day: string, from: string, until: string) => ({
  startsAt: `${day}T${from}:00Z`,
  endsAt: `${day}T${until}:00Z`,
});

async function makeAccounts(): Promise<Viewer> {
  const { project, activity, person } = NAMES.ours;
  const admin = await givenViewer('admin', { isAdmin: true });
  await givenViewer('manager', { grants: [{ role: 'manager', project }] });
  await givenViewer('coordinator', { grants: [{ role: 'coordinator', project }] });
  await givenViewer('focal', { grants: [{ role: 'focal_point', project, country: 'KZ' }] });
  await givenViewer('helper', { grants: [{ role: 'check_in_helper', project, activity }] });
  await givenViewer('delegate', { person });
  await givenViewer('donor', { grants: [{ role: 'donor_viewer', project }] });
  await givenViewer('outsider', {
    grants: [{ role: 'coordinator', project: NAMES.theirs.project }],
  });
  const accounts: Record<Account, null> = {
    admin: null,
    manager: null,
    coordinator: null,
    focal: null,
    helper: null,
    delegate: null,
    donor: null,
    outsider: null,
  };
  const passwordHash = await hashPassword(PASSWORD);
  const db = await database();
  for (const account of Object.keys(accounts) as Account[]) {
    await db
      .update(users)
      .set({ passwordHash, email: emailOf(account) })
      .where(eq(users.id, seedId(`user ${account}`)));
  }
  return admin;
}

/** So that an answer that says anything of the other project can be told by its words. */
async function nameSecrets(): Promise<void> {
  const { projectId, activityId, personId } = OBJECTS.theirs;
  const title = { en: SECRET };
  const db = await database();
  await db.update(projects).set({ title }).where(eq(projects.id, projectId));
  await db.update(activities).set({ title }).where(eq(activities.id, activityId));
  await db
    .update(people)
    .set({ email: NEIGHBOUR.email })
    .where(eq(people.id, seedId(NEIGHBOUR.person)));
  await db.update(people).set({ givenNames: SECRET }).where(eq(people.id, personId));
  await db.execute(sql`update sessions set title = ${JSON.stringify(title)}::jsonb
    where activity_id = ${activityId}`);
}

async function publish(admin: Viewer): Promise<void> {
  for (const { activityId } of [OBJECTS.ours, OBJECTS.theirs]) {
    const reason = 'A world for tests has no lunch.';
    const input = { id: newId(), activityId, reason, message: null, tell: false };
    const result = await publishRelease(admin, input);
    if (!result.ok) throw new Error(`The test's own preparation was refused: ${result.code}`);
  }
}

/** A letter of the government for each delegation of Kazakhstan. */
async function sendLetters(admin: Viewer): Promise<void> {
  for (const objects of [OBJECTS.ours, OBJECTS.theirs]) {
    const { documentId, delegationId } = objects;
    const words = objects === OBJECTS.theirs ? SECRET : 'Nominees';
    const bytes = new Uint8Array(Buffer.from(`%PDF-1.4 ${words}`));
    const letter = { id: documentId, delegationId, fileName: 'letter.pdf', bytes };
    const result = await uploadLetter(admin, letter);
    if (!result.ok) throw new Error(`The test's own preparation was refused: ${result.code}`);
  }
}

/** A letter to the host of the visit, as it was made. */
function letterTo({ letterId, activityId, visitId }: Objects) {
  const content = Buffer.from(`%PDF-1.7 ${letterId}`).toString('base64');
  const key = newKey();
  return {
    id: letterId,
    activityId,
    siteVisitId: visitId,
    kind: 'request' as const,
    locale: 'ko' as const,
    fileName: 'letter.pdf',
    madeAt: now(),
    size: content.length,
    sealedContent: seal(key, content),
    sealedKey: wrapPersonKey(key),
  };
}

/** Slides of the host of the visit. */
function slidesFrom({ slidesId, activityId, visitId }: Objects) {
  const content = Buffer.from(`%PDF-1.7 ${slidesId}`).toString('base64');
  const key = newKey();
  return {
    id: slidesId,
    activityId,
    siteVisitId: visitId,
    kind: 'slides' as const,
    fileName: 'slides.pdf',
    mediaType: 'application/pdf',
    uploadedAt: now(),
    size: content.length,
    sealedContent: seal(key, content),
    sealedKey: wrapPersonKey(key),
  };
}

/** What somebody noted of a call. */
function stepOf({ stepId, visitId }: Objects) {
  const after = { status: 'draft', turn: 'us' } as const;
  return { id: stepId, siteVisitId: visitId, at: now(), step: 'called' as const, ...after };
}

/** An answer that somebody has decided on. */
function answerTo({ answerId, visitId }: Objects) {
  const said = { answer: 'no' as const, windows: [], speakers: [] };
  return { id: answerId, siteVisitId: visitId, at: now(), settledAt: now(), ...said };
}

/** Secrets that admit whoever holds them, and a letter that was given up. */
async function openDoors(): Promise<void> {
  const db = await database();
  const createdAt = now();
  await db.insert(places).values({ id: ELSEWHERE, name: { en: 'Elsewhere' } });
  await db.insert(organizations).values({ id: RECEIVER, name: { en: 'Receiver' } });
  for (const objects of [OBJECTS.ours, OBJECTS.theirs]) {
    const { participantId, projectId, activityId, messageId } = objects;
    const { feed, link, invitation, placeId } = objects;
    await db.insert(places).values({ id: placeId, name: { en: 'Hall' } });
    const { hostId } = objects;
    await db.insert(hosts).values({ id: hostId, organizationId: RECEIVER, placeId });
    const topic = { en: objects === OBJECTS.theirs ? SECRET : 'Data' };
    const visit = { id: objects.visitId, activityId, hostId, topic, duration: 60 };
    await db.insert(siteVisits).values(visit);
    await db.insert(letters).values(letterTo(objects));
    await db.insert(documents).values(slidesFrom(objects));
    await db.insert(visitSteps).values(stepOf(objects));
    await db.insert(hostAnswers).values(answerTo(objects));
    const bus = { name: 'Bus', driverName: objects === OBJECTS.theirs ? SECRET : 'Noeul' };
    await db.insert(vehicles).values({ id: objects.vehicleId, activityId, seats: 28, ...bus });
    const task = { title: 'Book the bus', createdAt };
    await db.insert(tasks).values({ id: objects.taskId, activityId, ...task });
    const { sessionId, vehicleId } = objects;
    await db.insert(sessionVehicles).values({ activityId, sessionId, vehicleId });
    await db.insert(calendarFeeds).values({
      participantId,
      tokenHash: hashToken(feed),
      sealedToken: sealForInstallation('calendar', feed),
      createdAt,
    });
    await db.insert(signInLinks).values(
      [['sign_in', link] as const, ['invitation', invitation] as const].map(
        ([purpose, secret]) => ({
          tokenHash: hashToken(secret),
          userId: seedId('user outsider'),
          purpose,
          createdAt,
          expiresAt: new Date(createdAt.getTime() + 3_600_000),
        }),
      ),
    );
    await db.insert(imports).values({
      id: objects.importId,
      activityId,
      fileName: 'list.csv',
      added: 0,
      reused: 0,
      unchanged: 0,
      importedAt: createdAt,
      importedById: seedId('user admin'),
    });
    await db.insert(agendaImports).values({
      id: objects.importId,
      activityId,
      fileName: 'schedule.xml',
      added: 0,
      changed: 0,
      unchanged: 0,
      versions: {},
      importedAt: createdAt,
      importedById: seedId('user admin'),
      undoneAt: createdAt,
    });
    await db.insert(outboxMessages).values({
      id: messageId,
      projectId,
      activityId,
      recipient: 'somebody@access.example',
      locale: 'en',
      template: 'signInLink',
      params: {},
      createdAt,
      nextAttemptAt: createdAt,
      failedAt: createdAt,
      lastError: objects === OBJECTS.theirs ? SECRET : null,
    });
  }
  // A host that both have asked tells each of their own visits only.
  await db.insert(siteVisits).values({
    id: newId(),
    activityId: OBJECTS.theirs.activityId,
    hostId: OBJECTS.ours.hostId,
    topic: { en: SECRET },
    duration: 60,
  });
}
