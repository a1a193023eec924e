import { useLocale, useTranslations } from 'next-intl';
import { CountryChip } from '@/components/ui/marks';
import type { AttendanceCounts } from '@/lib/attendance/types';
import type { Country } from '@/lib/core/vocabulary';
import { formatPercent } from '@/lib/i18n/format';

/** A rate with the counts that it comes from, for a table cell. */
function Rate({ of }: { of: AttendanceCounts }) {
  const t = useTranslations('attendance');
  const locale = useLocale();
  if (of.rate === null) return <span className="mut">{t('noRate')}</span>;
  return (
    <>
      <b>{formatPercent(locale, of.rate)}</b>{' '}
      <span className="mut nw">
        {t('ofPlaces', { attended: of.attended, countable: of.countable })}
      </span>
    </>
  );
}

type Line = { key: string; head: React.ReactNode; counts: AttendanceCounts };

/** One line of figures for each country or session, with their sum below: the totals are those of the rows. */
export function FiguresTable({
  caption,
  headLabel,
  lines,
  total,
}: {
  caption: string;
  headLabel: string;
  lines: readonly Line[];
  total: AttendanceCounts;
}) {
  const t = useTranslations('attendance');
  return (
    <div className="tb-wrap">
      <table className="tb dense">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{headLabel}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="r">
                {t(column)}
              </th>
            ))}
            <th scope="col" className="r">
              {t('rate')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, head, counts }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              <Cells counts={counts} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('all')}</th>
            <Cells counts={total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const COLUMNS = [
  'expected',
  'attended',
  'late',
  'leftEarly',
  'excused',
  'absent',
  'unmarked',
] as const;

function Cells({ counts }: { counts: AttendanceCounts }) {
  return (
    <>
      {COLUMNS.map((column) => (
        <td key={column} className="r">
          {counts[column]}
        </td>
      ))}
      <td className="r">
        <Rate of={counts} />
      </td>
    </>
  );
}

/** The code and name of a country, or a dash where none is known. */
export function CountryName({ code }: { code: Country | null }) {
  const t = useTranslations('vocabulary.country');
  if (!code) return <span className="mut">–</span>;
  return (
    <span className="row nw">
      <CountryChip code={code} />
      {t(code)}
    </span>
  );
}
