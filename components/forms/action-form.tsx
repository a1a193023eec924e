'use client';
import type { ReactNode } from 'react';
import { createContext, use } from 'react';
import { type FieldValues, FormProvider } from 'react-hook-form';
import { Button, type ButtonProps } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from './field-id';
import { StaleNotice } from './stale-notice';
import type { ActionForm as Form } from './use-action-form';

type Around = { id: string; busy: boolean };
const FormContext = createContext<Around | undefined>(undefined);

/** What the parts of a form need to know about the form that they stand in. */
export function useForm(): Around {
  const form = use(FormContext);
  if (!form) throw new Error('A form part stands outside of an ActionForm');
  return form;
}

export type ActionFormProps<Values extends FieldValues> = {
  form: Form<Values>;
  /** Field name to its label, for the notice that somebody else saved first. */
  labels?: Record<string, string>;
  className?: string;
  children: ReactNode;
};

export function ActionForm<Values extends FieldValues>({
  form,
  labels = {},
  className,
  children,
}: ActionFormProps<Values>) {
  return (
    <FormProvider {...form.methods}>
      <FormContext value={{ id: form.id, busy: form.busy }}>
        {form.summary.length > 0 && (
          <ErrorSummary
            key={form.attempt}
            items={form.summary.map(({ name, label, message }) => ({
              target: label && name && fieldId(form.id, name),
              label,
              message,
            }))}
          />
        )}
        {form.stale && (
          <StaleNotice
            changes={form.stale.changes}
            labels={labels}
            onTakeTheirs={form.takeTheirs}
            onSaveOver={form.saveOver}
          />
        )}
        <form
          id={form.id}
          className={className}
          onSubmit={form.submit}
          noValidate
          aria-busy={form.busy}
        >
          {children}
        </form>
      </FormContext>
    </FormProvider>
  );
}

/** The one primary button of a form. `busyLabel` says what is happening: "Publishing". */
export function SubmitButton({ variant = 'primary', ...rest }: ButtonProps) {
  const { busy } = useForm();
  return <Button {...rest} variant={variant} type="submit" busy={busy} />;
}
