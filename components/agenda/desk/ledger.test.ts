import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, contentOf } from '@/lib/agenda/rules/edits';
import { foldEdits, type KnownSession } from '@/lib/agenda/rules/fold-edits';
import type { Draft } from '@/lib/agenda/types/draft';
import type { AgendaEdit, DraftEdit, NewerSession } from '@/lib/agenda/types/edits';
import { clashesOf, settle, stale } from './clashes';
import * as book from './ledger';
import { newContent } from './new-content';
import { discard, gathered, parted, requestOf, saved } from './requests';

const SESSIONS = ['a', 'b', 'c'];
const empty: Draft = {
  activity: {
    startsOn: '2023-10-24',
    endsOn: '2023-10-26',
    timeZone: 'Asia/Seoul',
    dayHours: { start: '08:00', end: '20:00' },
    lunchWindow: null,
    longestGapMinutes: null,
    travelBufferMinutes: 0,
  },
  groups: [],
  sessions: [],
  places: [],
  travelTimes: [],
  headCount: 0,
  people: [],
  vehicles: [],
  visits: [],
  acknowledged: [],
};
const titled = (title: string) => newContent('talk', { en: title });

/** A server with the real rule for versions: a batch is all or nothing, and the same one is answered again. */
class Server {
  rows = new Map<string, KnownSession>();
  answers = new Map<string, Record<string, number>>();

  draft(): Draft {
    const shown = [...this.rows.values()].filter(({ isRemoved }) => !isRemoved);
    return applyEdits({ ...empty, sessions: shown.map(({ session }) => session) }, []);
  }

  save(id: string, edits: readonly AgendaEdit[]) {
    const known = this.answers.get(id);
    if (known) return { type: 'saved', versions: known } as const;
    const { outcomes, staleIds, missingIds } = foldEdits(edits, this.rows);
    if (missingIds.length > 0) throw new Error('An edit of nothing');
    if (staleIds.length > 0) {
      return { type: 'stale', newer: staleIds.map((one) => this.#newer(one)) } as const;
    }
    const versions = Object.fromEntries(outcomes.map((one) => [one.sessionId, one.version + 1]));
    for (const { sessionId, version, after, content } of outcomes) {
      const session = { ...content, id: sessionId, version: version + 1, people: [] };
      this.rows.set(sessionId, { session, isRemoved: after === null });
    }
    this.answers.set(id, versions);
    return { type: 'saved', versions } as const;
  }

  #newer(sessionId: string) {
    const row = this.rows.get(sessionId);
    if (!row) throw new Error('Nothing is newer');
    return { sessionId, theirs: row.isRemoved ? null : row.session, version: row.session.version };
  }
}

const contents = ({ sessions }: Draft) =>
  Object.fromEntries(sessions.map((session) => [session.id, contentOf(session)]));

class Desk {
  ledger: book.Ledger;
  #next = 0;
  constructor(
    readonly name: string,
    readonly server: Server,
  ) {
    this.ledger = book.openLedger(server.draft());
  }
  id = () => `${this.name}${(this.#next += 1)}`;
  draft = () => book.draftOf(this.ledger);
  edit(edits: DraftEdit[], seen: book.Seen = {}) {
    this.ledger = book.edit(this.ledger, edits, { id: this.id(), label: 'step', seen });
  }
  undo() {
    this.ledger = book.undo(this.ledger, this.id());
  }
  redo() {
    this.ledger = book.redo(this.ledger, this.id());
  }
  /** @param loses the answer gets lost, though the server has saved */
  send(loses = false) {
    if (this.ledger.newer.length > 0) return;
    this.ledger = gathered(this.ledger);
    const request = requestOf(this.ledger);
    const answer = request && this.server.save(request.id, request.edits);
    if (!answer || loses) return;
    if (answer.type === 'saved') this.ledger = saved(this.ledger, answer.versions);
    else this.ledger = parted(this.ledger) ?? this.#clash(answer.newer);
  }
  clashes = 0;
  #clash(newer: readonly NewerSession[]) {
    this.clashes += 1;
    return stale(this.ledger, newer);
  }
  settle(keep: 'mine' | 'theirs') {
    const [newer] = this.ledger.newer;
    if (newer) this.ledger = settle(this.ledger, newer, keep, this.id());
  }
  refresh() {
    this.ledger = { ...this.ledger, base: this.server.draft() };
  }
  /** As after a crash: what waits is read back, the history is gone. */
  reload() {
    this.ledger = book.adopt(book.openLedger(this.server.draft()), this.ledger);
  }
  finish(keep: 'mine' | 'theirs') {
    for (let n = 0; n < 200 && this.ledger.waiting.length > 0; n += 1) {
      this.send();
      this.settle(keep);
    }
    this.refresh();
  }
}

function deskWith(...titles: string[]) {
  const server = new Server();
  const desk = new Desk('x', server);
  for (const [n, title] of titles.entries()) {
    desk.edit([{ type: 'create', sessionId: SESSIONS[n] ?? '', content: titled(title) }]);
  }
  desk.finish('mine');
  return { server, desk, other: new Desk('y', server) };
}
const rename = (sessionId: string, title: string): DraftEdit => ({
  type: 'change',
  sessionId,
  changes: { title: { en: title } },
});
const titleOf = (draft: Draft, id: string) =>
  draft.sessions.find((session) => session.id === id)?.title.en;

describe('edits on the desk', () => {
  test('show at once and name, when sent, the version that the answer before gave', () => {
    const { desk } = deskWith('Talk');
    desk.edit([rename('a', 'One')]);
    desk.send();
    desk.edit([rename('a', 'Two')]);
    expect(titleOf(desk.draft(), 'a')).toBe('Two');
    expect(requestOf(desk.ledger)?.edits).toEqual([{ ...rename('a', 'Two'), version: 2 }]);
  });

  test('are answered once, however often they are sent', () => {
    const { server, desk } = deskWith('Talk');
    desk.edit([rename('a', 'One')]);
    desk.send(true);
    desk.send(true);
    desk.send();
    expect(server.draft().sessions.map(({ version }) => version)).toEqual([2]);
    expect(desk.ledger.waiting).toEqual([]);
  });

  test('that wait go together, and can still be undone one by one', () => {
    const { server, desk } = deskWith('Talk', 'Lunch');
    desk.edit([rename('a', 'One')]);
    desk.edit([rename('b', 'Two')]);
    desk.edit([rename('a', 'Three')]);
    desk.send();
    expect([desk.ledger.waiting, desk.clashes]).toEqual([[], 0]);
    for (const title of ['One', 'One', 'Talk']) {
      desk.undo();
      desk.send();
      expect(titleOf(server.draft(), 'a')).toBe(title);
    }
    expect([contents(server.draft()), desk.clashes]).toEqual([
      { a: titled('Talk'), b: titled('Lunch') },
      0,
    ]);
  });

  test('whose answer was lost are sent again without those made since', () => {
    const { server, desk } = deskWith('Talk');
    desk.edit([rename('a', 'One')]);
    desk.send(true);
    desk.edit([rename('a', 'Two')]);
    desk.reload();
    desk.send();
    expect([titleOf(server.draft(), 'a'), titleOf(desk.draft(), 'a')]).toEqual(['One', 'Two']);
    desk.send();
    expect([titleOf(server.draft(), 'a'), desk.clashes]).toEqual(['Two', 0]);
  });

  test('that are made of something older than what is sent before them do not go with it', () => {
    const { desk, other } = deskWith('Talk');
    desk.edit([rename('a', 'Mine')]);
    desk.finish('mine');
    other.refresh();
    other.edit([rename('a', 'Theirs')]);
    other.finish('mine');
    desk.refresh();
    desk.edit([{ type: 'change', sessionId: 'a', changes: { isPublic: false } }]);
    desk.undo();
    desk.undo();
    desk.send();
    expect(desk.ledger.waiting.map(({ label }) => label)).toHaveLength(1);
    desk.send();
    expect(clashesOf(desk.ledger).map(({ newer }) => newer.theirs?.title.en)).toEqual(['Theirs']);
  });

  test('that can be saved are, where one that waits with them meets somebody else’s', () => {
    const { server, desk, other } = deskWith('Talk', 'Lunch');
    other.edit([rename('b', 'Theirs')]);
    other.finish('mine');
    desk.edit([rename('a', 'One')]);
    desk.edit([rename('b', 'Mine')]);
    desk.send();
    expect([titleOf(server.draft(), 'a'), desk.clashes]).toEqual(['Talk', 0]);
    desk.send();
    desk.send();
    expect([titleOf(server.draft(), 'a'), desk.clashes]).toEqual(['One', 1]);
  });

  test('that change nothing are no step, and leave the others as they can be undone', () => {
    const { server, desk } = deskWith('Talk', 'Lunch');
    desk.edit([rename('a', 'One')]);
    desk.finish('mine');
    desk.edit([rename('a', 'One')]);
    expect(desk.ledger.waiting).toEqual([]);
    desk.edit([rename('a', 'One'), rename('b', 'Two')]);
    desk.finish('mine');
    desk.undo();
    desk.undo();
    desk.finish('theirs');
    expect(contents(server.draft())).toEqual({ a: titled('Talk'), b: titled('Lunch') });
  });

  test('that somebody else came before wait for a choice, and are shown with both versions', () => {
    const { desk, other } = deskWith('Talk');
    other.edit([rename('a', 'Theirs')]);
    other.finish('mine');
    desk.edit([rename('a', 'Mine')]);
    desk.send();
    const [clash] = clashesOf(desk.ledger);
    expect([clash?.mine?.title.en, clash?.newer.theirs?.title.en]).toEqual(['Mine', 'Theirs']);
  });

  test('that were begun before somebody else saved wait for a choice, too', () => {
    const { desk, other } = deskWith('Talk');
    const seen = book.seenNow(desk.ledger, ['a']);
    other.edit([rename('a', 'Theirs')]);
    other.finish('mine');
    desk.refresh();
    desk.edit([rename('a', 'Mine')], seen);
    desk.send();
    expect(clashesOf(desk.ledger).map(({ mine }) => mine?.title.en)).toEqual(['Mine']);
  });

  test('that were begun before one’s own save need no choice', () => {
    const { server, desk } = deskWith('Talk');
    const seen = book.seenNow(desk.ledger, ['a']);
    desk.edit([rename('a', 'One')]);
    desk.finish('mine');
    desk.edit([rename('a', 'Two')], seen);
    desk.finish('theirs');
    expect([titleOf(server.draft(), 'a'), desk.clashes]).toEqual(['Two', 0]);
  });

  test.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('end a clash with %s as chosen', (keep, title) => {
    const { server, desk, other } = deskWith('Talk');
    other.edit([rename('a', 'Theirs')]);
    other.finish('mine');
    desk.edit([rename('a', 'Mine')]);
    desk.finish(keep);
    expect(titleOf(server.draft(), 'a')).toBe(title);
    expect(titleOf(desk.draft(), 'a')).toBe(title);
  });

  test('bring back, when mine is kept, what somebody else took out', () => {
    const { server, desk, other } = deskWith('Talk');
    other.edit([{ type: 'remove', sessionId: 'a' }]);
    other.finish('mine');
    desk.edit([rename('a', 'Mine')]);
    desk.finish('mine');
    expect(titleOf(server.draft(), 'a')).toBe('Mine');
  });

  test('need no choice where both took a session out', () => {
    const { desk, other } = deskWith('Talk');
    other.edit([{ type: 'remove', sessionId: 'a' }]);
    other.finish('mine');
    desk.edit([{ type: 'remove', sessionId: 'a' }]);
    desk.send();
    expect([desk.ledger.newer, desk.ledger.waiting]).toEqual([[], []]);
  });

  test('that the server does not take are given up with what stands on them', () => {
    const { desk } = deskWith('Talk');
    desk.edit([{ type: 'create', sessionId: 'b', content: titled('Wrong') }]);
    desk.edit([rename('b', 'Wrong too')]);
    desk.edit([rename('a', 'Right')]);
    desk.ledger = discard(desk.ledger);
    desk.finish('mine');
    expect(contents(desk.draft())).toEqual({ a: titled('Right') });
  });
});

describe('undo', () => {
  test('saves through the same way, and redo does too', () => {
    const { server, desk } = deskWith('Talk');
    desk.edit([rename('a', 'One')]);
    desk.edit([{ type: 'remove', sessionId: 'a' }]);
    desk.finish('mine');
    desk.undo();
    desk.undo();
    desk.finish('mine');
    expect(contents(server.draft())).toEqual({ a: titled('Talk') });
    desk.redo();
    desk.redo();
    desk.finish('mine');
    expect(contents(server.draft())).toEqual({});
  });

  test('of a session that somebody else changed since asks first', () => {
    const { desk, other } = deskWith('Talk');
    desk.edit([rename('a', 'Mine')]);
    desk.finish('mine');
    other.refresh();
    other.edit([rename('a', 'Theirs')]);
    other.finish('mine');
    desk.refresh();
    desk.undo();
    desk.send();
    expect(clashesOf(desk.ledger).map(({ newer }) => newer.theirs?.title.en)).toEqual(['Theirs']);
  });

  test('of a choice for mine brings back what the other person had', () => {
    const { server, desk, other } = deskWith('Talk');
    other.edit([rename('a', 'Theirs')]);
    other.finish('mine');
    desk.edit([rename('a', 'Mine')]);
    desk.finish('mine');
    desk.undo();
    desk.finish('theirs');
    expect(titleOf(server.draft(), 'a')).toBe('Theirs');
  });
});

const anId = fc.constantFrom(...SESSIONS);
const aStep = fc.oneof(
  fc.record({
    do: fc.constant('rename' as const),
    id: anId,
    title: fc.constantFrom('P', 'Q', 'R'),
  }),
  fc.record({ do: fc.constant('toggle' as const), id: anId }),
  fc.constantFrom(
    ...(['undo', 'redo', 'send', 'lose', 'refresh', 'reload'] as const).map((name) => ({
      do: name,
    })),
  ),
);
type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never;

/** New ids, because one that was there before is restored and not made again. */
function act(desk: Desk, step: Step, made: { count: number }) {
  if (step.do === 'rename') {
    if (titleOf(desk.draft(), step.id)) desk.edit([rename(step.id, step.title)]);
  } else if (step.do === 'toggle') {
    const is = desk.draft().sessions.find(({ id }) => id === step.id);
    if (is) desk.edit([{ type: 'remove', sessionId: step.id }]);
    else {
      made.count += 1;
      const sessionId = `new${made.count}`;
      desk.edit([{ type: 'create', sessionId, content: titled(sessionId) }]);
    }
  } else if (step.do === 'lose') desk.send(true);
  else desk[step.do]();
}

test('whatever is done, undone and lost, the server ends with what the desk shows', () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 40 }), (steps) => {
      const { server, desk } = deskWith('A', 'B', 'C');
      const made = { count: 0 };
      for (const step of steps) act(desk, step, made);
      const shown = contents(desk.draft());
      desk.finish('mine');
      expect(desk.clashes).toBe(0);
      expect(contents(server.draft())).toEqual(shown);
      expect(contents(desk.draft())).toEqual(shown);
    }),
    { numRuns: 1_000 },
  );
});

test('two desks overwrite nothing of each other without a choice, and end alike', () => {
  const turn = fc.record({ who: fc.boolean(), step: aStep });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), fc.boolean(), (turns, keepsMine) => {
      const { server, desk, other } = deskWith('A', 'B', 'C');
      const made = { count: 0 };
      const keep = keepsMine ? 'mine' : 'theirs';
      for (const { who, step } of turns) {
        const one = who ? desk : other;
        act(one, step, made);
        one.settle(keep);
      }
      desk.finish(keep);
      other.finish(keep);
      desk.refresh();
      expect(contents(desk.draft())).toEqual(contents(server.draft()));
      expect(contents(other.draft())).toEqual(contents(server.draft()));
    }),
    { numRuns: 1_000 },
  );
});
