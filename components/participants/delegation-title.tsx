import { useTranslations } from 'next-intl';
import { CountryChip } from '@/components/ui/marks';
import type { Country } from '@/lib/core/vocabulary';
import { placesTaken } from '@/lib/participants/rules';
import type { DelegationSummary } from '@/lib/participants/types';

type Props = {
  country: Country | null;
  /** Its figures, where the viewer may see them. */
  delegation: DelegationSummary | undefined;
};

/** The heading of one country's rows. */
export function DelegationTitle({ country, delegation }: Props) {
  const t = useTranslations('participants');
  const words = useTranslations('vocabulary.country');
  if (!country) return <b className="serif">{t('noDelegation')}</b>;
  return (
    <span className="del-row">
      <CountryChip code={country} />
      <b className="serif">{words(country)}</b>
      {delegation && <Figures delegation={delegation} />}
    </span>
  );
}

/** Places, how far the nominations are, and who nominates. */
function Figures({ delegation }: { delegation: DelegationSummary }) {
  const t = useTranslations('participants');
  const { quota, counts, focalPoints } = delegation;
  const filled = placesTaken(counts);
  const open = filled - (counts.confirmed ?? 0);
  return (
    <>
      <span className="mid num">{t('delegation.filled', { filled, quota })}</span>
      <span className="mut">
        {open > 0 && t('delegation.toConfirm', { count: open })}
        {open === 0 && filled > 0 && t('delegation.allConfirmed')}
      </span>
      {counts.reserve ? (
        <span className="mut">{t('delegation.reserve', { count: counts.reserve })}</span>
      ) : null}
      <span className="sp" />
      {focalPoints.length > 0 && (
        <span className="mut">{t('delegation.focalPoint', { names: focalPoints.join(', ') })}</span>
      )}
    </>
  );
}
