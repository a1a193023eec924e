'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { FieldGroup } from '@/components/ui/field';
import { Radio } from '@/components/ui/input';
import { mayBeGroups } from '@/lib/exchange/rules/may-be-groups';
import type { AgendaPreview, ImportChoices } from '@/lib/exchange/types';

type Props = {
  preview: AgendaPreview;
  busy: boolean;
  onChoose: (choices: ImportChoices) => void;
};

/** What nobody can know but the coordinator: whether tracks are groups, and what becomes of rooms and names. */
export function ImportDecisions({ preview, busy, onChoose }: Props) {
  const t = useTranslations('exchange.in');
  const { choices, rooms, tracks, people } = preview;
  const unknownRooms = rooms.filter(({ place }) => place === null).length;
  const newGroups = tracks.filter(({ group }) => group === null).length;
  const choose = (changed: Partial<ImportChoices>) => {
    if (!busy) onChoose({ ...choices, ...changed });
  };
  return (
    <>
      {tracks.length > 0 && !mayBeGroups(tracks) && (
        <p className="field">{t('tracksMany', { count: tracks.length })}</p>
      )}
      {mayBeGroups(tracks) && (
        <Choice
          label={t('tracks')}
          hint={tracks.map(({ name }) => name).join(', ')}
          value={choices.tracks}
          options={[
            ['groups', t('tracksGroups'), t('tracksGroupsHint', { count: newGroups })],
            ['leave', t('tracksLeave')],
          ]}
          onChange={(value) => choose({ tracks: value })}
        />
      )}
      {rooms.length > 0 && (
        <Choice
          label={t('rooms')}
          hint={t('roomsKnown', { known: rooms.length - unknownRooms, all: rooms.length })}
          value={choices.rooms}
          options={
            unknownRooms === 0
              ? []
              : [
                  ['make', t('roomsMake', { count: unknownRooms })],
                  ['leave', t('roomsLeave')],
                ]
          }
          onChange={(value) => choose({ rooms: value })}
        />
      )}
      {people.known > 0 && (
        <Choice
          label={t('people')}
          value={choices.people}
          options={[
            ['name', t('peopleName', { count: people.known })],
            ['leave', t('peopleLeave')],
          ]}
          onChange={(value) => choose({ people: value })}
        />
      )}
      {people.unknown.length > 0 && (
        <details className="field">
          <summary>{t('peopleUnknown', { count: people.unknown.length })}</summary>
          <p className="mid">{people.unknown.join(', ')}</p>
        </details>
      )}
    </>
  );
}

function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  label: string;
  hint?: string;
  value: Value;
  options: readonly (readonly [Value, ReactNode, ReactNode?])[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <FieldGroup id={id} label={label} hint={hint}>
      {options.map(([option, text, more]) => (
        <Radio
          key={option}
          name={id}
          label={text}
          hint={more}
          checked={value === option}
          onChange={() => onChange(option)}
        />
      ))}
    </FieldGroup>
  );
}
