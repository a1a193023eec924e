import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { placesTaken } from '@/lib/participants/rules/standing';
import type { DelegationSummary, ParticipantPage } from '@/lib/participants/types';
import { ExportMenu } from './export-menu';

/** What leads on from the list, for this viewer; `query` is the state of the table. */
export type Doors = { href: string; query: string; mayManage: boolean; mayAdd: boolean };

export function ParticipantsHead({
  page,
  delegations,
  access,
  doors,
}: {
  page: ParticipantPage;
  delegations: readonly DelegationSummary[];
  access: 'records' | 'roster';
  doors: Doors;
}) {
  const t = useTranslations('participants');
  const delegation = useTranslations('delegations');
  const sum = (of: (delegation: DelegationSummary) => number) =>
    delegations.reduce((total, delegation) => total + of(delegation), 0);
  const counted =
    access === 'records' && delegations.length > 0
      ? t('places', {
          places: sum(({ quota }) => quota),
          filled: sum(({ counts }) => placesTaken(counts)),
          countries: delegations.length,
        })
      : t('people', { count: page.total });
  return (
    <PageHead
      work
      title={t('title')}
      aside={counted}
      actions={
        <>
          {doors.mayManage && page.total > 0 && (
            // Not before somebody asks for it: looking is written down.
            <LinkButton icon="k-meal" href={`${doors.href}/meals`} prefetch={false}>
              {t('column.diet')}
            </LinkButton>
          )}
          {access === 'records' && (
            <LinkButton icon="flag" href={`${doors.href}/delegations`}>
              {delegation('title')}
            </LinkButton>
          )}
          {page.total > 0 && (
            <ListActions doors={doors} exported={access === 'records' ? doors.query : undefined} />
          )}
        </>
      }
    />
  );
}

export function ListActions({
  doors: { href, mayManage, mayAdd },
  exported,
}: {
  doors: Doors;
  /** The state of the table that can be had as a file. */
  exported?: string;
}) {
  const t = useTranslations('participants');
  return (
    <>
      {mayManage && (
        <LinkButton icon="upload" href={`${href}/import`}>
          {t('import')}
        </LinkButton>
      )}
      {exported !== undefined && <ExportMenu href={href} query={exported} />}
      {mayAdd && (
        <LinkButton variant="primary" icon="plus" href={`${href}/new`}>
          {mayManage ? t('add') : t('nominate')}
        </LinkButton>
      )}
    </>
  );
}
