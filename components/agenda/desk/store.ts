import { splitAcknowledged } from '@/lib/agenda/rules/acknowledged';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { legsOf } from '@/lib/agenda/rules/legs';
import type { Draft, PersonChoice } from '@/lib/agenda/types/draft';
import { clashesOf, settle, stale } from './clashes';
import type { AgendaNow, Connection, SaveAnswer } from './connection';
import type { Keeper } from './keeper';
import * as book from './ledger';
import { discard, gathered, parted, type Request, requestOf, saved } from './requests';
import { selected } from './selection';
import type { Desk, Refusal, Saving, Trouble } from './types';

export type DeskOptions = AgendaNow &
  Pick<Desk, 'activityId' | 'mayEdit' | 'path' | 'day' | 'say'> & {
    /** Who makes the edits. */
    by: string;
    connection: Connection;
    keeper?: Keeper;
  };

export type DeskStore = {
  get: () => Desk;
  subscribe: (listener: () => void) => () => void;
  /** Begins to save and to listen; answers with how to stop listening. What waits is saved all the same. */
  start: () => () => void;
};

/** After a lost answer: a second, then twice as long each time, half a minute at most. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** The desk as a store: one plain object that is replaced at every change, so that each part renders its own slice. */
export function createDesk({ connection, keeper, ...options }: DeskOptions): DeskStore {
  const { activityId, mayEdit, path, day, say, state } = options;
  const listeners = new Set<() => void>();
  let ledger = book.openLedger(options.draft);
  let trouble: Trouble | null = null;
  let refusal: Refusal | null = null;
  /** Of what has been begun and is no edit yet. */
  let seen: book.Seen = {};
  let isStarted = false;
  let isSaving = false;
  /** Counts answers, so that a draft that was read before one is not taken for newer. */
  let answers = 0;
  let isReading = false;
  let isOld = false;
  let people = new Map<string, PersonChoice>();
  const around = () => ({ by: options.by, people, at: Date.now() });

  let desk: Desk = {
    ...followsFrom(options.draft),
    ...standing(),
    activityId,
    state,
    mayEdit,
    path,
    day,
    say,
    editors: [],
    choices: { people: [], places: [] },
    selection: new Set(),
    conflict: null,
    picked: null,
    edit(edits, label) {
      if (!mayEdit || edits.length === 0) return;
      const step = { id: connection.newId(), label, seen };
      seen = {};
      write(book.edit(ledger, edits, step, around()));
    },
    begin(ids) {
      seen = book.seenNow(ledger, ids);
    },
    undo: () => write(book.undo(ledger, connection.newId(), around())),
    redo: () => write(book.redo(ledger, connection.newId(), around())),
    settle: ({ newer }, keep) => write(settle(ledger, newer, keep, connection.newId())),
    retry() {
      refusal = null;
      write(ledger);
    },
    discard() {
      refusal = null;
      write(discard(ledger));
    },
    select: (ids, how) => set({ selection: selected(desk.selection, ids, how) }),
    openConflict: (conflict) => set({ conflict }),
    pick(picked) {
      if (!desk.picked && picked) desk.begin([picked.sessionId, ...desk.selection]);
      if (!picked) seen = {};
      set({ picked });
    },
    showDay: (next) => set({ day: next }),
  };

  function set(change: Partial<Desk>): void {
    desk = { ...desk, ...change };
    for (const listener of listeners) listener();
  }

  /** Shows a new ledger, keeps what waits and sends it. */
  function write(next: book.Ledger): void {
    const before = ledger;
    ledger = next;
    if (before.waiting !== next.waiting) keeper?.keep(next);
    const isSame = before.base === next.base && before.waiting === next.waiting;
    set({ ...(isSame ? {} : followsFrom(book.draftOf(next, around()))), ...standing() });
    void save();
  }

  function standing() {
    const count = ledger.waiting.length;
    const mustChoose = refusal !== null || ledger.newer.length > 0;
    const because = mustChoose ? 'choice' : trouble;
    const saving: Saving =
      count === 0
        ? { state: 'saved' }
        : because
          ? { state: 'waiting', count, because }
          : { state: 'saving', count };
    return {
      saving,
      refusal,
      undoLabel: ledger.done.at(-1)?.label ?? null,
      redoLabel: ledger.undone.at(-1)?.label ?? null,
      clashes: clashesOf(ledger),
    };
  }

  /** One request after the other, in order. */
  async function save(): Promise<void> {
    if (isSaving || !isStarted) return;
    isSaving = true;
    let pause = FIRST_PAUSE;
    for (let request = next(); request; request = next()) {
      const answer = await connection.save(request);
      answers += 1;
      trouble = answer.type === 'lost' ? answer.because : null;
      if (answer.type === 'saved') write(saved(ledger, answer.versions, around()));
      else if (answer.type === 'lost') set(standing());
      else refused(answer);
      if (trouble) {
        await connection.pause(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      } else pause = FIRST_PAUSE;
    }
    isSaving = false;
  }

  function refused(answer: Extract<SaveAnswer, { type: 'stale' | 'refused' }>): void {
    const apart = parted(ledger);
    if (apart) return keep(apart);
    if (answer.type === 'stale') return write(stale(ledger, answer.newer));
    refusal = { label: ledger.waiting[0]?.label ?? '', code: answer.code };
    set(standing());
  }

  function next(): Request | null {
    if (refusal || ledger.newer.length > 0) return null;
    // Kept before it is sent: after a crash it has to be known what may have arrived.
    keep(gathered(ledger));
    return requestOf(ledger);
  }

  /** What the draft looks like stays the same. */
  function keep(next: book.Ledger): void {
    if (next.waiting !== ledger.waiting) keeper?.keep(next);
    ledger = next;
  }

  /**
   * Reads the draft again, once however often it is asked meanwhile. One that was read before an answer of ours says
   * nothing about it.
   */
  async function refresh(): Promise<void> {
    isOld = true;
    if (isReading) return;
    isReading = true;
    while (isOld) {
      isOld = false;
      const asked = answers;
      const now = await connection.load();
      if (answers !== asked) isOld = true;
      else if (now) {
        write({ ...ledger, base: now.draft });
        set({ state: now.state });
      }
    }
    isReading = false;
  }

  async function readChoices(): Promise<void> {
    const choices = await connection.choices();
    if (!choices) return;
    people = new Map(choices.people.map((person) => [person.id, person]));
    set({ choices });
  }

  async function adopt(): Promise<void> {
    for (const kept of (await keeper?.adopt()) ?? []) write(book.adopt(ledger, kept));
  }

  return {
    get: () => desk,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      isStarted = true;
      if (mayEdit) {
        void adopt();
        void readChoices();
      }
      void save();
      return connection.listen({
        changed: () => void refresh(),
        editors: (editors) => set({ editors }),
      });
    },
  };
}

/** Everything that follows from the draft alone. */
function followsFrom(draft: Draft): Pick<Desk, 'draft' | 'legs' | 'conflicts' | 'acknowledged'> {
  const { open, acknowledged } = splitAcknowledged(checkAgenda(draft), draft.acknowledged);
  return { draft, legs: legsOf(draft), conflicts: open, acknowledged };
}
