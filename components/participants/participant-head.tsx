import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PersonTitle } from '@/components/people/person-head';
import { CountryChip, GroupBadge } from '@/components/ui/marks';
import type { Group } from '@/lib/activities/types';
import type { Participant } from '@/lib/participants/types';
import type { PersonRecord } from '@/lib/people/types';
import { ParticipantStatusMark } from './participant-status';

/** Who this is, and what they are in the activity. */
export function ParticipantHead({
  person,
  participant,
  groups,
}: {
  person: PersonRecord;
  participant: Participant;
  groups: readonly Group[];
}) {
  const t = useTranslations('participants');
  const taken = useTranslations('people.taken');
  const words = useTranslations('vocabulary');
  const { country, role, status, groupId } = participant;
  const group = groups.find(({ id }) => id === groupId);
  return (
    <div className="head rec-h">
      <PersonTitle person={person} />
      <p className="rec-facts">
        <span>
          {country && <CountryChip code={country} />}{' '}
          {country ? words(`country.${country}`) : t('page.noDelegation')}
        </span>
        <span className="mid">{words(`participantRole.${role}`)}</span>
        {group && (
          <GroupBadge
            letter={group.name}
            label={t('groupName', { name: group.name })}
            first={group.id === groups[0]?.id}
          />
        )}
        <ParticipantStatusMark status={status} />
        <Link className="lk" href={`/people/${person.id}`}>
          {taken('all')}
        </Link>
      </p>
    </div>
  );
}
