import type { ReactNode } from 'react';
import { classes } from './classes';
import { FieldError } from './field-error';

/** What a control needs to be tied to its label, hint and error. */
export type ControlProps = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

export type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The message itself, already in the reader's language. */
  error?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

export function describe(
  id: string,
  { hint, error }: { hint?: ReactNode; error?: string },
): ControlProps {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    id,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}

/** Label above, hint under the label, error under the hint, then the control. */
export function Field({ id, label, hint, error, className, children }: FieldProps) {
  return (
    <div className={classes('field', error && 'field-bad', className)}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children(describe(id, { hint, error }))}
    </div>
  );
}

/** The same order for a group of controls that share one question. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  className,
  children,
}: Omit<FieldProps, 'children'> & { children: ReactNode }) {
  const described = describe(id, { hint, error })['aria-describedby'];
  return (
    <fieldset
      className={classes('field', error && 'field-bad', className)}
      aria-describedby={described}
    >
      <legend className="flabel">{label}</legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
