import { useTranslations } from 'next-intl';
import { ParticipantStatusMark } from '@/components/participants/participant-status';
import { TableBox } from '@/components/ui/table-box';
import type { Member } from '@/lib/dashboard/types';

/** Who is named, in which role, and how far each of them is. */
export function OwnMembers({
  activity,
  members,
}: {
  /** Its title, because a page has such a list for each activity. */
  activity: string;
  members: readonly Member[];
}) {
  const t = useTranslations('delegations.members');
  const words = useTranslations('vocabulary');
  return (
    <TableBox label={t('of', { activity })}>
      <table className="tb mb">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ participantId, name, nativeName, role, status }) => (
            <tr key={participantId}>
              <th scope="row">
                <span className="nm">
                  <b>{name}</b>
                  {nativeName && <span>{nativeName}</span>}
                </span>
              </th>
              <td>{words(`participantRole.${role}`)}</td>
              <td>
                <ParticipantStatusMark status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
