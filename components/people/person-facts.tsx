import { useTranslations } from 'next-intl';
import { DateText } from '@/components/ui/time';
import { type PersonRecord, PRIVATE_FIELDS, type PrivateField } from '@/lib/people/types';
import { useLanguageNames } from './language-names';

const DATES: readonly PrivateField[] = ['birthDate', 'passportExpiresOn'];

/** A record to be read by somebody who may not change it. */
export function PersonFacts({ person }: { person: PersonRecord }) {
  const t = useTranslations('people');
  const words = useTranslations('vocabulary');
  const languages = useLanguageNames();
  const facts = [
    ['organizationName', person.organizationName],
    ['position', person.position],
    ['email', person.email],
    ['phone', person.phone],
    ['sex', person.sex && words(`sex.${person.sex}`)],
    ['locale', words(`locale.${person.locale}`)],
    ['languages', languages(person.languages)],
  ] as const;
  const sealed = PRIVATE_FIELDS.filter((field) => field in person.private);
  return (
    <dl className="pfacts">
      {facts.map(([field, value]) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>{value || <span className="mut">{t('notGiven')}</span>}</dd>
        </div>
      ))}
      {sealed.map((field) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            <Sealed field={field} value={person.private[field] ?? null} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sealed({ field, value }: { field: PrivateField; value: string | null }) {
  const t = useTranslations('people');
  if (!value) return <span className="mut">{t('notGiven')}</span>;
  return DATES.includes(field) ? <DateText when={value} zone="UTC" /> : value;
}
