import { useTranslations } from 'next-intl';
import { CountryChip } from '@/components/ui/marks';
import type { PersonRecord } from '@/lib/people/types';
import { NativeName, RecordName } from './person-name';

/** The names at the head of a page about somebody. */
export function PersonTitle({ person }: { person: PersonRecord }) {
  return (
    <div className="head-t">
      <h1 className="h1">
        <RecordName person={person} />
      </h1>
      <p>
        <NativeName person={person} />
      </p>
    </div>
  );
}

/** Who this is, apart from any activity. */
export function PersonHead({ person }: { person: PersonRecord }) {
  const words = useTranslations('vocabulary.country');
  const { country } = person;
  return (
    <div className="head rec-h">
      <PersonTitle person={person} />
      {country && (
        <p className="rec-facts">
          <span>
            <CountryChip code={country} /> {words(country)}
          </span>
        </p>
      )}
    </div>
  );
}
