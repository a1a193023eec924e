import type { FieldError, FieldErrors } from 'react-hook-form';
import { fieldId } from './field-id';

/** A line of the error summary. Without a name it is about the form as a whole. */
export type FormMessage = { name?: string; label?: string; message: string };

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

/**
 * Lists what is wrong from the top of the page down, whatever the order of the schema, and names each answer:
 * "Enter an answer" alone would not say which.
 */
export function asListed(form: string, messages: FormMessage[]): FormMessage[] {
  return messages
    .map((message) => {
      const control = message.name ? document.getElementById(fieldId(form, message.name)) : null;
      return { ...message, label: control ? labelOf(control) : undefined, control };
    })
    .sort((a, b) => inPageOrder(a.control, b.control))
    .map(({ name, message, label }) => ({ name, message, label }));
}

function inPageOrder(a: Element | null, b: Element | null): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The label of a control, behind the question of the group that it stands in: "Title, English". */
function labelOf(control: Element): string {
  const labels: string[] = [];
  for (let field = control.closest('.field'); field; ) {
    const label = field.querySelector(':scope > label, :scope > legend')?.textContent;
    if (label) labels.unshift(label);
    field = field.parentElement?.closest('.field') ?? null;
  }
  return labels.join(', ');
}
