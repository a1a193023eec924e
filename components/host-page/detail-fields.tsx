'use client';
import { useTranslations } from 'next-intl';
import { use } from 'react';
import { FieldGroup } from '@/components/ui/field';
import { Checkbox } from '@/components/ui/input';
import { NAME_LIST_FIELDS, PHOTO_POLICIES } from '@/lib/core/vocabulary';
import { ROWS } from '@/lib/host-page/schema';
import { ChoiceField, FormContext, LongField, TextField, useTyped } from './form-fields';

/** Who receives, who speaks and how visitors come in: asked for once, folded away until somebody wants to say it. */
export function DetailFields() {
  const t = useTranslations('hostPage.form');
  const { errors } = use(FormContext);
  const isWrong = Object.keys(errors).some((name) => /^(contact|speakers|entry)/.test(name));
  return (
    <details className="host-details" open={isWrong || undefined}>
      <summary>
        <b>{t('details')}</b>
        <span className="mut host-line">{t('detailsHint')}</span>
      </summary>
      <FieldGroup id="contact" label={t('contact')}>
        <TextField
          name="contact.name"
          label={t('contactName')}
          maxLength={120}
          autoComplete="name"
        />
        <TextField
          name="contact.email"
          label={t('contactEmail')}
          type="email"
          autoComplete="email"
        />
        <TextField name="contact.phone" label={t('contactPhone')} type="tel" autoComplete="tel" />
      </FieldGroup>
      <FieldGroup id="speakers" label={t('speakers')}>
        {Array.from({ length: ROWS.speakers }, (_, row) => (
          <fieldset key={`speakers.${row}`} className="host-pair">
            <legend className="vh">{t('speaker', { number: row + 1 })}</legend>
            <TextField name={`speakers.${row}.name`} label={t('speakerName')} maxLength={120} />
            <TextField name={`speakers.${row}.jobTitle`} label={t('speakerJob')} maxLength={120} />
          </fieldset>
        ))}
      </FieldGroup>
      <EntryFields />
    </details>
  );
}

function EntryFields() {
  const t = useTranslations('hostPage');
  const { values: fields } = useTyped('entry.nameListFields');
  return (
    <FieldGroup id="entry" label={t('form.entry')}>
      <ChoiceField
        name="entry.asksForId"
        label={t('form.asksForId')}
        placeholder={t('form.unsaid')}
        options={[
          { value: 'yes', label: t('form.yesShort') },
          { value: 'no', label: t('form.noShort') },
        ]}
      />
      <ChoiceField
        name="entry.photos"
        label={t('form.photos')}
        placeholder={t('form.unsaid')}
        options={PHOTO_POLICIES.filter((policy) => policy !== 'unknown').map((policy) => ({
          value: policy,
          label: t(`form.photo.${policy}`),
        }))}
      />
      <TextField name="entry.gate" label={t('form.gate')} maxLength={500} />
      <TextField name="entry.parking" label={t('form.parking')} maxLength={500} />
      <TextField
        name="entry.nameListDays"
        label={t('form.nameListDays')}
        hint={t('form.nameListDaysHint')}
        inputMode="numeric"
      />
      <FieldGroup id="entry.nameListFields" label={t('form.nameListFields')}>
        {NAME_LIST_FIELDS.map((field) => (
          <Checkbox
            key={field}
            name="entry.nameListFields"
            value={field}
            defaultChecked={fields.includes(field)}
            label={t(`field.${field}`)}
          />
        ))}
      </FieldGroup>
      <LongField name="entryRules" label={t('form.entryRules')} maxLength={1000} />
    </FieldGroup>
  );
}
