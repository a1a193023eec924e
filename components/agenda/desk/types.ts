import type { Span } from '@/lib/agenda/types/agenda';
import type { Conflict } from '@/lib/agenda/types/conflict';
import type {
  Acknowledgement,
  Draft,
  EditableSession,
  PersonChoice,
} from '@/lib/agenda/types/draft';
import type { DraftEdit, NewerSession } from '@/lib/agenda/types/edits';
import type { Leg } from '@/lib/agenda/types/travel';
import type { PlaceChoice } from '@/lib/places/types';
import type { DraftState } from '@/lib/releases/types';

/** An edit as a person makes it: the desk knows which version they saw. */
export type DeskEdit = DraftEdit;

/** What is known of the saves: all is saved, some are on their way, or they wait and why. */
export type Saving =
  | { state: 'saved' }
  | { state: 'saving'; count: number }
  | { state: 'waiting'; count: number; because: Trouble };

/** `choice`: the person has to settle a clash or a refusal first. */
export type Trouble = 'offline' | 'server' | 'signed_out' | 'choice';

/** A save that somebody else's save came before: both versions, for the person to choose. `null`: taken out. */
export type Clash = { mine: EditableSession | null; newer: NewerSession };

/** A step that the server does not take; `code` has words under `errors`. */
export type Refusal = { label: string; code: string };

/** What is being placed: a session of the grid or the tray, or a site visit that has no session yet. */
export type Picked = {
  /** Of the session, new for a site visit. */
  sessionId: string;
  siteVisitId: string | null;
  from: 'tray' | 'grid';
  /** Where it would be dropped now; `null` while it is over nothing. */
  over: (Span & { groupIds: readonly string[] }) | null;
};

/** What can be put on a session besides what the draft knows; read once the desk is open. */
export type DeskChoices = { people: readonly PersonChoice[]; places: readonly PlaceChoice[] };

/** Everybody else who has this agenda open. */
export type Editor = { id: string; name: string };

/** The coordinator's desk: the draft as it looks here, with edits that are still on their way to the server. */
export type Desk = {
  activityId: string;
  draft: Draft;
  legs: readonly Leg[];
  /** Open ones, in the order of the rules; acknowledged warnings are apart. */
  conflicts: readonly Conflict[];
  acknowledged: readonly { conflict: Conflict; by: Acknowledgement }[];
  state: DraftState;
  mayEdit: boolean;
  /** Path of the agenda page. */
  path: string;
  choices: DeskChoices;

  /** Applies edits here at once and saves them, together, after those before them. `label` names the step for undo. */
  edit: (edits: readonly DeskEdit[], label: string) => void;
  /**
   * Somebody begins to type or to drag something of these sessions. If others save them before it is an edit, that is a
   * clash; picking something up begins by itself. None: nothing was made of it.
   */
  begin: (sessionIds: readonly string[]) => void;
  undo: () => void;
  redo: () => void;
  /** The labels of what would be undone and redone. */
  undoLabel: string | null;
  redoLabel: string | null;
  saving: Saving;
  clashes: readonly Clash[];
  /** Ends a clash: with theirs, or with mine over it. */
  settle: (clash: Clash, keep: 'mine' | 'theirs') => void;
  /** Nothing is saved until the person tries the refused step again or gives it up. */
  refusal: Refusal | null;
  retry: () => void;
  discard: () => void;
  editors: readonly Editor[];

  selection: ReadonlySet<string>;
  select: (sessionIds: readonly string[], how?: 'only' | 'add' | 'toggle') => void;
  /** Key of the conflict that is open in the list. */
  conflict: string | null;
  openConflict: (key: string | null) => void;
  picked: Picked | null;
  pick: (picked: Picked | null) => void;
  /** The one day that is shown, `YYYY-MM-DD`; `null`: all of them. */
  day: string | null;
  showDay: (day: string | null) => void;
  /** Says a sentence to screen readers, politely. */
  say: (sentence: string) => void;
};
