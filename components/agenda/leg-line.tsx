import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { LocalizedText } from '@/components/ui/localized-text';
import { TimeText } from '@/components/ui/time';
import type { Leg } from '@/lib/agenda/types';
import type { AgendaWords } from './agenda-words';
import type { Block, LegLine as Line } from './grid/lay-grid';
import { type BlockMarks, boxStyle, KindWord, Signs } from './session-block';

/** Under this many minutes a leg has room for one line of text. */
const ONE_LINE = 33;

type Around = {
  /** Where the grid begins, minutes from midnight. */
  from: number;
  /** Minutes added to every drive. */
  buffer: number;
  words: AgendaWords;
};

/** Dot, line, ring and the minutes needed; where the agenda leaves fewer, "25 of 40 min". */
export function LegLine({ line: { leg, ...box }, from, buffer, words }: Around & { line: Line }) {
  const t = useTranslations('agenda.leg');
  const { minutes, fromPlaceId, toPlaceId } = leg;
  const isShort = shortage(leg, buffer) !== null;
  return (
    <li
      className={classes('leg', isShort && 'leg-bad', box.minutes < ONE_LINE && 'leg-s')}
      style={boxStyle({ ...box, from })}
    >
      <i />
      <i />
      <span className="leg-way">{t('way', words.way(fromPlaceId, toPlaceId))}</span>
      <span>
        {isShort ? (
          <Shortage leg={leg} buffer={buffer} />
        ) : minutes === null ? (
          t('unknown')
        ) : (
          t.rich(leg.estimated ? 'busAbout' : 'bus', {
            length: words.length(minutes),
            b: (text) => <b>{text}</b>,
          })
        )}
      </span>
    </li>
  );
}

/** A transfer that is a session of its own: the same line, and it can be opened. */
export function TransferLine({
  block: { session, leg, minutes, ...box },
  href,
  zone,
  marks,
  from,
  buffer,
  words,
}: Around & { block: Block; href: string; zone: string; marks: BlockMarks }) {
  const isShort = leg !== undefined && shortage(leg, buffer) !== null;
  return (
    <li className="ev-li">
      <Link
        href={href}
        className={classes('leg', 'leg-a', isShort && 'leg-bad', minutes < ONE_LINE && 'leg-s')}
        style={boxStyle({ ...box, minutes, from })}
      >
        <i />
        <i />
        <span className="leg-way">
          <KindWord kind={session.kind} />
          <LocalizedText text={session.title} />
          <Signs marks={marks} words={words} />
        </span>
        <span>
          {isShort ? (
            <Shortage leg={leg} buffer={buffer} />
          ) : (
            <b>
              <TimeText from={session.start} to={session.end} zone={zone} />
            </b>
          )}
        </span>
        <span className="ev-who">{words.who(session.groupIds)}</span>
      </Link>
    </li>
  );
}

function Shortage({ leg, buffer }: { leg: Leg; buffer: number }) {
  const t = useTranslations('agenda.leg');
  const found = shortage(leg, buffer);
  if (!found) return null;
  return (
    <b>
      {t('shortMinutes', found)}
      <span className="vh">{`, ${t('tooShort')}`}</span>
    </b>
  );
}

/** What a drive needs and has, where it needs more. */
function shortage({ minutes, availableMinutes: available }: Leg, buffer: number) {
  if (minutes === null || available === null || available >= minutes + buffer) return null;
  return { available, needed: minutes + buffer };
}
