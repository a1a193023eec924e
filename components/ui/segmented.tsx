'use client';
import { classes } from './classes';

export type SegmentedProps<Value extends string> = {
  /** What is being chosen; read, not shown. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** On a phone: 44 px high. */
  touch?: boolean;
};

/** One of two to five ways to see the same thing. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  touch = false,
}: SegmentedProps<Value>) {
  return (
    <fieldset className={classes(touch ? 'seg-p' : 'seg')} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
