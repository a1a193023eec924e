import type { FieldError, FieldErrors } from 'react-hook-form';
import { fieldId } from './field-id';

/** A line of the error summary. Without a name it is about the form as a whole. */
export type FormMessage = { name?: string; message: string };

/** The type of an error whose message came from the action and is a sentence already; others carry keys. */
export const SAID_BY_SERVER = 'server';

export function sentence(
  error: Pick<FieldError, 'message' | 'type'>,
  errorText: (code: string) => string,
): string {
  const { message = 'invalid', type } = error;
  return type === SAID_BY_SERVER ? message : errorText(message);
}

/** Flattens the error tree of react-hook-form into names with dots and sentences. */
export function messagesOf(
  errors: FieldErrors,
  errorText: (code: string) => string,
  prefix = '',
): FormMessage[] {
  return Object.entries(errors).flatMap(([key, error]): FormMessage[] => {
    if (!error) return [];
    const name = prefix + key;
    if (typeof error.message === 'string') {
      return [{ name, message: sentence(error as FieldError, errorText) }];
    }
    return messagesOf(error as FieldErrors, errorText, `${name}.`);
  });
}

/** A summary lists what is wrong from the top of the page down, whatever the order of the schema. */
export function inPageOrder(form: string, messages: FormMessage[]): FormMessage[] {
  const place = ({ name }: FormMessage) => {
    const element = name ? document.getElementById(fieldId(form, name)) : null;
    return element?.getBoundingClientRect();
  };
  return messages
    .map((message) => ({ message, at: place(message) }))
    .sort((a, b) => (a.at?.top ?? 0) - (b.at?.top ?? 0) || (a.at?.left ?? 0) - (b.at?.left ?? 0))
    .map(({ message }) => message);
}
