import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import { Status, type Tone } from '@/components/ui/marks';
import type { Cell, CellState } from '@/lib/delegations/types';
import { formatDay } from '@/lib/i18n/format';

const LOOKS: Record<CellState, { tone: Tone; icon: IconName }> = {
  overdue: { tone: 'danger', icon: 'error' },
  soon: { tone: 'warn', icon: 'clock' },
  waiting: { tone: 'mut', icon: 'ring' },
  done: { tone: 'ok', icon: 'check' },
  empty: { tone: 'mut', icon: 'dash' },
};

/** Done of needed, what is left and until when; it opens onto the people who are left. */
export function BoardCell({
  cell,
  country,
  href,
  timeZone,
  dated = false,
}: {
  cell: Cell;
  /** The row in words, for readers that speak. */
  country: string;
  /** Where the people behind the cell are; without one, or with nobody left, it opens nothing. */
  href?: string;
  timeZone: string;
  /** Whether the row has a date of its own, which its column does not say. */
  dated?: boolean;
}) {
  const t = useTranslations('delegations');
  const locale = useLocale();
  const { needed, done, missing, due, state, step } = cell;
  const words = () => {
    if (state === 'done' || state === 'empty') return t(`board.${state}`);
    return t(state === 'overdue' ? 'board.overdue' : 'board.open', { count: missing });
  };
  const body = (
    <>
      {needed > 0 && (
        <b className="num" aria-hidden="true">
          {t('board.of', { done, needed })}
        </b>
      )}
      <span className="vh">
        {t('board.cell', { country, step: t(`step.${step}`), done, needed })}
      </span>
      <Status {...LOOKS[state]}>{words()}</Status>
      {dated && due !== null && missing > 0 && (
        <small>{t('board.by', { day: formatDay(locale, due, timeZone) })}</small>
      )}
    </>
  );
  return (
    <td className={`rb-c rb-${state}`}>
      {href && missing > 0 ? (
        <Link className="rb-a" href={href}>
          {body}
        </Link>
      ) : (
        <span className="rb-a">{body}</span>
      )}
    </td>
  );
}
