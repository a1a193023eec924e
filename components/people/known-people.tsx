'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { CountryChip, Note } from '@/components/ui/marks';
import { suggestPeople } from '@/lib/people/actions';
import type { KnownPerson, SuggestedPerson } from '@/lib/people/types';
import { PersonName } from './person-name';
import { PreviousActivities } from './previous-activities';

/** Long enough that nothing is asked between two letters. */
const TYPING_PAUSE_MS = 500;

const WATCHED = [
  'givenNames',
  'familyName',
  'nativeName',
  'email',
  'private.birthDate',
  'private.passportNumber',
] as const;

/**
 * Says, while somebody is written into a form, who of the directory that may be, with what they took part in.
 * `onAdd` takes the person from the directory instead, and answers with a sentence when that was refused.
 */
export function KnownPeople({
  activityId,
  onAdd,
}: {
  activityId: string;
  onAdd: (person: KnownPerson) => Promise<string | undefined>;
}) {
  const t = useTranslations('people.known');
  const suggested = useSuggestions();
  if (suggested.length === 0) return null;
  return (
    <Note tone="accent" icon="users" title={t('title', { count: suggested.length })} live>
      <ul className="taken">
        {suggested.map(({ reason, person }) => (
          <li key={person.id}>
            <PersonName person={person} />
            <p className="mut">
              {person.country && <CountryChip code={person.country} />} {t(`reason.${reason}`)}
            </p>
            <PreviousActivities activities={person.activities} />
            <AddKnown
              person={person}
              isThere={person.activities.some(({ activity }) => activity.id === activityId)}
              onAdd={onAdd}
            />
          </li>
        ))}
      </ul>
    </Note>
  );
}

function AddKnown({
  person,
  isThere,
  onAdd,
}: {
  person: KnownPerson;
  isThere: boolean;
  onAdd: (person: KnownPerson) => Promise<string | undefined>;
}) {
  const t = useTranslations('people.known');
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  if (isThere) return <p className="b">{t('isThere')}</p>;
  const add = async () => {
    setBusy(true);
    setRefusal(await onAdd(person));
    setBusy(false);
  };
  return (
    <>
      <Button size="dense" icon="plus" busy={busy} busyLabel={t('adding')} onClick={add}>
        {t('add')}
      </Button>
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
    </>
  );
}

function useSuggestions(): readonly SuggestedPerson[] {
  const { control } = useFormContext();
  const values = useWatch({ control, name: WATCHED });
  const typed = JSON.stringify(values.map((value) => (typeof value === 'string' ? value : '')));
  const [suggested, setSuggested] = useState<readonly SuggestedPerson[]>([]);
  useEffect(() => {
    const [givenNames, familyName, nativeName, email, birthDate, passportNumber] = JSON.parse(
      typed,
    ) as string[];
    let isStale = false;
    const suggest = async () => {
      const sought = { givenNames, familyName, nativeName, email, birthDate, passportNumber };
      const nothing = Object.values(sought).every((value) => !value);
      const found = nothing ? undefined : await suggestPeople(sought).catch(() => undefined);
      if (!isStale) setSuggested(found?.ok ? found.value : []);
    };
    const timer = setTimeout(() => void suggest(), TYPING_PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed]);
  return suggested;
}
