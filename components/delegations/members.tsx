import { useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import { MembersTable, type MembersTableProps } from './members-table';

/** The people of a delegation under their title, or that there is nobody yet. */
export function Members(props: MembersTableProps) {
  const t = useTranslations('delegations.members');
  return (
    <section>
      <SectionHead title={t('title')} />
      {props.members.length === 0 ? (
        <p className="mid">{t('nobody')}</p>
      ) : (
        <MembersTable {...props} />
      )}
    </section>
  );
}
