'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Field, FieldGroup } from '@/components/ui/field';
import { Checkbox, Input, Select } from '@/components/ui/input';
import { TimeInput } from '@/components/ui/time-input';
import { formatLongDay } from '@/lib/i18n/format';
import { activityDates } from './dates';
import { useDesk } from './desk';

export type When = { day: string; time: string; minutes: string; groupIds: readonly string[] };

/** Day, start, length and groups of something that is being placed. */
export function WhenFields({
  when,
  onChange,
  errors,
}: {
  when: When;
  onChange: (change: Partial<When>) => void;
  errors: Partial<Record<'time' | 'minutes', string>>;
}) {
  const t = useTranslations('agenda.place');
  const locale = useLocale();
  const id = useId();
  const draft = useDesk((desk) => desk.draft);
  return (
    <>
      <div className="whens">
        <Field id={`${id}-day`} label={t('day')}>
          {(control) => (
            <Select
              {...control}
              value={when.day}
              onChange={(event) => onChange({ day: event.target.value })}
              options={activityDates(draft).map((value) => ({
                value,
                label: formatLongDay(locale, value, draft.activity.timeZone),
              }))}
            />
          )}
        </Field>
        <Field id={`${id}-time`} label={t('time')} error={errors.time}>
          {(control) => (
            <TimeInput {...control} value={when.time} onChange={(time) => onChange({ time })} />
          )}
        </Field>
        <Field id={`${id}-minutes`} label={t('minutes')} error={errors.minutes}>
          {(control) => (
            <Input
              {...control}
              fit="4"
              inputMode="numeric"
              value={when.minutes}
              onChange={(event) => onChange({ minutes: event.target.value })}
            />
          )}
        </Field>
      </div>
      <GroupChoice value={when.groupIds} onChange={(groupIds) => onChange({ groupIds })} />
    </>
  );
}

/** Whom something is for; no group ticked means everyone. */
export function GroupChoice({
  value,
  onChange,
}: {
  value: readonly string[];
  onChange: (groupIds: readonly string[]) => void;
}) {
  const t = useTranslations('agenda');
  const id = useId();
  const groups = useDesk((desk) => desk.draft.groups);
  if (groups.length === 0) return null;
  return (
    <FieldGroup id={id} label={t('form.groups')} hint={t('form.groupsHint')}>
      <div className="checks-row">
        {groups.map((group) => (
          <Checkbox
            key={group.id}
            label={t('group', { name: group.name })}
            checked={value.includes(group.id)}
            onChange={({ target }) =>
              onChange(
                groups
                  .map((one) => one.id)
                  .filter((one) => (one === group.id ? target.checked : value.includes(one))),
              )
            }
          />
        ))}
      </div>
    </FieldGroup>
  );
}
