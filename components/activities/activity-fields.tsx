'use client';
import { useTranslations } from 'next-intl';
import { DateField, TimeField } from '@/components/forms/date-fields';
import { CheckboxField, NumberField, SelectField, TextField } from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import { ACTIVITY_KINDS } from '@/lib/core/vocabulary';

/** Zones to choose from without typing; any other name of the time zone database may be typed. */
const ZONES = [
  'Asia/Seoul',
  'Asia/Almaty',
  'Asia/Bishkek',
  'Asia/Dushanbe',
  'Asia/Tashkent',
  'Asia/Baku',
  'Asia/Yerevan',
  'Asia/Tbilisi',
  'Europe/Istanbul',
  'Europe/London',
  'UTC',
];

/** The facts of an activity that can be changed at any time. `address` is what only a new one is asked. */
export function ActivityFields({ address }: { address?: React.ReactNode }) {
  const t = useTranslations('activities.form');
  const kinds = useTranslations('vocabulary.activityKind');
  return (
    <>
      <h2 className="h2 frm-h">{t('what')}</h2>
      <SelectField
        name="kind"
        label={t('kind')}
        placeholder={t('choose')}
        fit="short"
        options={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
      <LocalizedField name="title" label={t('title')} hint={t('titleHint')} />
      {address}
      <LocalizedField name="summary" label={t('summary')} hint={t('summaryHint')} long />
      <CheckboxField name="isPublic" label={t('isPublic')} hint={t('isPublicHint')} />

      <h2 className="h2 frm-h">{t('when')}</h2>
      <div className="cols2">
        <DateField name="startsOn" label={t('startsOn')} />
        <DateField name="endsOn" label={t('endsOn')} />
      </div>
      <div className="cols2 field">
        <TextField
          name="timeZone"
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          list="activity-zones"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField name="city" label={t('city')} hint={t('cityHint')} />
      </div>
      <datalist id="activity-zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>

      <h2 className="h2 frm-h">{t('rules')}</h2>
      <div className="cols2">
        <TimeField name="dayStartsAt" label={t('dayStartsAt')} hint={t('dayHint')} />
        <TimeField name="dayEndsAt" label={t('dayEndsAt')} hint={t('dayHint')} />
      </div>
      <div className="cols2 field">
        <TimeField name="lunchFrom" label={t('lunchFrom')} hint={t('lunchHint')} />
        <TimeField name="lunchUntil" label={t('lunchUntil')} hint={t('lunchHint')} />
      </div>
      <div className="cols2 field">
        <NumberField name="longestGap" label={t('longestGap')} hint={t('longestGapHint')} />
        <NumberField name="travelBuffer" label={t('travelBuffer')} hint={t('travelBufferHint')} />
      </div>
      <NumberField
        name="attendanceThreshold"
        label={t('threshold')}
        hint={t('thresholdHint')}
        className="field"
      />
    </>
  );
}
