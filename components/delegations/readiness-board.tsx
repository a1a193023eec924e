import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { CountryChip } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import type { Activity } from '@/lib/activities/types';
import { READINESS_STEPS } from '@/lib/core/vocabulary';
import { totalCells } from '@/lib/delegations/rules/readiness';
import type { BoardRow, Deadlines } from '@/lib/delegations/types';
import { formatDay } from '@/lib/i18n/format';
import { BoardCell } from './board-cell';
import { delegationsHref, missingHref } from './links';

/** Countries by steps: how far each is, and until when. What is overdue stands first. */
export function ReadinessBoard({
  activity,
  rows,
  deadlines,
  mayEdit,
}: {
  activity: Activity;
  rows: readonly BoardRow[];
  deadlines: Deadlines;
  mayEdit: boolean;
}) {
  const t = useTranslations('delegations');
  const words = useTranslations('vocabulary.country');
  const locale = useLocale();
  const { timeZone } = activity;
  const edit = (
    <LinkButton size="dense" variant="quiet" icon="cal" href={`${delegationsHref(activity)}/dates`}>
      {t('board.setDates')}
    </LinkButton>
  );
  return (
    <section>
      <SectionHead title={t('board.title')} aside={mayEdit && edit} />
      <TableBox label={t('board.title')}>
        <table className="tb rb">
          <thead>
            <tr>
              <th scope="col">{t('board.country')}</th>
              {READINESS_STEPS.map((step) => (
                <th key={step} scope="col">
                  {t(`step.${step}`)}
                  {step !== 'nominated' && (
                    <small>
                      {deadlines[step]
                        ? t('board.by', { day: formatDay(locale, deadlines[step], timeZone) })
                        : t('board.noDate')}
                    </small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ delegation: { country }, cells }) => (
              <tr key={country}>
                <th scope="row" className="nw">
                  <Link className="row lk-row" href={delegationsHref(activity, country)}>
                    <CountryChip code={country} />
                    {words(country)}
                  </Link>
                </th>
                {cells.map((cell) => (
                  <BoardCell
                    key={cell.step}
                    cell={cell}
                    country={words(country)}
                    timeZone={timeZone}
                    dated={cell.step === 'nominated'}
                    href={
                      cell.step === 'nominated'
                        ? delegationsHref(activity, country)
                        : missingHref(activity, country, cell.step)
                    }
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {rows.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{t('board.all')}</th>
                {totalCells(rows).map((cell) => (
                  <BoardCell
                    key={cell.step}
                    cell={cell}
                    country={t('board.all')}
                    timeZone={timeZone}
                    {...(cell.step === 'nominated'
                      ? {}
                      : { href: missingHref(activity, null, cell.step) })}
                  />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </TableBox>
    </section>
  );
}
