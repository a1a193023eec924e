import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { COUNTRIES, type Country } from '@/lib/core/vocabulary';

const BEFORE = 1;
const AFTER = 3;

/** Whose holidays of which year are shown. */
export function HolidayChoice({
  country,
  year,
  thisYear,
}: {
  country: Country;
  year: number;
  thisYear: number;
}) {
  const t = useTranslations('holidays');
  const countries = useTranslations('vocabulary.country');
  const around = Array.from({ length: BEFORE + 1 + AFTER }, (_, n) => thisYear - BEFORE + n);
  const years = [...new Set([...around, year])].sort((a, b) => a - b);
  return (
    <form className="fbar" action="/places/holidays">
      <Select
        dense
        fit="short"
        name="country"
        aria-label={t('country')}
        defaultValue={country}
        options={COUNTRIES.map((value) => ({ value, label: countries(value) }))}
      />
      <Select
        dense
        fit="code"
        name="year"
        aria-label={t('year')}
        defaultValue={String(year)}
        options={years.map((value) => ({ value: String(value), label: String(value) }))}
      />
      <Button type="submit" size="dense">
        {t('show')}
      </Button>
    </form>
  );
}
