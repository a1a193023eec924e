import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import type { Leg } from '@/lib/agenda/types/travel';
import type { AgendaWords } from '../agenda-words';
import { boxStyle } from './box-style';
import type { LegLine as Line } from './lay-grid';

/** Under this many minutes a leg has room for one line of text. */
const ONE_LINE = 33;

/** Dot, line, ring and the minutes needed; where the agenda leaves fewer, "25 of 40 min". */
export function LegLine({
  line: { leg, ...box },
  from,
  buffer,
  words,
}: {
  line: Line;
  /** Where the grid begins, minutes from midnight. */
  from: number;
  /** Minutes added to every drive. */
  buffer: number;
  words: AgendaWords;
}) {
  const t = useTranslations('agenda.leg');
  const isShort = shortage(leg, buffer) !== null;
  return (
    <li
      className={classes('leg', isShort && 'leg-bad', box.minutes < ONE_LINE && 'leg-s')}
      style={boxStyle({ ...box, from })}
    >
      <i />
      <i />
      <span className="leg-way">{t('way', words.way(leg.fromPlaceId, leg.toPlaceId))}</span>
      <span>
        <LegMinutes leg={leg} buffer={buffer} words={words} />
      </span>
    </li>
  );
}

function LegMinutes({ leg, buffer, words }: { leg: Leg; buffer: number; words: AgendaWords }) {
  const t = useTranslations('agenda.leg');
  const short = shortage(leg, buffer);
  if (short) {
    return (
      <b>
        {t('shortMinutes', short)}
        <span className="vh">{`, ${t('tooShort')}`}</span>
      </b>
    );
  }
  if (leg.minutes === null) return t(leg.mode === 'car' ? 'unknownCar' : 'unknown');
  const key = leg.estimated && leg.mode !== 'walk' ? (`${leg.mode}About` as const) : leg.mode;
  return t.rich(key, { length: words.length(leg.minutes), b: (text) => <b>{text}</b> });
}

/** What a way needs and has, where it needs more; a walk has no buffer. */
export function shortage({ minutes, availableMinutes: available, mode }: Leg, buffer: number) {
  if (minutes === null || available === null) return null;
  const needed = minutes + (mode === 'walk' ? 0 : buffer);
  return available >= needed ? null : { available, needed };
}
