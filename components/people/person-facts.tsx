import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import type { PersonRecord } from '@/lib/people/types';
import { useLanguageNames } from './language-names';
import { SealedFields } from './sealed-fields';

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
  if (person.erasedAt) return <Note icon="lock">{t('erasedLead')}</Note>;
  return (
    <>
      <dl className="pfacts">
        {facts.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>{value || <span className="mut">{t('notGiven')}</span>}</dd>
          </div>
        ))}
      </dl>
      <SealedFields personId={person.id} onRecord={person.onRecord} />
    </>
  );
}
