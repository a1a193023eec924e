import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { Status } from '@/components/ui/marks';
import { TableBox } from '@/components/ui/table-box';
import { DateText } from '@/components/ui/time';
import type { LocalizedText as Localized } from '@/lib/core/localized';
import { COVERED, type VisitCoverage } from '@/lib/coverage/types';
import { COVERAGE_LOOKS, useCoverageWords } from './coverage-words';

type CoveredVisit = VisitCoverage & { topic: Localized; start: number; href: string };

/** Every visit on the agenda with what it has and lacks, in the order of the agenda. */
export function CoverageTable({ visits, zone }: { visits: readonly CoveredVisit[]; zone: string }) {
  const t = useTranslations('coverage');
  const words = useCoverageWords(zone);
  if (visits.length === 0) return <p className="mid">{t('none')}</p>;
  return (
    <TableBox label={t('title')}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t('visit')}</th>
            {COVERED.map((what) => (
              <th key={what} scope="col">
                {t(`column.${what}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map(({ sessionId, items, topic, start, href }) => (
            <tr key={sessionId}>
              <th scope="row">
                <Link className="b" href={href}>
                  <LocalizedText text={topic} />
                </Link>{' '}
                <span className="mut nw">
                  <DateText when={new Date(start)} zone={zone} as="day" />
                </span>
              </th>
              {COVERED.map((what) => (
                <td key={what} className="cov-c">
                  {items
                    .filter((item) => item.what === what)
                    .map((item) => (
                      <Status key={item.language ?? ''} {...COVERAGE_LOOKS[item.state]}>
                        {words(item)}
                      </Status>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
