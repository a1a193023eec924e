import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { GroupBadge } from '@/components/ui/marks';
import { formatDay, formatTimeRange } from '@/lib/i18n/format';
import type { AgendaWords } from './agenda-words';
import type { Block, GapBox, Grid, GridDay } from './grid/lay-grid';
import { LegLine, TransferLine } from './leg-line';
import { type BlockMarks, boxStyle, SessionBlock } from './session-block';

export type DayContext = {
  words: AgendaWords;
  zone: string;
  /** Minutes added to every drive. */
  buffer: number;
  /** Path of the agenda page. */
  path: string;
  mayEdit: boolean;
  headCount: number;
  marksOf: (sessionId: string) => BlockMarks;
};

/** One day: its head with a lane for each group, and everything on it in the order of time. */
export function DayColumn({
  grid,
  day,
  context,
}: {
  grid: Grid;
  day: GridDay;
  context: DayContext;
}) {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const { words, zone, path } = context;
  const name = formatDay(locale, day.date, zone);
  const cities = new Set(day.blocks.map(({ session }) => words.city(session.placeId)));
  const items = [
    ...day.blocks.map((block) => ({ top: block.top, block, line: undefined })),
    ...day.legs.map((line) => ({ top: line.top, block: undefined, line })),
  ].sort((a, b) => a.top - b.top);
  return (
    <section className="cal-day" aria-labelledby={`day-${day.date}`}>
      <div className="cal-d">
        <div className="d">
          <h2 id={`day-${day.date}`}>{name}</h2>
          <span>{[...cities].filter(Boolean).join(', ')}</span>
          {context.mayEdit && (
            <Link
              className="icb"
              href={`${path}/new?day=${day.date}`}
              aria-label={t('addOn', { day: name })}
            >
              <Icon name="plus" />
            </Link>
          )}
        </div>
        <LaneHeads lanes={grid.lanes} headCount={context.headCount} />
      </div>
      <div className="cal-c">
        {grid.lanes.slice(1).map((lane, index) => (
          <span
            className="ln"
            key={lane?.id}
            style={{ left: `${((index + 1) / grid.lanes.length) * 100}%` }}
          />
        ))}
        <ol>
          {items.map(({ block, line }) =>
            block ? (
              <SessionItem
                key={`${block.session.id} ${block.left}`}
                block={block}
                from={grid.from}
                context={context}
              />
            ) : (
              line && (
                <LegLine
                  key={`${line.leg.fromSessionId} ${line.leg.toSessionId} ${line.left}`}
                  line={line}
                  from={grid.from}
                  buffer={context.buffer}
                  words={words}
                />
              )
            ),
          )}
          {day.gaps.map((gap) => (
            <GapBlock
              key={`${gap.conflict.key} ${gap.left}`}
              gap={gap}
              from={grid.from}
              context={context}
            />
          ))}
        </ol>
        {day.blocks.length === 0 && <p className="cal-none">{t('noneOnDay')}</p>}
      </div>
    </section>
  );
}

function SessionItem({
  block,
  from,
  context: { words, zone, buffer, path, marksOf },
}: {
  block: Block;
  from: number;
  context: DayContext;
}) {
  const { id, kind } = block.session;
  const item = { block, from, zone, words, href: `${path}/${id}`, marks: marksOf(id) };
  return kind === 'transfer' ? (
    <TransferLine {...item} buffer={buffer} />
  ) : (
    <SessionBlock {...item} />
  );
}

function LaneHeads({ lanes, headCount }: { lanes: Grid['lanes']; headCount: number }) {
  const t = useTranslations('agenda');
  return (
    <div className="cal-l" style={{ gridTemplateColumns: `repeat(${lanes.length}, 1fr)` }}>
      {lanes.map((group, index) => (
        <span key={group?.id ?? 'everyone'}>
          {group && (
            <GroupBadge
              letter={group.name}
              label={t('group', { name: group.name })}
              first={index === 0}
            />
          )}
          {!group && t('everyone')} {t('people', { count: group?.headCount ?? headCount })}
        </span>
      ))}
    </div>
  );
}

function GapBlock({
  gap: { conflict, span, ...box },
  from,
  context: { words, zone },
}: {
  gap: GapBox;
  from: number;
  context: DayContext;
}) {
  const t = useTranslations('agenda');
  const time = formatTimeRange(new Date(span.start), new Date(span.end), zone);
  return (
    <li className="gap" style={boxStyle({ ...box, from })}>
      <Icon name="warn" />
      <span>{t('gap', { who: words.who(conflict.groupIds), time })}</span>
    </li>
  );
}
