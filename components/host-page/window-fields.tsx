'use client';
import { useTranslations } from 'next-intl';
import { FieldGroup } from '@/components/ui/field';
import type { Option } from '@/components/ui/input';
import { ROWS } from '@/lib/host-page/schema';
import { ChoiceField, TextField } from './form-fields';

/** When the host could, shown with the answer that it belongs to (by the style sheet, so without a script too). */
export function WindowFields({ days, city }: { days: Option[]; city: string }) {
  const t = useTranslations('hostPage.form');
  return (
    <FieldGroup
      id="windows"
      className="host-windows"
      label={t('windows')}
      hint={t('windowsHint', { city })}
    >
      {Array.from({ length: ROWS.windows }, (_, row) => (
        <fieldset key={`windows.${row}`} className="host-window">
          <legend className="vh">{t('window', { number: row + 1 })}</legend>
          <ChoiceField
            name={`windows.${row}.date`}
            label={t('date')}
            options={days}
            placeholder={t('chooseDate')}
          />
          <TextField name={`windows.${row}.start`} label={t('from')} type="time" />
          <TextField name={`windows.${row}.end`} label={t('to')} type="time" />
        </fieldset>
      ))}
    </FieldGroup>
  );
}
