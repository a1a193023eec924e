import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import type { Counterpart, Substitution } from '@/lib/participants/types';

/** Who somebody came in for, and who replaced them; nothing where there was no substitution. */
export function SubstitutionNote({
  substitution: { cameInFor, replacedBy },
  href,
}: {
  substitution: Substitution;
  /** The list of participants, below which everybody has a page. */
  href: string;
}) {
  const t = useTranslations('delegations.note');
  if (!cameInFor && !replacedBy) return null;
  const name = (person: Counterpart) => () => (
    <Link className="lk" href={`${href}/${person.id}`}>
      {person.name}
    </Link>
  );
  return (
    <Note icon="swap">
      {cameInFor && <p>{t.rich('cameInFor', { name: name(cameInFor) })}</p>}
      {replacedBy && <p>{t.rich('replacedBy', { name: name(replacedBy) })}</p>}
    </Note>
  );
}
