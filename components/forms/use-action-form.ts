'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { unstable_rethrow } from 'next/navigation';
import { useCallback, useId, useRef, useState, useTransition } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { z } from 'zod';
import type {
  ActionFailure,
  ActionResult,
  FieldValue,
  StaleChange,
} from '@/lib/core/action-result';
import { useErrorText } from './error-text';
import { asListed, type FormMessage, messagesOf, SAID_BY_SERVER } from './messages';

export type ActionFormOptions<S extends z.ZodType<unknown, FieldValues>, T> = {
  /** The schema that the action parses with, too. Messages are keys under `errors`. */
  schema: S;
  /** A server action; it gets what was typed, not what the schema made of it, and parses again. */
  action: (input: z.input<S>) => Promise<ActionResult<T>>;
  defaultValues: DefaultValues<z.input<S>>;
  onDone?: (value: T) => void;
};

export type Stale = { changes: readonly StaleChange[]; version: number | undefined };

export type ActionForm<Values extends FieldValues = FieldValues> = {
  id: string;
  methods: UseFormReturn<Values>;
  /** For the form's `onSubmit`. A second call while the first is under way does nothing. */
  submit: (event?: React.BaseSyntheticEvent) => void;
  busy: boolean;
  /** What the summary lists: the state at the last attempt, in the order of the page. */
  summary: readonly FormMessage[];
  /** Grows with each refused attempt, so that the summary takes the focus again. */
  attempt: number;
  stale: Stale | undefined;
  takeTheirs: () => void;
  saveOver: () => void;
};

/**
 * One way to send a form: the same zod schema in the browser and in the action, nothing typed is ever lost,
 * and every refusal ends up beside its field and in the error summary.
 */
export function useActionForm<S extends z.ZodType<unknown, FieldValues>, T>({
  schema,
  action,
  defaultValues,
  onDone,
}: ActionFormOptions<S, T>): ActionForm<z.input<S>> {
  type Values = z.input<S>;
  const id = useId();
  const errorText = useErrorText();
  const methods = useForm<Values>({
    defaultValues,
    resolver: zodResolver(schema, undefined, { raw: true }),
    shouldFocusError: false,
  });
  const [summary, setSummary] = useState<readonly FormMessage[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [stale, setStale] = useState<Stale>();
  const [busy, startTransition] = useTransition();
  const sending = useRef(false);

  const refuse = useCallback(
    (messages: FormMessage[]) => {
      setSummary(asListed(id, messages));
      setAttempt((count) => count + 1);
    },
    [id],
  );

  const fail = (failure: ActionFailure) => {
    if (failure.code === 'stale') {
      setSummary([]);
      setStale({ changes: failure.changes ?? [], version: failure.version });
      return;
    }
    const messages = Object.entries(failure.fields ?? {}).map(([name, key]) => {
      const message = errorText(key, failure.values);
      methods.setError(name as Path<Values>, { type: SAID_BY_SERVER, message });
      return { name, message };
    });
    refuse(messages.length > 0 ? messages : [{ message: errorText(failure.code, failure.values) }]);
  };

  const send = async (values: Values) => {
    try {
      const result = await action(values);
      if (!result.ok) return fail(result);
      setSummary([]);
      setStale(undefined);
      methods.reset(values, { keepValues: true });
      // Inside the transition, so that a form that leads to another page stays busy until that page is there.
      startTransition(() => onDone?.(result.value));
    } catch (error) {
      // A redirect is thrown, too; only what is left after it is a failure.
      unstable_rethrow(error);
      fail({ ok: false, code: 'unavailable' });
    } finally {
      sending.current = false;
    }
  };

  const submit = (event?: React.BaseSyntheticEvent) => {
    event?.preventDefault();
    if (sending.current || busy) return;
    sending.current = true;
    void methods.handleSubmit(
      (values) => startTransition(() => send(values)),
      (errors) => {
        sending.current = false;
        refuse(messagesOf(errors, errorText));
      },
    )(event);
  };

  const write = (field: string, value: FieldValue) =>
    methods.setValue(field as Path<Values>, value as PathValue<Values, Path<Values>>, {
      shouldDirty: true,
    });

  const settle = () => {
    if (stale?.version !== undefined) write('version', stale.version);
    setStale(undefined);
  };

  return {
    id,
    methods,
    submit,
    busy,
    summary,
    attempt,
    stale,
    takeTheirs: () => {
      for (const { field, theirs } of stale?.changes ?? []) write(field, theirs);
      settle();
    },
    saveOver: () => {
      settle();
      submit();
    },
  };
}
