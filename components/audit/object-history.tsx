import { useLocale, useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import type { History } from '@/lib/audit/types';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { Changes } from './changes';
import { writeEntry } from './history-words';

/**
 * The history of one object, for its own page: give it what `listObjectHistory` answers and the zone to tell times in.
 * It draws nothing where there is nothing.
 */
export function ObjectHistory({ history, zone }: { history: History; zone: string }) {
  const locale = useLocale();
  const audit = useTranslations('audit');
  const vocabulary = useTranslations('vocabulary');
  if (history.entries.length === 0) return null;
  const speaker = { locale, audit, vocabulary, names: history.names };
  return (
    <section className="hist" aria-labelledby="object-history">
      <SectionHead id="object-history" title={audit('title')} />
      <p className="lab">{audit('times', { city: cityOfZone(zone, locale) })}</p>
      <ol className="hist-list">
        {history.entries.map((entry) => {
          const { id, iso, at, actor, deed, ...written } = writeEntry(speaker, entry, zone);
          return (
            <li key={id}>
              <p>
                <b>{deed}</b> <span className="mut">{actor}</span>{' '}
                <time dateTime={iso} className="num mut">
                  {at}
                </time>
              </p>
              <Changes entry={written} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
