'use client';
import { type ComponentProps, useId, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { FieldError } from '@/components/ui/field-error';
import { Input, Textarea } from '@/components/ui/input';
import { useDesk } from '../desk';

type AnswerProps = {
  /** Whose answer it is. */
  sessionId: string;
  label: string;
  value: string;
  /** Saves what was typed; answers with the code of an error when it cannot be that. */
  onAnswer: (typed: string) => string | undefined;
  long?: boolean;
} & Pick<ComponentProps<'input'>, 'lang' | 'maxLength' | 'inputMode' | 'placeholder'> & {
    fit?: '4';
  };

/** One answer that saves itself when the person leaves it or presses Enter; Escape takes back what was typed. */
export function Answer({ sessionId, label, value, onAnswer, long, ...rest }: AnswerProps) {
  const begin = useDesk((desk) => desk.begin);
  const errorText = useErrorText();
  const id = useId();
  const [typed, type] = useState<string>();
  const [error, setError] = useState<string>();

  const answer = () => {
    if (typed === undefined) return;
    const isSame = typed === value;
    if (isSame) begin([]);
    const code = isSame ? undefined : onAnswer(typed);
    setError(code);
    if (!code) type(undefined);
  };

  const shared = {
    'aria-label': label,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error ? id : undefined,
    value: typed ?? value,
    onBlur: answer,
    onChange: ({ target }: { target: { value: string } }) => {
      if (typed === undefined) begin([sessionId]);
      type(target.value);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && !long) answer();
      if (event.key !== 'Escape' || typed === undefined) return;
      event.preventDefault();
      begin([]);
      type(undefined);
      setError(undefined);
    },
  };
  const { fit, ...attributes } = rest;
  return (
    <span className="ans">
      {long ? (
        <Textarea rows={2} lang={rest.lang} maxLength={rest.maxLength} {...shared} />
      ) : (
        <Input dense fit={fit} autoComplete="off" {...attributes} {...shared} />
      )}
      {error && <FieldError id={id}>{errorText(error)}</FieldError>}
    </span>
  );
}
