import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import type { AgendaWords } from './agenda-words';
import type { LegLine as Line } from './grid';
import { boxStyle } from './session-block';

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
  from: number;
  /** Minutes added to every drive. */
  buffer: number;
  words: AgendaWords;
}) {
  const t = useTranslations('agenda.leg');
  const { minutes, availableMinutes: available, fromPlaceId, toPlaceId } = leg;
  const needed = minutes === null ? null : minutes + buffer;
  const isShort = needed !== null && available !== null && available < needed;
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
          <b>
            {t('shortMinutes', { available, needed })}
            <span className="vh">{`, ${t('tooShort')}`}</span>
          </b>
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
