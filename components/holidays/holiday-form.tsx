'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { DateField } from '@/components/forms/date-fields';
import { LocalizedField } from '@/components/forms/localized-field';
import { useActionForm } from '@/components/forms/use-action-form';
import { SectionHead } from '@/components/ui/page-head';
import type { Country } from '@/lib/core/vocabulary';
import { setHoliday } from '@/lib/holidays/actions';
import { setHolidayInput } from '@/lib/holidays/schema';

/** Adds a day that a government decreed. */
export function HolidayForm({ country }: { country: Country }) {
  const t = useTranslations('holidays');
  const nothing = {
    country,
    date: '',
    name: { en: '', ru: '', ko: '' },
    isHoliday: true,
    version: null,
  };
  const form = useActionForm({
    schema: setHolidayInput,
    action: setHoliday,
    defaultValues: nothing,
    onDone: () => form.methods.reset(nothing),
  });
  return (
    <section className="hl-add">
      <SectionHead title={t('add')} />
      <p className="hint">{t('addLead')}</p>
      <ActionForm form={form} labels={{ name: t('name') }}>
        <DateField name="date" label={t('date')} />
        <LocalizedField name="name" label={t('name')} />
        <div className="form-acts">
          <SubmitButton busyLabel={t('adding')}>{t('addButton')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
