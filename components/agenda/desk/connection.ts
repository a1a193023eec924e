import type { Draft } from '@/lib/agenda/types/draft';
import type { AgendaEdit, NewerSession } from '@/lib/agenda/types/edits';
import type { DraftState } from '@/lib/releases/types';
import type { DeskChoices, Editor } from './types';

/** What the server says to a batch. */
export type SaveAnswer =
  | { type: 'saved'; versions: Readonly<Record<string, number>> }
  | { type: 'stale'; newer: readonly NewerSession[] }
  /** `code` has words under `errors`. */
  | { type: 'refused'; code: string }
  | { type: 'lost'; because: 'offline' | 'server' | 'signed_out' };

export type AgendaNow = { draft: Draft; state: DraftState };

/** All that a desk asks of the world around it; tests give it one that loses things. */
export type Connection = {
  save: (batch: { id: string; edits: readonly AgendaEdit[] }) => Promise<SaveAnswer>;
  /** The draft as it is now; null when it could not be read. */
  load: () => Promise<AgendaNow | null>;
  choices: () => Promise<DeskChoices | null>;
  /** Calls back when somebody changed the draft, or came or went; answers with how to stop. */
  listen: (heard: {
    changed: () => void;
    editors: (editors: readonly Editor[]) => void;
  }) => () => void;
  newId: () => string;
  /** Waits some milliseconds, or until the network is back. */
  pause: (milliseconds: number) => Promise<void>;
};
