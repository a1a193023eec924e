import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ParticipantStatusMark } from '@/components/participants/participant-status';
import { PersonName } from '@/components/people/person-name';
import { Button } from '@/components/ui/button';
import { Status } from '@/components/ui/marks';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { type Decision, decisionsFor } from '@/lib/delegations/rules/decisions';
import type { Member } from '@/lib/delegations/types';
import { formatDay } from '@/lib/i18n/format';
import { PLACED, substituteStatus } from '@/lib/participants/rules/standing';
import { passportName } from '@/lib/people/rules';

export type MemberRowProps = {
  member: Member;
  cameInFor: string | null;
  replacedBy: string | null;
  href: string;
  timeZone: string;
  /** For those who decide. */
  picked?: boolean;
  onPick?: (id: string, on: boolean) => void;
  onDecide?: (decision: Decision) => void;
};

/** One person of a delegation: who, in which status, and whatever somebody has to know or do about it. */
export function MemberRow({ member, picked = false, onPick, onDecide, ...rest }: MemberRowProps) {
  const t = useTranslations('delegations.members');
  const words = useTranslations('vocabulary');
  const { id, role, status, group } = member;
  const name = passportName(member);
  return (
    <tr className={picked ? 'is-sel' : undefined}>
      {onPick && (
        <td className="tb-cb">
          <input
            type="checkbox"
            className="cb"
            aria-label={t('select', { name })}
            checked={picked}
            onChange={(event) => onPick(id, event.target.checked)}
          />
        </td>
      )}
      <th scope="row">
        <Link className="nm-lk" href={`${rest.href}/${id}`}>
          <PersonName person={member} />
        </Link>
      </th>
      <td className="mid">
        {words(`participantRole.${role}`)}
        {group && <small>{t('group', { name: group })}</small>}
      </td>
      <td>
        <ParticipantStatusMark status={status} />
      </td>
      <td>
        <Remarks member={member} {...rest} />
      </td>
      {onDecide && (
        <td className="r">
          <RowMenu
            member={member}
            href={rest.href}
            isReplaced={rest.replacedBy !== null}
            onDecide={onDecide}
          />
        </td>
      )}
    </tr>
  );
}

function Remarks({
  member,
  cameInFor,
  replacedBy,
  timeZone,
}: Pick<MemberRowProps, 'member' | 'cameInFor' | 'replacedBy' | 'timeZone'>) {
  const t = useTranslations('delegations');
  const locale = useLocale();
  const { askedBackAt, note, lacks, status } = member;
  return (
    <ul className="mb-notes">
      {askedBackAt && (
        <li>
          <Status tone="warn" icon="help">
            {t('members.asked', {
              day: formatDay(locale, new Date(askedBackAt), timeZone),
              note: note ?? '',
            })}
          </Status>
        </li>
      )}
      {!askedBackAt && note && <li>{t('members.reason', { note })}</li>}
      {cameInFor && <li>{t('members.cameInFor', { name: cameInFor })}</li>}
      {replacedBy && <li>{t('members.replacedBy', { name: replacedBy })}</li>}
      {PLACED.includes(status) && lacks.length > 0 && (
        <li className="mut">
          {t('members.lacks', {
            fields: lacks.map((field) => t(`field.${field}`).toLocaleLowerCase(locale)).join(', '),
          })}
        </li>
      )}
    </ul>
  );
}

function RowMenu({
  member,
  href,
  isReplaced,
  onDecide,
}: {
  member: Member;
  href: string;
  isReplaced: boolean;
  onDecide: (decision: Decision) => void;
}) {
  const t = useTranslations('delegations');
  const mayReplace = !isReplaced && substituteStatus(member.status) !== null;
  return (
    <Menu
      align="end"
      trigger={
        <Button
          size="dense"
          variant="quiet"
          icon="more"
          aria-label={t('members.actions', { name: passportName(member) })}
        />
      }
    >
      {decisionsFor([member.status]).map((decision) => (
        <MenuItem key={decision} onSelect={() => onDecide(decision)}>
          {t(`decide.${decision}`)}
        </MenuItem>
      ))}
      {mayReplace && (
        <>
          <MenuSeparator />
          <MenuLink icon="swap" href={`${href}/${member.id}/substitute`}>
            {t('members.substitute')}
          </MenuLink>
        </>
      )}
    </Menu>
  );
}
