import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/marks';
import type { VisitCoverage } from '@/lib/coverage/types';
import { COVERAGE_LOOKS, useCoverageWords } from './coverage-words';

/** What one visit on the agenda has and lacks: host, interpreters, escort, vehicle and list of names. */
export function CoverageList({ coverage, zone }: { coverage: VisitCoverage; zone: string }) {
  const t = useTranslations('coverage');
  const words = useCoverageWords(zone);
  return (
    <ul className="cov" aria-label={t('title')}>
      {coverage.items.map((item) => (
        <li key={`${item.what} ${item.language ?? ''}`}>
          <Status {...COVERAGE_LOOKS[item.state]}>{words(item)}</Status>
        </li>
      ))}
    </ul>
  );
}
