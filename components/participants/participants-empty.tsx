import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { type Doors, ListActions } from './participants-head';

/** What stands in the place of a list that has nobody in it. */
export function ParticipantsEmpty({
  access,
  doors,
}: {
  access: 'records' | 'roster';
  doors: Doors;
}) {
  const t = useTranslations('participants.empty');
  const body = () => {
    if (access === 'roster') return t('roster');
    return doors.mayManage ? t('body') : t('nominate');
  };
  return (
    <EmptyState title={t('title')} actions={doors.mayAdd && <ListActions doors={doors} />}>
      {body()}
    </EmptyState>
  );
}
