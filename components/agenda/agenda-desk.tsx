import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Note } from '@/components/ui/marks';
import type { Conflict, Draft, Leg } from '@/lib/agenda/types';
import type { DraftState } from '@/lib/releases/types';
import { AgendaBar } from './agenda-bar';
import { useAgendaWords } from './agenda-words';
import { ConflictList } from './conflict-list';
import { DayColumn } from './day-column';
import { type Grid, layGrid } from './grid/lay-grid';
import { RoadTable } from './road-table';
import type { BlockMarks } from './session-block';
import { Tray } from './tray';

export type AgendaDeskProps = {
  activityId: string;
  draft: Draft;
  legs: readonly Leg[];
  conflicts: readonly Conflict[];
  state: DraftState;
  /** Path of the agenda page. */
  path: string;
  /** The one day to show, `YYYY-MM-DD`; all of them for anything that is none of the days. */
  day: string | undefined;
  mayEdit: boolean;
};

/** The coordinator's desk: what waits for a time and what is wrong at the left, the days at the right. */
export function AgendaDesk({
  activityId,
  draft,
  legs,
  conflicts,
  state,
  path,
  day,
  mayEdit,
}: AgendaDeskProps) {
  const t = useTranslations('agenda');
  const words = useAgendaWords(draft);
  const zone = draft.activity.timeZone;
  const grid = layGrid(draft, legs, conflicts);
  const shown = grid.days.filter(({ date }) => date === day);
  const context = {
    words,
    zone,
    buffer: draft.activity.travelBufferMinutes,
    path,
    mayEdit,
    headCount: draft.headCount,
    marksOf: marksOf(conflicts, state),
  };
  return (
    <div className="agp">
      <AgendaBar
        state={state}
        zone={zone}
        path={path}
        dates={grid.days.map(({ date }) => date)}
        day={shown[0]?.date}
        mayEdit={mayEdit}
      />
      {!mayEdit && <Note icon="lock">{t('signedOff')}</Note>}
      {draft.sessions.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          actions={
            mayEdit && (
              <LinkButton href={`${path}/new`} variant="primary" icon="plus">
                {t('newSession')}
              </LinkButton>
            )
          }
        >
          {t('emptyBody')}
        </EmptyState>
      ) : (
        <div className="ag-main">
          <div className="ag-left">
            <Tray
              sessions={draft.sessions.filter(({ start }) => start === null)}
              words={words}
              path={path}
              mayEdit={mayEdit}
            />
            <ConflictList
              activityId={activityId}
              draft={draft}
              conflicts={conflicts}
              words={words}
              path={path}
              zone={zone}
              mayEdit={mayEdit}
            />
            <RoadTable grid={grid} zone={zone} />
          </div>
          <Calendar
            grid={shown.length > 0 ? { ...grid, days: shown } : grid}
            render={(one, of) => <DayColumn key={one.date} day={one} grid={of} context={context} />}
          />
        </div>
      )}
    </div>
  );
}

function Calendar({
  grid,
  render,
}: {
  grid: Grid;
  render: (day: Grid['days'][number], grid: Grid) => React.ReactNode;
}) {
  const hours = Array.from(
    { length: (grid.to - grid.from) / 60 + 1 },
    (_, n) => grid.from / 60 + n,
  );
  return (
    <div
      className="cal"
      style={
        {
          '--hours': hours.length - 1,
          '--days': grid.days.length,
          '--lanes': grid.lanes.length,
        } as React.CSSProperties
      }
    >
      <div className="cal-t" aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour} style={{ '--t': hour - grid.from / 60 } as React.CSSProperties}>
            {`${String(hour).padStart(2, '0')}:00`}
          </span>
        ))}
      </div>
      {grid.days.map((day) => render(day, grid))}
    </div>
  );
}

function marksOf(conflicts: readonly Conflict[], { changes, newest }: DraftState) {
  const bySession = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const id of conflict.sessionIds) {
      bySession.set(id, [...(bySession.get(id) ?? []), conflict]);
    }
  }
  const changed = new Map(
    changes.map(({ sessionId, before }) => [sessionId, before ? 'changed' : 'added'] as const),
  );
  return (sessionId: string): BlockMarks => ({
    change: changed.get(sessionId),
    newest: newest?.number ?? 0,
    conflicts: bySession.get(sessionId) ?? [],
  });
}
