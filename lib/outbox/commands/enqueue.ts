import { database } from '@/db';
import { outboxMessages } from '@/db/schema/outbox';
import { batchesOf } from '@/lib/core/batches';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { sealForInstallation } from '@/lib/core/seal';
import type { Locale } from '@/lib/core/vocabulary';
import type { MailTemplate } from '../rules/templates';

/** Names a template, with what it prints. `recipient` is one e-mail address. */
export type OutgoingMessage = {
  recipient: string;
  locale: Locale;
  template: MailTemplate;
  params: Record<string, string | number>;
  /** Parameters that open a door, such as a sign-in link: kept sealed, and gone once sent. */
  secrets?: Record<string, string>;
  projectId?: string;
  activityId?: string;
  /** Whom the letter is to or about, in the directory: erasing them takes it away. */
  personId?: string;
  /** The site visit that the letter is about, whose page says whether it arrived. */
  siteVisitId?: string;
  /** The letter (`lib/letters`) that goes along as a PDF. */
  letterId?: string;
};

/** Puts messages into the outbox, in the transaction of the change that they tell about. */
export async function enqueue(messages: readonly OutgoingMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const at = now();
  const db = await database();
  for (const batch of batchesOf(messages)) {
    await db.insert(outboxMessages).values(
      batch.map(({ secrets, ...message }) => ({
        ...message,
        id: newId(),
        createdAt: at,
        nextAttemptAt: at,
        sealedParams: secrets ? sealForInstallation('outbox', JSON.stringify(secrets)) : null,
      })),
    );
  }
}
