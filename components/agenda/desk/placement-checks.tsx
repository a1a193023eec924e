'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Placement } from '@/lib/agenda/types/placing';
import { useFactText } from './use-placement';
import { useDeskWords } from './words';

/** What fits and what does not, line by line, and what dropping here would end. */
export function PlacementChecks({
  placement: { facts, conflicts, closes },
}: {
  placement: Placement;
}) {
  const t = useTranslations('agenda.placing');
  const words = useDeskWords();
  const factText = useFactText();
  // Two groups that come the same way say the same: once is enough.
  const said = [...new Map(facts.map((fact) => [factText(fact), fact]))];
  const isFine = conflicts.length === 0 && facts.every(({ fits }) => fits);
  return (
    <>
      <ul className="checks">
        {isFine && facts.length === 0 && (
          <li>
            <Icon name="check" />
            {t('fits')}
          </li>
        )}
        {said.map(([text, fact]) => (
          <li key={text}>
            <Icon name={fact.fits ? 'check' : 'error'} className={fact.fits ? undefined : 'd'} />
            <span>
              {!fact.fits && <span className="vh">{t('no')}</span>}
              {text}
            </span>
          </li>
        ))}
        {conflicts.map((conflict) => {
          const { title, body } = words.conflict(conflict);
          const isBlocker = conflict.level === 'blocker';
          return (
            <li key={conflict.key}>
              <Icon name={isBlocker ? 'error' : 'warn'} className={isBlocker ? 'd' : 'w'} />
              <span>{`${title}. ${body}`}</span>
            </li>
          );
        })}
      </ul>
      {closes.length > 0 && (
        <p className="mut insp-closes">
          {t('closes', { what: closes.map((one) => words.conflictTitle(one)).join('; ') })}
        </p>
      )}
    </>
  );
}
