import { collapseChanges } from '@/lib/activities/rules';
import type { Activity, DelegationCount, GlanceSession } from '@/lib/activities/types';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import type { Draft } from '@/lib/agenda/types/draft';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { localDate } from '@/lib/core/zoned-time';
import { coverVisits } from '@/lib/coverage/rules/cover-visits';
import { listDelegationFacts } from '@/lib/delegations/queries/delegation-facts';
import { readinessBoard } from '@/lib/delegations/rules/readiness';
import type { BoardRow } from '@/lib/delegations/types';
import { canKeepTasks } from '@/lib/tasks/policy';
import { findTasks } from '@/lib/tasks/rules/find-tasks';
import { mergeTasks } from '@/lib/tasks/rules/merge-tasks';
import type { TaskFacts } from '@/lib/tasks/types';
import { listVisits } from '@/lib/visits/queries/list-visits';
import type { DeskFacts } from '../rules/desk-facts';
import { tracksOf } from '../rules/tracks';
import { waitsOf } from '../rules/waits';
import type { Desk, NamedChange } from '../types';
import { type ChangeRow, loadDeskRow } from './load-desk-row';

/**
 * How an activity stands for those who plan it: what is ready, who waits for whom, what is to do. Six statements, asked
 * at once; null for everybody else.
 */
export async function loadDesk(viewer: Viewer, activity: Activity): Promise<Desk | null> {
  if (!canKeepTasks(viewer, activity)) return null;
  const [draft, visits, delegations, row] = await Promise.all([
    loadDraft(viewer, activity),
    listVisits(viewer, activity.id),
    listDelegationFacts(viewer, { activityId: activity.id }),
    loadDeskRow(activity.id),
  ]);
  if (!draft) return null;
  const { timeZone } = activity;
  const at = now().getTime();
  const conflicts = checkAgenda(draft);
  const { deadlines, release, changed, isSignedOff } = row;
  const staff = row.staff.map(({ id, name }) => ({ id, name }));
  const coordinators = row.staff
    .filter(({ isCoordinator }) => isCoordinator)
    .map(({ id, name }) => ({ id, name }));
  const facts: DeskFacts = {
    activity,
    at,
    today: localDate(at, timeZone),
    visits,
    coverage: coverVisits(draft, conflicts),
    sessions: draft.sessions,
    blockers: conflicts.filter(({ level }) => level === 'blocker'),
    release,
    changed,
    board: readinessBoard(delegations, deadlines, { at, timeZone }),
    deadlines,
    coordinators,
  };
  const isOver = facts.today > activity.endsOn;
  const rules = findTasks({ ...facts, ...taskFacts(facts), activity, isSignedOff });
  return {
    people: peopleIn(facts.board),
    groupPeople: new Map(draft.groups.map(({ id, headCount }) => [id, headCount])),
    delegations: isOver ? delegationsOf(facts.board) : null,
    tracks: isOver ? [] : tracksOf(facts),
    waits: isOver ? [] : waitsOf(facts),
    tasks: mergeTasks(rules, row.tasks, coordinators, at),
    staff,
    sessions: timesOf(draft, facts.blockers),
    changes: lastChanges(row.changes),
    isPublished: release !== null,
  };
}

function taskFacts({
  board,
  sessions,
  changed,
  release,
  activity,
  at,
}: DeskFacts): Pick<TaskFacts, 'agenda' | 'people'> {
  const sum = (of: (row: BoardRow) => number) => board.reduce((total, row) => total + of(row), 0);
  return {
    agenda: { sessions: sessions.length, changed, release },
    people: {
      confirmed: peopleIn(board).confirmed,
      toDecide: board.flatMap(({ delegation, cells }) => {
        const missing = cells.find(({ step }) => step === 'accepted')?.missing ?? 0;
        const count = missing - delegation.askedBack;
        const { country, submittedAt } = delegation;
        return submittedAt && count > 0 ? [{ country, count }] : [];
      }),
      leftFree: board.flatMap(({ delegation, cells }) => {
        const cell = cells.find(({ step }) => step === 'nominated');
        if (!cell || cell.missing === 0 || cell.due === null || cell.due > at) return [];
        const on = localDate(cell.due - 1, activity.timeZone);
        return [{ country: delegation.country, count: cell.missing, on }];
      }),
      visasToApply: sum(({ delegation: { visas } }) => visas.unknown + visas.to_apply),
    },
  };
}

function peopleIn(board: readonly BoardRow[]): Desk['people'] {
  return {
    confirmed: board.reduce((sum, { delegation }) => sum + (delegation.counts.confirmed ?? 0), 0),
    countries: board.length,
  };
}

function delegationsOf(board: readonly BoardRow[]): DelegationCount[] {
  return board
    .map(({ delegation: { id, country, quota, nominationDeadline, counts } }) => {
      const { confirmed = 0, nominated = 0, accepted = 0, reserve = 0 } = counts;
      const { declined = 0, withdrawn = 0 } = counts;
      const waiting = nominated + accepted;
      const out = declined + withdrawn;
      return { id, country, quota, nominationDeadline, confirmed, waiting, reserve, out };
    })
    .toSorted((a, b) => a.country.localeCompare(b.country));
}

function timesOf({ sessions }: Draft, blockers: DeskFacts['blockers']): GlanceSession[] {
  const bad = new Set(blockers.flatMap(({ sessionIds }) => sessionIds));
  return sessions.flatMap(({ id, kind, start, end, groupIds }) =>
    start === null || end === null
      ? []
      : [{ id, kind, start, end, groupIds: [...groupIds], isBad: bad.has(id) }],
  );
}

const SHOWN = 6;

function lastChanges(rows: readonly ChangeRow[]): NamedChange[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const entries = rows.map(({ id, at, actor, objectType, action }) => ({
    id,
    at: new Date(at).toISOString(),
    actor,
    objectType,
    action,
  }));
  return collapseChanges(entries)
    .slice(0, SHOWN)
    .map((change) => {
      const row = change.count === 1 ? rowOf.get(change.id) : undefined;
      const movedTo = row?.movedTo ?? null;
      return {
        ...change,
        subject: row?.subject ?? null,
        movedTo: movedTo === null ? null : new Date(movedTo).getTime(),
      };
    });
}
