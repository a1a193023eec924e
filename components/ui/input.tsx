import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';

type ControlLook = {
  /** 30 px high, for filter bars and table cells. */
  dense?: boolean;
  /** How wide the answer is: two digits, four digits, a code, a short text; the whole column unless told. */
  fit?: '2' | '4' | 'code' | 'short';
};

function controlClass({ dense, fit }: ControlLook, className?: string): string {
  return classes('in', dense && 'in-s', fit && `in-${fit}`, className);
}

export function Input({
  dense,
  fit,
  className,
  type = 'text',
  ...rest
}: ComponentProps<'input'> & ControlLook) {
  return <input type={type} {...rest} className={controlClass({ dense, fit }, className)} />;
}

export function Textarea({
  fit,
  className,
  rows = 4,
  ...rest
}: ComponentProps<'textarea'> & ControlLook) {
  return <textarea rows={rows} {...rest} className={controlClass({ fit }, className)} />;
}

export type Option = { value: string; label: string; disabled?: boolean };

/** A native select. `placeholder` is the first, empty choice. */
export function Select({
  dense,
  fit,
  className,
  options,
  placeholder,
  ...rest
}: ComponentProps<'select'> & ControlLook & { options: readonly Option[]; placeholder?: string }) {
  return (
    <select {...rest} className={controlClass({ dense, fit }, className)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

export function Checkbox({ label, hint, className, ...rest }: ChoiceProps) {
  return (
    <label className={classes('row choice', className)}>
      <input {...rest} type="checkbox" className="cb" />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}

export function Radio({ label, hint, className, ...rest }: ChoiceProps) {
  return (
    <label className={classes('opt', className)}>
      <input {...rest} type="radio" className="rd" />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
