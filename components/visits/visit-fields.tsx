'use client';
import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { DateField } from '@/components/forms/date-fields';
import {
  CheckboxesField,
  CheckboxField,
  NumberField,
  SelectField,
} from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import type { Option } from '@/components/ui/input';
import { VISIT_PRIORITIES } from '@/lib/core/vocabulary';

export type VisitChoices = {
  groups: readonly Option[];
  /** The dates of the activity, in words. */
  dates: readonly Option[];
};

/** What is asked of a host. `contacts`: of the host that stands in the form. */
export function VisitFields({
  groups,
  dates,
  contacts,
  withAnswerBy = false,
}: VisitChoices & { contacts: readonly Option[]; withAnswerBy?: boolean }) {
  const t = useTranslations('visits.form');
  const priorities = useTranslations('visits.priority');
  return (
    <>
      <SelectField
        name="contactId"
        label={t('contact')}
        options={contacts}
        placeholder={t('firstContact')}
      />
      <LocalizedField name="topic" label={t('topic')} />
      <LocalizedField name="objective" label={t('objective')} long />
      <LocalizedField name="wishes" label={t('wishes')} hint={t('wishesHint')} long />
      <div className="road-fields">
        <SelectField
          name="groupId"
          label={t('group')}
          options={groups}
          placeholder={t('everyone')}
        />
        <NumberField name="duration" label={t('duration')} />
        <SelectField
          name="priority"
          label={t('priority')}
          options={VISIT_PRIORITIES.map((value) => ({ value, label: priorities(value) }))}
        />
      </div>
      <CheckboxesField
        name="wishedDates"
        label={t('wishedDates')}
        hint={t('wishedDatesHint')}
        options={dates}
      />
      <CheckboxField name="needsInterpreter" label={t('needsInterpreter')} />
      {withAnswerBy && <DateField name="answerBy" label={t('answerBy')} hint={t('answerByHint')} />}
    </>
  );
}

export function useVisitLabels(): Record<string, string> {
  const t = useTranslations('visits.form');
  const ui = useTranslations('ui.language');
  const each = (name: 'topic' | 'objective' | 'wishes') =>
    (['en', 'ru', 'ko'] as const).map((locale) => [
      `${name}.${locale}`,
      `${t(name)}, ${ui(locale)}`,
    ]);
  return {
    contactId: t('contact'),
    groupId: t('group'),
    topic: t('topic'),
    objective: t('objective'),
    wishes: t('wishes'),
    duration: t('duration'),
    wishedDates: t('wishedDates'),
    priority: t('priority'),
    needsInterpreter: t('needsInterpreter'),
    answerBy: t('answerBy'),
    ...Object.fromEntries([...each('topic'), ...each('objective'), ...each('wishes')]),
  };
}

/** The host that stands in the form now. */
export function useChosenHost(): string {
  const { watch } = useFormContext();
  return String(watch('hostId') ?? '');
}
