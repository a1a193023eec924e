import { useTranslations } from 'next-intl';
import { CountryChip } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import type { Country } from '@/lib/core/vocabulary';
import type { Achieved, ProjectCountry, ProjectFigures } from '@/lib/projects/types';
import { Counted } from './counted';

type Row = Achieved & { country: Country; target: number };

/** People trained by country against the target: women, men, and the counts behind every percentage. */
export function CountryFigures({
  figures,
  countries,
}: {
  figures: ProjectFigures;
  countries: readonly ProjectCountry[];
}) {
  const t = useTranslations('dashboard.countries');
  const words = useTranslations('dashboard.figures');
  const rows = rowsOf(figures, countries);
  const scale = Math.max(1, ...rows.map(({ trained, target }) => Math.max(trained, target))) * 1.08;
  const target = rows.reduce((sum, row) => sum + row.target, 0);
  return (
    <section>
      <SectionHead title={t('title')} aside={<Legend />} />
      <TableBox label={t('title')}>
        <table className="tb dense cf">
          <thead>
            <tr>
              <th scope="col">{t('country')}</th>
              <th scope="col" className="cf-bar">
                <span className="vh">{t('bar')}</span>
              </th>
              <th scope="col" className="r">
                {t('trained')}
              </th>
              <th scope="col" className="r">
                {t('women')}
              </th>
              <th scope="col" className="r">
                {t('attendance')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CountryRow key={row.country} row={row} scale={scale} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('all')}</th>
              <td className="cf-bar">
                <span className="vh">{t('target')}</span>
              </td>
              <td className="r">
                {figures.total.trained} <span className="mut">{words('ofTarget', { target })}</span>
              </td>
              <td className="r">
                <Counted part={figures.total.women} whole={figures.total.trained} />
              </td>
              <td className="r">
                <Counted part={figures.total.attended} whole={figures.total.countable} />
              </td>
            </tr>
          </tfoot>
        </table>
      </TableBox>
    </section>
  );
}

function CountryRow({ row, scale }: { row: Row; scale: number }) {
  const t = useTranslations('dashboard.countries');
  const words = useTranslations('vocabulary.country');
  const figures = useTranslations('dashboard.figures');
  const { country, trained, women, target, attended, countable } = row;
  const others = trained - women;
  const width = (people: number) => `${(people / scale) * 100}%`;
  return (
    <tr>
      <th scope="row" className="b nw">
        <span className="row">
          <CountryChip code={country} /> {words(country)}
        </span>
      </th>
      <td className="cf-bar">
        <span className="vh">{t('barLabel', { women, others, target })}</span>
        <div className="wm" aria-hidden="true">
          {women > 0 && (
            <span className="w" style={{ width: width(women) }}>
              {women}
            </span>
          )}
          {others > 0 && (
            <span className="m" style={{ width: width(others) }}>
              {others}
            </span>
          )}
          {target > 0 && <span className="tick" style={{ left: width(target) }} />}
        </div>
      </td>
      <td className="r nw">
        <b className="b">{trained}</b>{' '}
        <span className="mut">{figures('ofTarget', { target })}</span>
      </td>
      <td className="r nw">
        <Counted part={women} whole={trained} />
      </td>
      <td className="r nw">
        <Counted part={attended} whole={countable} />
      </td>
    </tr>
  );
}

function Legend() {
  const t = useTranslations('dashboard.countries');
  return (
    <span className="legend">
      <span>
        <i className="a" />
        {t('women')}
      </span>
      <span>
        <i className="m" />
        {t('others')}
      </span>
      <span>
        <i className="tk" />
        {t('target')}
      </span>
    </span>
  );
}

/** The countries of the project in their order, with zeros where nobody was trained; then any others that were. */
function rowsOf(figures: ProjectFigures, countries: readonly ProjectCountry[]): Row[] {
  const achieved = new Map(figures.byCountry.map((row) => [row.country, row]));
  const nothing = { trained: 0, women: 0, men: 0, attended: 0, countable: 0 };
  const planned = countries.map(({ country, target }) => ({
    ...nothing,
    ...achieved.get(country),
    country,
    target,
  }));
  const known = new Set<Country | null>(countries.map(({ country }) => country));
  const others = figures.byCountry.flatMap(({ country, ...row }) =>
    country && !known.has(country) ? [{ ...row, country, target: 0 }] : [],
  );
  return [...planned, ...others];
}
