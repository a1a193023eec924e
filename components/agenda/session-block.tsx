import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { kindClass, kindIcon } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { TimeText } from '@/components/ui/time';
import type { Conflict } from '@/lib/agenda/types';
import type { AgendaWords } from './agenda-words';
import type { Block } from './grid/lay-grid';

export type BlockMarks = {
  /** What the draft did to it since that release. */
  change: 'added' | 'changed' | undefined;
  newest: number;
  conflicts: readonly Conflict[];
};

/** Under this many minutes a block has room for one line. */
const ONE_LINE = 45;

/** A session on the grid; on a narrow screen, in the list of its day. Everything that a sign says is also said in words. */
export function SessionBlock({
  block: { session, minutes, ...box },
  from,
  href,
  zone,
  words,
  marks,
}: {
  block: Block;
  /** Where the grid begins, minutes from midnight. */
  from: number;
  href: string;
  zone: string;
  words: AgendaWords;
  marks: BlockMarks;
}) {
  const place = [words.placeName(session.placeId), words.city(session.placeId)].filter(
    (name) => name !== words.title(session.id),
  );
  const speakers = session.people.filter(({ role }) => role === 'speaker' || role === 'moderator');
  return (
    <li className="ev-li">
      <Link
        href={href}
        className={classes(
          'ev',
          kindClass(session.kind),
          session.kind === 'free' && 'ev-free',
          minutes < ONE_LINE && 'ev-1',
        )}
        style={boxStyle({ ...box, minutes, from })}
      >
        <span className="t">
          <Icon name={kindIcon(session.kind)} />
          <KindWord kind={session.kind} />
          <TimeText from={session.start} to={session.end} zone={zone} />
          <Signs marks={marks} words={words} />
        </span>
        <b>
          <LocalizedText text={session.title} />
        </b>
        <span className="p">{[...new Set(place)].filter(Boolean).join(', ')}</span>
        {speakers.length > 0 && (
          <span className="p">{speakers.map(({ name }) => name).join(', ')}</span>
        )}
        <span className="p ev-who">{words.who(session.groupIds)}</span>
      </Link>
    </li>
  );
}

export function KindWord({ kind }: { kind: Block['session']['kind'] }) {
  const t = useTranslations('vocabulary.sessionKind');
  return <span className="vh">{`${t(kind)}, `}</span>;
}

export function Signs({
  marks: { change, newest, conflicts },
  words,
}: {
  marks: BlockMarks;
  words: AgendaWords;
}) {
  const t = useTranslations('agenda');
  const worst = conflicts.find(({ level }) => level === 'blocker') ?? conflicts[0];
  const changeWord = change === 'added' ? 'newSince' : 'changedSince';
  return (
    <span className="end">
      {change && newest > 0 && (
        <>
          <Icon name="edit" className="chi" />
          <span className="vh">{`${t(changeWord, { number: newest })}, `}</span>
        </>
      )}
      {worst && (
        <Icon
          name={worst.level === 'blocker' ? 'error' : 'warn'}
          className={worst.level === 'blocker' ? 'hst-bad' : 'hst-asked'}
        />
      )}
      {conflicts.map((conflict) => (
        <span className="vh" key={conflict.key}>
          {`${t(conflict.level === 'blocker' ? 'conflictOf' : 'warningOf', {
            title: words.conflictTitle(conflict),
          })}, `}
        </span>
      ))}
    </span>
  );
}

/** Hours from the top of the grid, and shares of the day's width; the style sheet makes lengths of them. */
export function boxStyle({
  top,
  minutes,
  left,
  width,
  from,
}: {
  top: number;
  minutes: number;
  left: number;
  width: number;
  from: number;
}): CSSProperties {
  return {
    '--t': round((top - from) / 60),
    '--h': round(minutes / 60),
    '--l': round(left),
    '--w': round(width),
  } as CSSProperties;
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
