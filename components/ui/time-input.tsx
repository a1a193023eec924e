'use client';
import type { ComponentProps } from 'react';
import { Input } from './input';
import { tidyTime } from './tidy-time';

export type TimeInputProps = Omit<
  ComponentProps<typeof Input>,
  'value' | 'onChange' | 'type' | 'fit'
> & {
  /** "09:45", or what is being typed. */
  value: string;
  onChange: (value: string) => void;
};

/** A 24-hour time. The browser's own time input follows the system's clock, which may say "PM". */
export function TimeInput({ value, onChange, onBlur, ...rest }: TimeInputProps) {
  return (
    <Input
      {...rest}
      fit="4"
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={(event) => {
        const tidy = tidyTime(value);
        if (tidy !== value) onChange(tidy);
        onBlur?.(event);
      }}
    />
  );
}
