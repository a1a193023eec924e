import { useLocale, useTranslations } from 'next-intl';
import { PersonName } from '@/components/people/person-name';
import { Button } from '@/components/ui/button';
import { CountryChip } from '@/components/ui/marks';
import { localized } from '@/lib/core/localized';
import type { PreviewRow, RowChoice } from '@/lib/imports/types';

type Props = { row: PreviewRow; onChoose: (choice: RowChoice) => void };

/** The newest are enough to know somebody again. */
const SHOWN = 2;
const ASKED: readonly PreviewRow['outcome'][] = ['undecided', 'two_people'];

/** People of the directory whom a row may mean, with what they took part in: for whoever decides. */
export function LikelyPeople({ row: { outcome, likely }, onChoose }: Props) {
  const t = useTranslations('imports');
  const locale = useLocale();
  if (likely.length === 0 || outcome === 'new') return null;
  const isAsked = ASKED.includes(outcome);
  const mayDiffer = likely.every(({ why }) => why !== 'passport');
  return (
    <ul className="imp-who">
      {likely.map(({ why, person }) => {
        const newest = person.activities.slice(0, SHOWN);
        const took = newest.map(({ activity }) => localized(activity.title, locale).text);
        const more = person.activities.length - newest.length;
        return (
          <li key={person.id}>
            {person.country && <CountryChip code={person.country} />}
            <PersonName person={person} />
            <span className="mid">
              {t(`likely.${why}`)}.{' '}
              {took.length > 0
                ? t('likely.took', { activities: took.join(', '), more })
                : t('likely.never')}
            </span>
            {isAsked && (
              <Button size="dense" onClick={() => onChoose(person.id)}>
                {t('fix.samePerson')}
              </Button>
            )}
          </li>
        );
      })}
      {mayDiffer && (
        <li>
          <Button size="dense" variant="quiet" onClick={() => onChoose('different')}>
            {t('fix.keepBoth')}
          </Button>
        </li>
      )}
    </ul>
  );
}
