import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import type { Member } from '@/lib/delegations/types';
import { passportName } from '@/lib/people/rules';

/** What the coordinators ask, about whom, and the way to each record: whoever has to answer reads it first. */
export function Questions({
  members,
  href,
  mayWork,
}: {
  members: readonly Member[];
  /** The list of participants, below which everybody has a page. */
  href: string;
  mayWork: boolean;
}) {
  const t = useTranslations('delegations');
  const asked = members.filter(
    ({ askedBackAt, status }) => askedBackAt !== null && status === 'nominated',
  );
  if (asked.length === 0) return null;
  return (
    <Note tone="warn" title={t('nomination.asked', { count: asked.length })}>
      {mayWork && t('nomination.askedLead')}
      <ul className="asked">
        {asked.map((member) => (
          <li key={member.id}>
            <Link className="lk" href={`${href}/${member.id}`}>
              {mayWork
                ? t('nomination.about', { name: passportName(member) })
                : passportName(member)}
            </Link>
            <span className="asked-q">{t('members.reason', { note: member.note ?? '' })}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}
