import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { classes } from '@/components/ui/classes';
import { LocalizedText } from '@/components/ui/localized-text';
import { TimeText } from '@/components/ui/time';
import { boxStyle } from './box-style';
import { type BlockProps, sameBlock } from './session-block';
import { KindWord, Signs } from './signs';

const ONE_LINE = 33;

/** A transfer that is a session of its own: a line as a leg is, and it can be chosen and moved. */
export const TransferLine = memo(function TransferLine({
  session,
  short,
  minutes,
  zone,
  who,
  marks,
  isSelected,
  isTabStop,
  isAway,
  top,
  left,
  width,
  from,
}: BlockProps & { short: { available: number; needed: number } | null }) {
  const t = useTranslations('agenda.leg');
  return (
    <li className="ev-li">
      <button
        type="button"
        data-session={session.id}
        aria-pressed={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        className={classes(
          'leg',
          'leg-a',
          short && 'leg-bad',
          minutes < ONE_LINE && 'leg-s',
          isSelected && 'is-sel',
          isAway && 'is-away',
        )}
        style={boxStyle({ top, left, width, from, minutes })}
      >
        <i />
        <i />
        <span className="leg-way">
          <KindWord kind={session.kind} />
          <LocalizedText text={session.title} />
          <Signs marks={marks} />
        </span>
        <span>
          <b>
            {short ? (
              <>
                {t('shortMinutes', short)}
                <span className="vh">{`, ${t('tooShort')}`}</span>
              </>
            ) : (
              <TimeText from={session.start} to={session.end} zone={zone} />
            )}
          </b>
        </span>
        <span className="ev-who">{who}</span>
      </button>
    </li>
  );
}, sameBlock);
