import { useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import type { Balance, Moves, NamedMember, Proposal } from '@/lib/groups/types';
import { ApplyButton } from './apply-button';
import { BalanceForm } from './balance-form';
import { MovesList } from './moves-list';
import { ProposalTable } from './proposal-table';

/** Who goes with whom: what is asked, what would become of it, and the button that makes it true. */
export function BalanceSection({
  activityId,
  groups,
  members,
  asked,
}: {
  activityId: string;
  /** How many groups there are. */
  groups: number;
  members: readonly NamedMember[];
  asked: { wanted: Balance; proposal: Proposal; moves: readonly Moves[] } | null;
}) {
  const t = useTranslations('activities.balance');
  const spoken = [...new Set(members.flatMap(({ languages }) => languages))];
  return (
    <section id="proposal">
      <SectionHead title={t('title')} />
      {members.length === 0 ? (
        <p className="mid">{t('empty')}</p>
      ) : (
        <>
          <p className="mid">{t('lead')}</p>
          <BalanceForm wanted={asked?.wanted ?? null} groups={groups} spoken={spoken} />
        </>
      )}
      {asked && members.length > 0 && (
        <>
          <ProposalTable proposal={asked.proposal} language={asked.wanted.language} />
          <MovesList moves={asked.moves} />
          <ApplyButton
            activityId={activityId}
            wanted={asked.wanted}
            basis={asked.proposal.basis}
            changes={asked.proposal.changes}
          />
        </>
      )}
    </section>
  );
}
