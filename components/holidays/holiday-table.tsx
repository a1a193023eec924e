'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { LocalizedText } from '@/components/ui/localized-text';
import { ScrollX } from '@/components/ui/scroll-x';
import { DateText } from '@/components/ui/time';
import type { ActionResult } from '@/lib/core/action-result';
import { localized } from '@/lib/core/localized';
import type { Country } from '@/lib/core/vocabulary';
import { forgetHoliday, setHoliday } from '@/lib/holidays/actions';
import type { HolidayLine } from '@/lib/holidays/types';
import { formatDate } from '@/lib/i18n/format';

type Props = { country: Country; days: readonly HolidayLine[] };

/** The holidays of one country in one year, each with what can be done about it. */
export function HolidayTable({ country, days }: Props) {
  const t = useTranslations('holidays');
  if (days.length === 0) return <p className="mut">{t('none')}</p>;
  return (
    <ScrollX label={t('title')}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('from')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <td className="num hl-date">
                <DateText when={day.date} zone="UTC" as="day" />
              </td>
              <th scope="row">
                <LocalizedText text={day.name} />{' '}
                {day.isSubstitute && <span className="mut hl-sub">{t('substitute')}</span>}
              </th>
              <td>{t(`kind.${day.kind}`)}</td>
              <td className="r">
                <Decide country={country} day={day} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

/** A holiday of the calendar can be worked; what was decreed can be taken back. */
function Decide({ country, day }: { country: Country; day: HolidayLine }) {
  const { date, name, version } = day;
  const t = useTranslations(version === null ? 'holidays.strike' : 'holidays.forget');
  const errorText = useErrorText();
  const locale = useLocale();
  const decide = (): Promise<ActionResult> =>
    version === null
      ? setHoliday({ country, date, name, isHoliday: false, version })
      : forgetHoliday({ country, date, version });
  return (
    <ConfirmDialog
      trigger={
        <Button size="dense" variant="quiet">
          {t('open')}
        </Button>
      }
      title={t('title')}
      description={t('description', {
        name: localized(name, locale).text,
        date: formatDate(locale, date, 'UTC'),
      })}
      confirmLabel={t('confirm')}
      onConfirm={async () => {
        const result = await decide().catch(() => null);
        return result?.ok ? undefined : errorText(result?.code ?? 'unavailable');
      }}
    />
  );
}
