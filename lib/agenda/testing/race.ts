import { asc, eq } from 'drizzle-orm';
import * as fc from 'fast-check';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { newId } from '@/lib/core/ids';
import type { SessionContent } from '../types/draft';
import type { AgendaEdit, NewerSession } from '../types/edits';

/** What both editors of a pair see of a session, and what it is when they are done. */
type Row = { id: string; version: number; title: string; isRemoved: boolean };

export type Answer =
  | { ok: true; value: { versions: Record<string, number> } }
  | { ok: false; code: string; newer?: readonly NewerSession[] };

/** Saves one editor's batch. */
export type Save = (editor: 0 | 1, edits: AgendaEdit[]) => Promise<Answer>;

/** For each editor, sessions by number and whether they take the session away rather than name it. */
type Pair = readonly [Wish[], Wish[]];
type Wish = { session: number; removes: boolean };

export function randomPairs(count: number, of: number, seed: number): Pair[] {
  const wishes = fc.uniqueArray(
    fc.record({
      session: fc.nat({ max: of - 1 }),
      removes: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
    }),
    { minLength: 1, maxLength: 3, selector: ({ session }) => session },
  );
  return fc.sample(fc.tuple(wishes, wishes), { numRuns: count, seed });
}

/**
 * Lets two editors save at the same moment, pair after pair, each over what both have seen, and answers with what went
 * wrong: a change that is gone although its editor was told it is saved, or a refusal without a reason.
 */
export async function race(activityId: string, pairs: readonly Pair[], save: Save) {
  const wrong: string[] = [];
  const tally = { both: 0, one: 0 };
  let seen = await readRows(activityId);
  for (const [number, pair] of pairs.entries()) {
    const batches = pair.map((wishes, editor) =>
      wishes.flatMap((wish) => editOf(wish, seen, `pair ${number} editor ${editor}`)),
    );
    const [first = [], second = []] = batches;
    const answers = await Promise.all([save(0, first), save(1, second)]);
    const now = await readRows(activityId);
    wrong.push(...problemsOf(seen, now, batches, answers).map((text) => `pair ${number}: ${text}`));
    tally[answers.every(({ ok }) => ok) ? 'both' : 'one'] += 1;
    seen = now;
  }
  return { wrong, ...tally };
}

function editOf({ session, removes }: Wish, seen: readonly Row[], title: string): AgendaEdit[] {
  const row = seen[session];
  if (!row) return [];
  const { id: sessionId, version } = row;
  if (row.isRemoved) return [{ type: 'restore', sessionId, version }];
  if (removes) return [{ type: 'remove', sessionId, version }];
  return [{ type: 'change', sessionId, version, changes: { title: { en: title } } }];
}

/** How a row looks once this edit is saved. */
function after(row: Row, edit: AgendaEdit): Row {
  const version = row.version + 1;
  if (edit.type === 'change') return { ...row, version, title: edit.changes.title?.en ?? '' };
  return { ...row, version, isRemoved: edit.type === 'remove' };
}

function problemsOf(
  seen: readonly Row[],
  now: readonly Row[],
  batches: readonly AgendaEdit[][],
  answers: readonly Answer[],
): string[] {
  const accepted = batches.flatMap((batch, editor) => (answers[editor]?.ok ? batch : []));
  const byId = Map.groupBy(accepted, (edit) => ('sessionId' in edit ? edit.sessionId : ''));
  const lost = seen.flatMap((row) => {
    const [edit, another] = byId.get(row.id) ?? [];
    if (another) return [`both were told that ${row.id} is saved`];
    const expected = edit ? after(row, edit) : row;
    const found = now.find(({ id }) => id === row.id);
    return same(expected, found) ? [] : [`${row.id} is ${JSON.stringify(found)}`];
  });
  return [...lost, ...answers.flatMap((answer, editor) => refusals(answer, editor, now, batches))];
}

/** A refusal has to name exactly the sessions that the other one changed, as they are now. */
function refusals(
  answer: Answer,
  editor: number,
  now: readonly Row[],
  batches: readonly AgendaEdit[][],
): string[] {
  if (answer.ok) return [];
  const idsOf = (batch: readonly AgendaEdit[] = []) =>
    batch.flatMap((edit) => ('sessionId' in edit ? edit.sessionId : []));
  const theirs = new Set(idsOf(batches[1 - editor]));
  const shared = idsOf(batches[editor]).filter((id) => theirs.has(id));
  const told = (answer.newer ?? []).map(({ sessionId, theirs: session, version }) => ({
    id: sessionId,
    version,
    title: session?.title.en ?? null,
  }));
  const expected = shared.map((id) => {
    const row = now.find((one) => one.id === id);
    return { id, version: row?.version, title: row?.isRemoved ? null : row?.title };
  });
  return answer.code === 'stale' && shared.length > 0 && same(told, expected)
    ? []
    : [`editor ${editor} was refused with ${JSON.stringify(answer)}`];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

async function readRows(activityId: string): Promise<Row[]> {
  const db = await database();
  const rows = await db
    .select({
      id: sessions.id,
      version: sessions.version,
      title: sessions.title,
      removedAt: sessions.removedAt,
    })
    .from(sessions)
    .where(eq(sessions.activityId, activityId))
    .orderBy(asc(sessions.id));
  return rows.map(({ id, version, title, removedAt }) => ({
    id,
    version,
    title: title.en,
    isRemoved: removedAt !== null,
  }));
}

/** A batch that makes so many sessions in the tray. */
export function makeSessions(count: number): AgendaEdit[] {
  return Array.from({ length: count }, () => ({
    type: 'create',
    sessionId: newId(),
    content: emptyContent({ title: { en: 'Untouched' } }),
  }));
}

/** A session without a time, and what of it is different. */
export function emptyContent(changed: Partial<SessionContent> = {}): SessionContent {
  return {
    kind: 'talk',
    title: { en: 'Talk' },
    description: null,
    start: null,
    end: null,
    duration: null,
    placeId: null,
    siteVisitId: null,
    groupIds: [],
    languages: [],
    mustFollowSessionId: null,
    vehicleIds: [],
    isTentative: false,
    isPublic: true,
    people: [],
    ...changed,
  };
}
