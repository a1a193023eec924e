import type { LocalizedText } from '@/lib/core/localized';

export const MESSAGE_STATES = ['waiting', 'failed', 'sent'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** A letter as the screen of the outbox shows it; what it says stays in the letter. */
export type OutboxRow = {
  id: string;
  recipient: string;
  template: string;
  projectTitle: LocalizedText | null;
  /** The name of the PDF that goes along. */
  attached: string | null;
  state: MessageState;
  createdAt: Date;
  /** When it was sent or given up, or when it is tried next. */
  at: Date;
  attempts: number;
  lastError: string | null;
};

export type OutboxPage = { rows: OutboxRow[]; total: number };
