import { useTranslations } from 'next-intl';
import { languageOfName, passportName } from '@/lib/people/rules';
import type { PersonFields, PersonRecord } from '@/lib/people/types';

type Names = Pick<PersonFields, 'givenNames' | 'familyName' | 'nativeName' | 'country'>;

/** Who a record is about, or that they were erased: the directory then has no name. */
export function RecordName({ person }: { person: PersonRecord }) {
  const t = useTranslations('people');
  return person.erasedAt ? t('erased') : passportName(person);
}

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
