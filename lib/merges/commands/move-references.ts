import { and, eq, inArray, isNull, ne, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { personAvailability, sessionPeople } from '@/db/schema/agenda';
import { users } from '@/db/schema/identity';
import { outboxMessages } from '@/db/schema/outbox';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';

/** Ids of the rows that changed hands, by what they are; of a name on a session, the session and the role. */
export type Moved = {
  participants: string[];
  sessions: string[];
  /** When they can be there; a merge of before that was asked moved none. */
  availability?: string[];
  accounts: string[];
  /** The merged person's account, where the kept one has an account already: it belongs to nobody now. */
  detached: string[];
  letters: string[];
  /** People who had been merged into the merged person before. */
  aliases: string[];
};

const known = alias(personAvailability, 'known');

type Role = (typeof sessionPeople.$inferSelect)['role'];

/** Everything that says `from` says `to` afterwards: all that the merged person does and did is the kept person's. */
export async function moveReferences(from: string, to: string): Promise<Moved> {
  const db = await database();
  const movedParticipants = await db
    .update(participants)
    .set({ personId: to })
    .where(eq(participants.personId, from))
    .returning({ id: participants.id });
  const movedSessions = await db
    .update(sessionPeople)
    .set({ personId: to })
    .where(eq(sessionPeople.personId, from))
    .returning({ sessionId: sessionPeople.sessionId, role: sessionPeople.role });
  // What the kept person said of an activity holds there.
  const movedAvailability = await db
    .update(personAvailability)
    .set({ personId: to })
    .where(
      and(
        eq(personAvailability.personId, from),
        notExists(
          db
            .select({ one: sql`1` })
            .from(known)
            .where(
              and(eq(known.personId, to), eq(known.activityId, personAvailability.activityId)),
            ),
        ),
      ),
    )
    .returning({ id: personAvailability.id });
  const hasAccount = (await db.$count(users, eq(users.personId, to))) > 0;
  const movedAccounts = await db
    .update(users)
    .set({ personId: hasAccount ? null : to })
    .where(eq(users.personId, from))
    .returning({ id: users.id });
  const movedLetters = await db
    .update(outboxMessages)
    .set({ personId: to })
    .where(eq(outboxMessages.personId, from))
    .returning({ id: outboxMessages.id });
  const movedAliases = await db
    .update(people)
    .set({ mergedIntoId: to })
    .where(and(eq(people.mergedIntoId, from), ne(people.id, to)))
    .returning({ id: people.id });
  return {
    participants: idsOf(movedParticipants),
    sessions: movedSessions.map(({ sessionId, role }) => `${sessionId} ${role}`),
    availability: idsOf(movedAvailability),
    accounts: hasAccount ? [] : idsOf(movedAccounts),
    detached: hasAccount ? idsOf(movedAccounts) : [],
    letters: idsOf(movedLetters),
    aliases: idsOf(movedAliases),
  };
}

/** Moves back what is still there and still the kept person's. What came since belongs to the kept person and stays. */
export async function moveBack(moved: Moved, from: string, to: string): Promise<void> {
  const db = await database();
  const still = { personId: to };
  await db
    .update(participants)
    .set(still)
    .where(and(inArray(participants.id, moved.participants), eq(participants.personId, from)));
  for (const reference of moved.sessions) {
    const [sessionId = '', role] = reference.split(' ');
    await db
      .update(sessionPeople)
      .set(still)
      .where(
        and(
          eq(sessionPeople.sessionId, sessionId),
          eq(sessionPeople.role, role as Role),
          eq(sessionPeople.personId, from),
        ),
      );
  }
  await db
    .update(personAvailability)
    .set(still)
    .where(
      and(
        inArray(personAvailability.id, moved.availability ?? []),
        eq(personAvailability.personId, from),
      ),
    );
  await db
    .update(users)
    .set(still)
    .where(and(inArray(users.id, moved.accounts), eq(users.personId, from)));
  await db
    .update(users)
    .set(still)
    .where(and(inArray(users.id, moved.detached), isNull(users.personId)));
  await db
    .update(outboxMessages)
    .set(still)
    .where(and(inArray(outboxMessages.id, moved.letters), eq(outboxMessages.personId, from)));
  await db
    .update(people)
    .set({ mergedIntoId: to })
    .where(and(inArray(people.id, moved.aliases), eq(people.mergedIntoId, from)));
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
