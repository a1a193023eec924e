import { useTranslations } from 'next-intl';
import { PersonName } from '@/components/people/person-name';
import { CountryChip } from '@/components/ui/marks';
import type { Moves, NamedMember } from '@/lib/groups/types';

/** By name who would come into each group and who would leave it; who stays is not told. */
export function MovesList({ moves }: { moves: readonly Moves[] }) {
  const t = useTranslations('participants');
  return (
    <ul className="mvs">
      {moves.map(({ name, coming, leaving }) => (
        <li key={name}>
          <h3 className="h3">{t('groupName', { name })}</h3>
          <People way="coming" people={coming} />
          <People way="leaving" people={leaving} />
        </li>
      ))}
    </ul>
  );
}

function People({ way, people }: { way: 'coming' | 'leaving'; people: readonly NamedMember[] }) {
  const t = useTranslations('activities.balance');
  if (people.length === 0) return null;
  const title = t(way, { count: people.length });
  return (
    <>
      <span className="lab" aria-hidden="true">
        {title}
      </span>
      <ul className="mvs-p" aria-label={title}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonName person={person} /> {person.country && <CountryChip code={person.country} />}
          </li>
        ))}
      </ul>
    </>
  );
}
