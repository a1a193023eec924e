import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { CountryChip } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import type { DelegationFacts } from '@/lib/delegations/types';
import { placesTaken } from '@/lib/participants/rules/standing';

/** Whose delegation, how many places are named, and what leads on. */
export function DelegationHead({
  delegation: { country, quota, counts },
  href,
  mayNominate,
}: {
  delegation: DelegationFacts;
  /** The list of participants. */
  href: string;
  mayNominate: boolean;
}) {
  const t = useTranslations('delegations.page');
  const words = useTranslations('vocabulary.country');
  return (
    <PageHead
      work
      title={
        <>
          <CountryChip code={country} /> {t('title', { country: words(country) })}
        </>
      }
      aside={t('places', { named: placesTaken(counts), quota })}
      actions={
        <>
          <LinkButton variant="quiet" icon="arrow-l" href={`${href}/delegations`}>
            {t('all')}
          </LinkButton>
          <LinkButton icon="list" href={`${href}?country=${country}`}>
            {t('participants')}
          </LinkButton>
          {mayNominate && (
            <>
              <LinkButton icon="upload" href={`${href}/import`}>
                {t('import')}
              </LinkButton>
              <LinkButton icon="plus" href={`${href}/new`}>
                {t('nominate')}
              </LinkButton>
            </>
          )}
        </>
      }
    />
  );
}
