'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { CheckboxesField, SelectField } from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import { Button } from '@/components/ui/button';
import type { SessionAnswers, SessionChoices } from './session-form';

const NOBODY = {
  personId: '',
  role: 'speaker',
  languages: [],
  title: { en: '', ru: '', ko: '' },
} as const;

/**
 * Who speaks, moderates, interprets or escorts, in the order of precedence, which two buttons change. An interpreter
 * also has languages, and whoever is announced at a ceremony a title.
 */
export function SessionPeople({ choices }: { choices: SessionChoices }) {
  const t = useTranslations('agenda.form');
  const { fields, append, remove, move } = useFieldArray({ name: 'people' });
  const { list, said, moveTo } = useOrder(fields.length, move);
  if (choices.people.length === 0 && fields.length === 0) return null;
  return (
    <fieldset className="field" ref={list}>
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
          <div className="agf-order">
            <Button
              icon="chev-u"
              variant="quiet"
              data-up={index}
              disabled={index === 0}
              aria-label={t('personUp', { number: index + 1 })}
              onClick={() => moveTo(index, index - 1)}
            />
            <Button
              icon="chev-d"
              variant="quiet"
              data-down={index}
              disabled={index === fields.length - 1}
              aria-label={t('personDown', { number: index + 1 })}
              onClick={() => moveTo(index, index + 1)}
            />
            <Button
              icon="x"
              variant="quiet"
              aria-label={t('removePerson', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          </div>
          <PersonDetails index={index} choices={choices} />
        </div>
      ))}
      <p className="vh" role="status">
        {said}
      </p>
      <div className="agf-add">
        <Button icon="plus" size="dense" onClick={() => append({ ...NOBODY })}>
          {t('addPerson')}
        </Button>
      </div>
    </fieldset>
  );
}

/** Moves a line, says its new place, and leaves the focus on the button that moved it, or on the other at an end. */
function useOrder(count: number, move: (from: number, to: number) => void) {
  const t = useTranslations('agenda.form');
  const list = useRef<HTMLFieldSetElement>(null);
  const [moved, setMoved] = useState<{ from: number; to: number }>();
  useEffect(() => {
    if (!moved) return;
    const button = (way: 'up' | 'down') =>
      list.current?.querySelector<HTMLButtonElement>(`[data-${way}="${moved.to}"]`);
    const [same, other] =
      moved.to < moved.from ? (['up', 'down'] as const) : (['down', 'up'] as const);
    const wanted = button(same);
    (wanted?.disabled ? button(other) : wanted)?.focus();
  }, [moved]);
  const moveTo = (from: number, to: number) => {
    move(from, to);
    setMoved({ from, to });
  };
  return {
    list,
    moveTo,
    said: moved ? t('personMoved', { number: moved.to + 1, count }) : '',
  };
}

function PersonDetails({ index, choices }: { index: number; choices: SessionChoices }) {
  const t = useTranslations('agenda.form');
  const [kind, person] = useWatch<SessionAnswers, ['kind', `people.${number}`]>({
    name: ['kind', `people.${index}`],
  });
  return (
    <>
      {person?.role === 'interpreter' && (
        <CheckboxesField
          className="field-langs"
          name={`people.${index}.languages`}
          label={t('interprets')}
          options={choices.languages}
        />
      )}
      {(kind === 'ceremony' || person?.title?.en) && (
        <LocalizedField
          className="field-langs"
          name={`people.${index}.title`}
          label={t('personTitle')}
          hint={t('personTitleHint')}
        />
      )}
    </>
  );
}
