import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import { localized } from '@/lib/core/localized';
import type { Privacy } from '@/lib/personal-data/types';
import { EraseForm } from './erase-form';
import { Mentions } from './mentions';

/** What erasing takes away and leaves, before anybody does it, or why nobody can yet. */
export function EraseSection({ personId, privacy }: { personId: string; privacy: Privacy }) {
  const t = useTranslations('privacy.page');
  const words = useTranslations('vocabulary.country');
  const locale = useLocale();
  const { name, obstacle, letterCountries, mentions, twins } = privacy;
  return (
    <>
      <p className="mid">{t('eraseLead')}</p>
      {letterCountries.length > 0 && (
        <p className="mid">
          {t('eraseLetters', { countries: letterCountries.map((code) => words(code)).join(', ') })}
        </p>
      )}
      <Mentions mentions={mentions} />
      {obstacle?.code === 'still_takes_part' && (
        <Note tone="warn">
          {t('takingPart', { activity: localized(obstacle.activity, locale).text })}
        </Note>
      )}
      {obstacle?.code === 'is_administrator' && <Note tone="warn">{t('isAdmin')}</Note>}
      {twins.length > 0 && (
        <Note
          tone="warn"
          actions={
            <Link className="lk" href="/people/duplicates">
              {t('decideTwins')}
            </Link>
          }
        >
          {t('twins', { names: twins.join(', ') })}
        </Note>
      )}
      {!obstacle && <EraseForm personId={personId} name={name} twins={twins} />}
    </>
  );
}
