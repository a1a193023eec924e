import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/format';
import { useDesk } from '../desk/desk';
import type { Picked } from '../desk/types';
import { boxStyle } from './box-style';
import { type Faded, windowsOf } from './closed-hours';
import { laneBox } from './lay-grid';

export type Closed = { faded: readonly Faded[]; open: readonly Faded[] };
type Props = {
  date: string;
  from: number;
  to: number;
  laneCount: number;
  closed: Closed;
};

/** Under the blocks of a day: the hours that can take what is picked up. */
export function OpenLayer({ date, from, to, laneCount, closed }: Props) {
  return closed.open
    .filter((piece) => piece.date === date)
    .map((piece) => (
      <Hours
        key={`${piece.lane} ${piece.minute}`}
        className="win"
        {...{ piece, date, from, to, laneCount }}
      />
    ));
}

/** Over them: the hours that cannot, pale, with the reason at their top. */
export function ClosedLayer({
  date,
  from,
  to,
  laneCount,
  closed,
  picked,
}: Props & { picked: Picked }) {
  const today = closed.faded.filter(
    (piece) => piece.date === date && piece.minute < to && piece.minute + piece.length > from,
  );
  return today.map((piece, index) => (
    <Hours
      key={`${piece.lane} ${piece.minute}`}
      className="off"
      {...{ piece, from, to, laneCount }}
    >
      {!today.slice(0, index).some((one) => isSameReason(one, piece)) && (
        <Reason piece={piece} picked={picked} />
      )}
    </Hours>
  ));
}

/** It is said once, at the top. */
function isSameReason(a: Faded, b: Faded): boolean {
  return a.reason === b.reason && a.personId === b.personId && a.lane === b.lane;
}

/** A reason needs this many minutes of height. */
const ROOM = 30;

function Hours({
  piece,
  from,
  to,
  laneCount,
  className,
  children,
}: Omit<Props, 'closed' | 'date'> & {
  piece: Faded;
  className: string;
  children?: React.ReactNode;
}) {
  const top = Math.max(piece.minute, from);
  const minutes = Math.min(piece.minute + piece.length, to) - top;
  if (minutes <= 0) return null;
  const style = boxStyle({ top, minutes, ...laneBox(piece, laneCount), from });
  return (
    <>
      <span className={className} style={style} />
      {children && minutes >= ROOM && (
        <span className="off-l" style={style}>
          {children}
        </span>
      )}
    </>
  );
}

function Reason({ piece: { reason, personId, date }, picked }: { piece: Faded; picked: Picked }) {
  const t = useTranslations('agenda.grid.closed');
  const locale = useLocale();
  const draft = useDesk((desk) => desk.draft);
  if (reason === 'host_closed' || reason === 'place_closed') {
    const of = reason === 'host_closed' ? 'host' : 'place';
    const windows = windowsOf(draft, picked, of);
    const today = windows.filter((window) => window.date === date);
    const hours = today.map(({ start, end }) => `${start.slice(0, 5)}–${end.slice(0, 5)}`);
    if (hours.length > 0) return t(`${of}Hours`, { hours: hours.join(', ') });
    const days = [...new Set(windows.map((window) => window.date))].sort();
    if (days.length === 0) return t(`${of}Never`);
    const dates = days.map((one) => formatDay(locale, one, draft.activity.timeZone)).join(', ');
    return t(`${of}Days`, { dates });
  }
  const name = draft.sessions
    .flatMap(({ people }) => people)
    .find((person) => person.personId === personId)?.name;
  return t(reason, { name: name ?? '' });
}
