import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import type { ProjectPartner } from '@/lib/projects/types';

/** Every partner once, with all the roles it has in the project. */
export function PartnersList({ partners }: { partners: readonly ProjectPartner[] }) {
  const t = useTranslations('projects.partners');
  const words = useTranslations('vocabulary.partnerRole');
  const byOrganization = [...Map.groupBy(partners, ({ organizationId }) => organizationId)];
  return (
    <section>
      <SectionHead title={t('title')} />
      <ul className="pairs">
        {byOrganization.map(([id, roles]) => (
          <li key={id}>
            <span>
              {roles.slice(0, 1).map(({ name, shortName }) => (
                <span key={id}>
                  <b className="b">
                    <LocalizedText text={name} />
                  </b>{' '}
                  {shortName && <span className="mut">{shortName}</span>}
                </span>
              ))}
            </span>
            <span className="mid">{roles.map(({ role }) => words(role)).join(', ')}</span>
          </li>
        ))}
      </ul>
      {partners.length === 0 && <p className="mut att-none">{t('none')}</p>}
    </section>
  );
}
