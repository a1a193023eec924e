import { asc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations, groups } from '@/db/schema/activities';
import { personAvailability, sessionPeople, sessions } from '@/db/schema/agenda';
import { markEvents } from '@/db/schema/attendance';
import { documents } from '@/db/schema/documents';
import { participants, participantTravel } from '@/db/schema/participants';
import { projects } from '@/db/schema/projects';
import type { HeldItem } from '../types';
import type { Subject } from './find-subject';

export async function heldParticipations({ participantIds }: Subject): Promise<HeldItem[]> {
  const db = await database();
  return db
    .select({
      project: projects.title,
      activity: activities.title,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      role: participants.role,
      status: participants.status,
      country: delegations.country,
      group: groups.name,
      note: participants.note,
      createdAt: participants.createdAt,
    })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .where(inArray(participants.id, participantIds))
    .orderBy(asc(activities.startsOn));
}

export async function heldTravel({ participantIds }: Subject): Promise<HeldItem[]> {
  const db = await database();
  return db
    .select({
      activity: activities.title,
      visa: participantTravel.visa,
      arrivalFlight: participantTravel.arrivalFlight,
      arrivesAt: participantTravel.arrivesAt,
      departureFlight: participantTravel.departureFlight,
      departsAt: participantTravel.departsAt,
      room: participantTravel.room,
      briefedAt: participantTravel.briefedAt,
    })
    .from(participantTravel)
    .innerJoin(participants, eq(participants.id, participantTravel.participantId))
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .where(inArray(participantTravel.participantId, participantIds));
}

/** Everything that was ever marked, also what another mark replaced. */
export async function heldAttendance({ participantIds }: Subject): Promise<HeldItem[]> {
  const db = await database();
  return db
    .select({
      session: sessions.title,
      startsAt: sessions.startsAt,
      state: markEvents.state,
      reason: markEvents.reason,
      observedAt: markEvents.observedAt,
    })
    .from(markEvents)
    .innerJoin(sessions, eq(sessions.id, markEvents.sessionId))
    .where(inArray(markEvents.participantId, participantIds))
    .orderBy(asc(markEvents.observedAt));
}

export async function heldSessions({ ids }: Subject): Promise<HeldItem[]> {
  const db = await database();
  return db
    .select({
      session: sessions.title,
      startsAt: sessions.startsAt,
      role: sessionPeople.role,
      title: sessionPeople.title,
      languages: sessionPeople.languages,
    })
    .from(sessionPeople)
    .innerJoin(sessions, eq(sessions.id, sessionPeople.sessionId))
    .where(inArray(sessionPeople.personId, ids))
    .orderBy(asc(sessions.startsAt));
}

export async function heldAvailability({ ids }: Subject): Promise<HeldItem[]> {
  const db = await database();
  return db
    .select({
      activity: activities.title,
      startsAt: personAvailability.startsAt,
      endsAt: personAvailability.endsAt,
    })
    .from(personAvailability)
    .innerJoin(activities, eq(activities.id, personAvailability.activityId))
    .where(inArray(personAvailability.personId, ids))
    .orderBy(asc(personAvailability.startsAt));
}

/** Names only: the file names others as well, and belongs to the government that wrote it. */
export async function heldDocuments({ participantIds }: Subject): Promise<HeldItem[]> {
  const db = await database();
  const theirs = db
    .select({ id: participants.delegationId })
    .from(participants)
    .where(inArray(participants.id, participantIds));
  return db
    .select({
      activity: activities.title,
      kind: documents.kind,
      fileName: documents.fileName,
      uploadedAt: documents.uploadedAt,
    })
    .from(documents)
    .innerJoin(activities, eq(activities.id, documents.activityId))
    .where(inArray(documents.delegationId, theirs))
    .orderBy(asc(documents.uploadedAt));
}
