import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { database, openConnection, transaction } from '@/db';
import { agendaEditors } from '@/db/schema/agenda';
import { roleGrants } from '@/db/schema/identity';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { loadViewer } from '@/lib/auth/load-viewer';
import type { Viewer } from '@/lib/auth/types';
import type { EventSink } from '@/lib/core/event-stream';
import { newId } from '@/lib/core/ids';
import { startElsewhere } from '../testing/elsewhere';
import { emptyContent } from '../testing/race';
import { announce } from './announce';
import { type Batch, editAgenda } from './edit-agenda';
import { followAgenda } from './follow-agenda';

testDatabase();

const VISIT = seedId('visit');
const SOON = { timeout: 2_000, interval: 10 };

let coordinator: Viewer;
let colleague: Viewer;
const streams: AbortController[] = [];

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenActivity('joint', 'later');
  const grants = [{ role: 'coordinator', project: 'joint' }] as const;
  coordinator = await givenViewer('coordinator', { grants: [...grants] });
  colleague = await givenViewer('colleague', { grants: [...grants] });
});

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.abort();
  const db = await database();
  // Those who leave say so to the database.
  await vi.waitUntil(async () => (await db.$count(agendaEditors)) === 0, SOON);
});

type Heard = { event: string; data: unknown };

/** Somebody who has the agenda open, and all that they heard. */
async function follow(viewer: Viewer, heartbeatMs = 60_000, windowId = newId()) {
  const heard: Heard[] = [];
  const ended = new AbortController();
  streams.push(ended);
  const sink: EventSink = {
    send: (event, data) => void heard.push({ event, data }),
    ping: () => void heard.push({ event: 'ping', data: null }),
    end: () => ended.abort(),
    ended: ended.signal,
  };
  const readViewer = () => loadViewer(viewer.userId);
  await followAgenda(viewer, { activityId: VISIT, windowId, readViewer, heartbeatMs }, sink);
  await vi.waitFor(() => expect(heard.map(({ event }) => event)).toContain('editors'), SOON);
  return {
    ended,
    changes: () => heard.filter(({ event }) => event === 'changed').map(({ data }) => data),
    editors: () => heard.findLast(({ event }) => event === 'editors')?.data,
    forget: () => void heard.splice(0),
  };
}

const batch = (name: string): Batch => ({
  id: newId(),
  activityId: VISIT,
  edits: [{ type: 'create', sessionId: seedId(name), content: emptyContent() }],
});

describe('who has an agenda open hears', () => {
  test('who changed which sessions of it, and nothing of another one', async () => {
    const one = await follow(coordinator);
    one.forget();
    await announce(colleague, seedId('later'));
    await editAgenda(colleague, batch('Lunch'));
    await vi.waitFor(
      () =>
        expect(one.changes()).toEqual([{ by: colleague.userId, sessionIds: [seedId('Lunch')] }]),
      SOON,
    );
  });

  test('nothing of what was rolled back', async () => {
    const one = await follow(coordinator);
    one.forget();
    await transaction(async () => {
      await announce(colleague, VISIT, [seedId('never')]);
      return { ok: false };
    });
    await editAgenda(colleague, batch('Lunch'));
    await vi.waitFor(
      () =>
        expect(one.changes()).toEqual([{ by: colleague.userId, sessionIds: [seedId('Lunch')] }]),
      SOON,
    );
  });

  test('that anything may have changed, of a change of very many sessions', async () => {
    const one = await follow(coordinator);
    one.forget();
    await announce(
      colleague,
      VISIT,
      Array.from({ length: 2_000 }, () => newId()),
    );
    await vi.waitFor(
      () => expect(one.changes()).toEqual([{ by: colleague.userId, sessionIds: [] }]),
      SOON,
    );
  });

  test('who comes and who goes, themselves left out', async () => {
    const one = await follow(coordinator);
    expect(one.editors()).toEqual([]);
    const other = await follow(colleague);
    const here = [{ id: coordinator.userId, name: 'coordinator' }];
    expect(other.editors()).toEqual(here);
    await vi.waitFor(
      () => expect(one.editors()).toEqual([{ id: colleague.userId, name: 'colleague' }]),
      SOON,
    );
    other.ended.abort();
    await vi.waitFor(() => expect(one.editors()).toEqual([]), SOON);
  });

  test('that somebody is gone whose window said nothing for a while', async () => {
    const one = await follow(coordinator, 50);
    const db = await database();
    await db.insert(agendaEditors).values({
      id: newId(),
      activityId: VISIT,
      userId: colleague.userId,
      seenAt: sql`clock_timestamp() - interval '39 seconds'`,
    });
    const here = [{ id: colleague.userId, name: 'colleague' }];
    await vi.waitFor(() => expect(one.editors()).toEqual(here), SOON);
    await vi.waitFor(() => expect(one.editors()).toEqual([]), SOON);
    await db.delete(agendaEditors).where(eq(agendaEditors.userId, colleague.userId));
  });
});

test('a stream ends with the right of its viewer', async () => {
  const one = await follow(coordinator, 50);
  const db = await database();
  await db.delete(roleGrants).where(eq(roleGrants.userId, coordinator.userId));
  await vi.waitFor(() => expect(one.ended.signal.aborted).toBe(true), SOON);
});

describe('with several processes', () => {
  /** Lets another process save; the embedded database has one only. */
  async function saveElsewhere(userId: string, one: Batch): Promise<void> {
    if (inject('origin').engine === 'pglite') return void (await editAgenda(colleague, one));
    const elsewhere = await startElsewhere();
    await elsewhere.save(userId, [one]);
    await elsewhere.stop();
  }

  test('a change of another one is heard within two seconds', async () => {
    const one = await follow(coordinator);
    one.forget();
    await saveElsewhere(colleague.userId, batch('Lunch'));
    await vi.waitFor(
      () =>
        expect(one.changes()).toEqual([{ by: colleague.userId, sessionIds: [seedId('Lunch')] }]),
      SOON,
    );
  });

  /** Cuts the connection on which this process listens; the embedded database has nothing to cut. */
  async function cutListening(): Promise<unknown[]> {
    const connection = await openConnection();
    if (connection.engine === 'pglite') return [];
    await connection.client`select pg_terminate_backend(pid) from pg_stat_activity
      where query ilike 'listen%' and datname = current_database()`;
    return [{ by: null, sessionIds: [] }];
  }

  test('a lost connection is made again, and what was missed is told as "look again"', async () => {
    const one = await follow(coordinator);
    one.forget();
    const told = await cutListening();
    await vi.waitFor(() => expect(one.changes()).toEqual(told), SOON);
    await editAgenda(colleague, batch('Lunch'));
    await vi.waitFor(
      () =>
        expect(one.changes()).toEqual([
          ...told,
          { by: colleague.userId, sessionIds: [seedId('Lunch')] },
        ]),
      SOON,
    );
  });
});
