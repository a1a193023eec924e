import type { EditableSession, SessionContent } from './draft';

/**
 * One thing that a person does to the draft. Several at once are saved together or not at all, and every one can be
 * turned round, which is what undo does. `version` is that of the session when the person saw it.
 */
export type AgendaEdit =
  | { type: 'create'; sessionId: string; content: SessionContent }
  | {
      type: 'change';
      sessionId: string;
      version: number;
      /** What is absent stays as it is. */
      changes: Partial<SessionContent>;
    }
  | { type: 'remove'; sessionId: string; version: number }
  /** Brings a removed session back as it was. */
  | { type: 'restore'; sessionId: string; version: number }
  | { type: 'acknowledge'; conflictKey: string; factsKey: string; note: string | null }
  | { type: 'withdraw'; conflictKey: string };

type WithoutVersion<T> = T extends unknown ? Omit<T, 'version'> : never;

/** An edit as it is made: which version it was made of is the business of whoever saves it. */
export type DraftEdit = WithoutVersion<AgendaEdit>;

/** A session as it is now, for somebody who edited an older version; `null` when it has been removed. */
export type NewerSession = { sessionId: string; theirs: EditableSession | null; version: number };
