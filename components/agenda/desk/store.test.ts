import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/agenda/types/draft';
import type { AgendaEdit, DraftEdit } from '@/lib/agenda/types/edits';
import type { DraftState } from '@/lib/releases/types';
import type { AgendaNow, Connection, SaveAnswer } from './connection';
import type { Keeper, Kept } from './keeper';
import { newContent } from './new-content';
import { createDesk } from './store';

const draft: Draft = {
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
const state: DraftState = {
  newest: null,
  changes: [],
  isAroundChanged: false,
  names: { places: new Map(), groups: new Map() },
};

/** A network that answers when the test says so. */
class Network implements Connection {
  sent: { id: string; edits: readonly AgendaEdit[] }[] = [];
  now: AgendaNow | null = null;
  #answers: ((answer: SaveAnswer) => void)[] = [];
  #pauses: (() => void)[] = [];
  #ids = 0;
  heard: Parameters<Connection['listen']>[0] | null = null;

  save(batch: { id: string; edits: readonly AgendaEdit[] }) {
    this.sent.push(batch);
    return new Promise<SaveAnswer>((resolve) => this.#answers.push(resolve));
  }
  load = () => Promise.resolve(this.now);
  choices = () => Promise.resolve(null);
  listen = (heard: Parameters<Connection['listen']>[0]) => {
    this.heard = heard;
    return () => undefined;
  };
  newId = () => `id${(this.#ids += 1)}`;
  pause = () => new Promise<void>((resolve) => this.#pauses.push(resolve));

  async answer(answer: SaveAnswer) {
    this.#answers.shift()?.(answer);
    await settled();
  }
  async comeBack() {
    this.#pauses.shift()?.();
    await settled();
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

class Drawer implements Keeper {
  kept: Kept | null = null;
  constructor(readonly left: Kept[] = []) {}
  adopt = () => Promise.resolve(this.left);
  keep(ledger: Kept) {
    this.kept = ledger.waiting.length > 0 ? ledger : null;
  }
}

async function open(keeper = new Drawer()) {
  const network = new Network();
  const store = createDesk({
    draft,
    state,
    activityId: 'activity',
    path: '/agenda',
    day: null,
    mayEdit: true,
    by: 'Garam Seo',
    say: () => undefined,
    connection: network,
    keeper,
  });
  store.start();
  await settled();
  return { network, keeper, desk: () => store.get() };
}
const create = (sessionId: string): DraftEdit => ({
  type: 'create',
  sessionId,
  content: newContent('talk', { en: sessionId }),
});
const saved = (sessionId: string, version: number): SaveAnswer => ({
  type: 'saved',
  versions: { [sessionId]: version },
});
const ids = (shown: Draft) => shown.sessions.map(({ id }) => id);

describe('the desk', () => {
  test('shows an edit at once, and says that it is being saved until it is', async () => {
    const { network, desk } = await open();
    desk().edit([create('a')], 'add a');
    expect(ids(desk().draft)).toEqual(['a']);
    expect(desk().saving).toEqual({ state: 'saving', count: 1 });
    await network.answer(saved('a', 1));
    expect(desk().saving).toEqual({ state: 'saved' });
    expect(desk().undoLabel).toBe('add a');
  });

  test('sends one request after the other, with all that waits meanwhile', async () => {
    const { network, desk } = await open();
    desk().edit([create('a')], 'add a');
    desk().edit([create('b')], 'add b');
    desk().edit([create('c')], 'add c');
    expect(network.sent.map(({ id }) => id)).toEqual(['id1']);
    await network.answer(saved('a', 1));
    expect(network.sent.slice(1)).toEqual([{ id: 'id2', edits: [create('b'), create('c')] }]);
    await network.answer({ type: 'saved', versions: { b: 1, c: 1 } });
    expect([desk().saving, network.sent.length]).toEqual([{ state: 'saved' }, 2]);
  });

  test('sends what was refused together one by one, and gives up only what is wrong', async () => {
    const { network, keeper, desk } = await open();
    for (const id of ['a', 'b', 'c']) desk().edit([create(id)], `add ${id}`);
    await network.answer(saved('a', 1));
    await network.answer({ type: 'refused', code: 'not_found' });
    expect([desk().refusal, network.sent.at(-1)]).toEqual([
      null,
      { id: 'id2', edits: [create('b')] },
    ]);
    await network.answer(saved('b', 1));
    await network.answer({ type: 'refused', code: 'not_found' });
    expect(desk().refusal).toEqual({ label: 'add c', code: 'not_found' });
    desk().discard();
    expect([ids(desk().draft), keeper.kept]).toEqual([['a', 'b'], null]);
  });

  test.each(['offline', 'server', 'signed_out'] as const)(
    'keeps what could not be sent (%s), says so, and sends the same batch again',
    async (because) => {
      const { network, keeper, desk } = await open();
      desk().edit([create('a')], 'add a');
      await network.answer({ type: 'lost', because });
      expect(desk().saving).toEqual({ state: 'waiting', count: 1, because });
      expect(keeper.kept?.waiting.map(({ id }) => id)).toEqual(['id1']);
      await network.comeBack();
      expect(network.sent.map(({ id }) => id)).toEqual(['id1', 'id1']);
      await network.answer(saved('a', 1));
      expect(desk().saving).toEqual({ state: 'saved' });
      expect(keeper.kept).toBeNull();
    },
  );

  test('sends after a crash what was left behind', async () => {
    const first = await open();
    first.desk().edit([create('a')], 'add a');
    const left = first.keeper.kept ? [first.keeper.kept] : [];
    const second = await open(new Drawer(left));
    expect(ids(second.desk().draft)).toEqual(['a']);
    expect(second.network.sent).toEqual(first.network.sent);
  });

  test('holds everything after a refusal until the person tries again or gives it up', async () => {
    const { network, desk } = await open();
    desk().edit([create('a')], 'add a');
    desk().edit([create('b')], 'add b');
    await network.answer({ type: 'refused', code: 'signed_off' });
    expect(desk().refusal).toEqual({ label: 'add a', code: 'signed_off' });
    expect(desk().saving).toEqual({ state: 'waiting', count: 2, because: 'choice' });
    desk().retry();
    await settled();
    await network.answer({ type: 'refused', code: 'signed_off' });
    desk().discard();
    await settled();
    expect(ids(desk().draft)).toEqual(['b']);
    expect(network.sent.map(({ id }) => id)).toEqual(['id1', 'id1', 'id2']);
  });

  test('shows what somebody else did under edits that still wait', async () => {
    const { network, desk } = await open();
    desk().edit([create('a')], 'add a');
    const theirs = { ...newContent('talk', { en: 'b' }), id: 'b', version: 1, people: [] };
    network.now = { draft: { ...draft, sessions: [theirs] }, state };
    network.heard?.changed();
    await settled();
    expect(ids(desk().draft)).toEqual(['a', 'b']);
  });

  test('saves over what was there when something was picked up, not over what came meanwhile', async () => {
    const { network, desk } = await open();
    const come = async (version: number) => {
      const one = { ...newContent('talk', { en: 'a' }), id: 'a', version, people: [] };
      network.now = { draft: { ...draft, sessions: [one] }, state };
      network.heard?.changed();
      await settled();
    };
    const change: DraftEdit = { type: 'change', sessionId: 'a', changes: { isPublic: false } };
    await come(1);
    desk().pick({ sessionId: 'a', siteVisitId: null, from: 'grid', over: null });
    await come(2);
    desk().pick(null);
    desk().edit([change], 'after');
    expect(network.sent.at(-1)?.edits).toEqual([{ ...change, version: 2 }]);
    await network.answer(saved('a', 3));
    desk().pick({ sessionId: 'a', siteVisitId: null, from: 'grid', over: null });
    await come(4);
    const drop: DraftEdit = { ...change, changes: { isTentative: true } };
    desk().edit([drop], 'drop');
    expect(network.sent.at(-1)?.edits).toEqual([{ ...drop, version: 3 }]);
  });

  test('does not take a draft for newer that was read before an answer', async () => {
    const { network, desk } = await open();
    desk().edit([create('a')], 'add a');
    let read: (now: AgendaNow) => void = () => undefined;
    network.load = () => new Promise((resolve) => (read = resolve));
    network.heard?.changed();
    await network.answer(saved('a', 1));
    read({ draft, state });
    await settled();
    expect(ids(desk().draft)).toEqual(['a']);
  });
});
