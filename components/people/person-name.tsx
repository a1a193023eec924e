import { languageOfName, passportName } from '@/lib/people/rules';
import type { PersonFields } from '@/lib/people/types';

type Names = Pick<PersonFields, 'givenNames' | 'familyName' | 'nativeName' | 'country'>;

/** As in the passport first, own script second; never shortened. */
export function PersonName({ person }: { person: Names }) {
  return (
    <span className="nm">
      <b>{passportName(person)}</b>
      <NativeName person={person} />
    </span>
  );
}

export function NativeName({ person }: { person: Pick<Names, 'nativeName' | 'country'> }) {
  const { nativeName, country } = person;
  if (!nativeName) return null;
  return <span lang={languageOfName(nativeName, country)}>{nativeName}</span>;
}
