'use client';
import { useTranslations } from 'next-intl';
import { useFieldArray, useWatch } from 'react-hook-form';
import { CheckboxesField, SelectField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import type { SessionChoices } from './session-form';

/** Who speaks, moderates, interprets or escorts. An interpreter also has languages. */
export function SessionPeople({ choices }: { choices: SessionChoices }) {
  const t = useTranslations('agenda.form');
  const { fields, append, remove } = useFieldArray({ name: 'people' });
  if (choices.people.length === 0 && fields.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="flabel">{t('people')}</legend>
      <span className="hint">{t('peopleHint')}</span>
      {fields.map((field, index) => (
        <div
          className="agf-person"
          key={field.id}
          role="group"
          aria-label={t('personLine', { number: index + 1 })}
        >
          <SelectField
            name={`people.${index}.personId`}
            label={t('person')}
            options={choices.people}
            placeholder={t('choose')}
          />
          <SelectField name={`people.${index}.role`} label={t('role')} options={choices.roles} />
          <Button
            icon="x"
            variant="quiet"
            aria-label={t('removePerson', { number: index + 1 })}
            onClick={() => remove(index)}
          />
          <InterpreterLanguages index={index} choices={choices} />
        </div>
      ))}
      <div className="agf-add">
        <Button
          icon="plus"
          size="dense"
          onClick={() => append({ personId: '', role: 'speaker', languages: [] })}
        >
          {t('addPerson')}
        </Button>
      </div>
    </fieldset>
  );
}

function InterpreterLanguages({ index, choices }: { index: number; choices: SessionChoices }) {
  const t = useTranslations('agenda.form');
  const role = useWatch({ name: `people.${index}.role` });
  if (role !== 'interpreter') return null;
  return (
    <CheckboxesField
      className="field-langs"
      name={`people.${index}.languages`}
      label={t('interprets')}
      options={choices.languages}
    />
  );
}
