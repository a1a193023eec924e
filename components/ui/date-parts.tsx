'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ControlProps } from './field';
import { Input } from './input';

export type DatePartsProps = {
  /** The id of the first part; the others get `-month` and `-year` behind it. */
  control: ControlProps;
  /** ISO date; what is typed and is no date yet is handed on as it stands, for the schema to refuse. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** `bday` for a date of birth. */
  autoComplete?: 'bday';
};

type Parts = { day: string; month: string; year: string };

const PARTS = ['day', 'month', 'year'] as const;

/** Day, month and year, each typed: nobody pages through a calendar to 1988. */
export function DateParts({ control, value, onChange, onBlur, autoComplete }: DatePartsProps) {
  const t = useTranslations('ui.date');
  const [typed, setTyped] = useState(() => split(value));
  // A value that did not come from these inputs (a reset, somebody else's answer) replaces what they show.
  const parts = join(typed) === value ? typed : split(value);

  const { id, ...described } = control;
  return (
    <div className="dob">
      {PARTS.map((part) => (
        <label key={part}>
          <span>{t(part)}</span>
          <Input
            {...described}
            id={part === 'day' ? id : `${id}-${part}`}
            inputMode="numeric"
            fit={part === 'year' ? '4' : '2'}
            maxLength={part === 'year' ? 4 : 2}
            autoComplete={autoComplete && `${autoComplete}-${part}`}
            value={parts[part]}
            onBlur={onBlur}
            onChange={(event) => {
              const next = { ...parts, [part]: event.target.value.trim() };
              setTyped(next);
              onChange(join(next));
            }}
          />
        </label>
      ))}
    </div>
  );
}

function split(iso: string): Parts {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: bare(day), month: bare(month), year };
}

const bare = (digits: string) => digits.replace(/^0(?=\d)/, '');

function join({ day, month, year }: Parts): string {
  if (!day && !month && !year) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
