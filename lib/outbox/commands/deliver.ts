import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import { database } from '@/db';
import { outboxMessages } from '@/db/schema/outbox';
import { now } from '@/lib/core/clock';
import { log } from '@/lib/core/log';
import { unsealForInstallation } from '@/lib/core/seal';
import { letterContent } from '@/lib/letters/queries/letter-content';
import { oneLine } from '../rules/letter';
import { isHopeless, LEASE, type MailFailure, waitAfter } from '../rules/retries';
import { isMailTemplate } from '../rules/templates';
import { type Attachment, openPost, type Post } from './post';
import { writeLetter } from './write-letter';

type Message = typeof outboxMessages.$inferSelect;

let ownPost: Post | undefined;

/**
 * Sends the letter that has been due longest. Answers how many it took, 0 or 1, so that a worker knows when to rest.
 * The work of the server's outbox worker; several may run it at once.
 */
export async function deliverDue(
  post: Post = (ownPost ??=
    openPost(process.env)),
): Promise<number> {
  const message = await claim();
  if (!message) return 0;
  try {
    await send(message, post);
  } catch (error) {
    await recordFailure(message, error);
    return 1;
  }
  await finish(message, { sentAt: now(), sealedParams: null, lastError: null });
  return 1;
}

/**
 * Takes a due letter for this worker, in one statement that commits: sending must not hold a transaction open.
 * The try counts from here, so a letter that kills its worker is given up as well.
 */
async function claim(): Promise<Message | undefined> {
  const at = now();
  const db = await database();
  const due = db
    .select({ id: outboxMessages.id })
    .from(outboxMessages)
    .where(
      and(
        isNull(outboxMessages.sentAt),
        isNull(outboxMessages.failedAt),
        lte(outboxMessages.nextAttemptAt, at),
      ),
    )
    .orderBy(asc(outboxMessages.nextAttemptAt))
    .limit(1)
    .for('update', { skipLocked: true });
  const [message] = await db
    .update(outboxMessages)
    .set({
      attempts: sql`${outboxMessages.attempts} + 1`,
      nextAttemptAt: new Date(at.getTime() + LEASE),
    })
    .where(eq(outboxMessages.id, sql`(${due})`))
    .returning();
  return message;
}

async function send(message: Message, post: Post): Promise<void> {
  const { id, recipient, template, locale, params, sealedParams, letterId } = message;
  if (!isMailTemplate(template)) throw new Error(`There is no template ${template}.`);
  const secrets = sealedParams
    ? (JSON.parse(unsealForInstallation('outbox', sealedParams)) as Record<string, string>)
    : {};
  const origin = process.env.SAPAR_URL ?? 'http://localhost:3000';
  const letter = await writeLetter(template, locale, { ...params, ...secrets }, origin);
  const attachments = letterId ? [await attached(letterId)] : [];
  await post({ ...letter, id, recipient, attachments });
}

/** A letter that has gone meanwhile, or one with people's passports, is not sent: the message says so on its screen. */
async function attached(letterId: string): Promise<Attachment> {
  const file = await letterContent(letterId);
  if (!file) throw new Error('The letter that goes with this message was deleted.');
  if (file.kind === 'visitor_list') throw new Error('A list of visitors is not sent by mail.');
  return { fileName: file.fileName, mediaType: 'application/pdf', content: file.content };
}

async function recordFailure(message: Message, error: unknown): Promise<void> {
  const failure = readFailure(error);
  const { attempts, template } = message;
  const at = now();
  const isOver = isHopeless(attempts, failure);
  const { code, responseCode } = failure;
  // The text of the answer may name the recipient: it goes to the screen of the outbox, not to the log.
  log.warn({ template, attempts, isOver, code, responseCode }, 'letter not sent');
  await finish(message, {
    lastError: failure.text,
    ...(isOver
      ? { failedAt: at }
      : { nextAttemptAt: new Date(at.getTime() + waitAfter(attempts)) }),
  });
}

/** Only while the claim stands: a worker that was slower than its lease must not undo what another did. */
async function finish(message: Message, outcome: Partial<Message>): Promise<void> {
  const db = await database();
  await db
    .update(outboxMessages)
    .set(outcome)
    .where(
      and(
        eq(outboxMessages.id, message.id),
        eq(outboxMessages.attempts, message.attempts),
        isNull(outboxMessages.sentAt),
      ),
    );
}

const LONGEST_ERROR = 300;

function readFailure(error: unknown): MailFailure & { text: string } {
  const { code, responseCode, message } = Object(error) as Record<string, unknown>;
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
    text: oneLine(String(message ?? error)).slice(0, LONGEST_ERROR),
  };
}
