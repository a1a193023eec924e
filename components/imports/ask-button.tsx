import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Country } from '@/lib/core/vocabulary';
import type { Questions } from './use-questions';

/** One letter asks about every row of the country; once it is written, the button says so instead. */
export function AskButton({ country, questions }: { country: Country; questions: Questions }) {
  const t = useTranslations('imports.ask');
  const { asked, asking, rowsOf, ask } = questions;
  if (asked.has(country)) return <span className="mid">{t('asked')}</span>;
  return (
    <Button
      size="dense"
      icon="mail"
      busy={asking === country}
      busyLabel={t('asking')}
      onClick={() => ask(country)}
    >
      {t('button', { count: rowsOf(country) })}
    </Button>
  );
}
