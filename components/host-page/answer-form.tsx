'use client';
import { useTranslations } from 'next-intl';
import { startTransition, useActionState, useRef } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { FieldGroup } from '@/components/ui/field';
import { Radio } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { HOST_ANSWERS } from '@/lib/core/vocabulary';
import { sendAnswer } from '@/lib/host-page/actions';
import type { Times } from '@/lib/host-page/types';
import { DetailFields } from './detail-fields';
import { FormContext, type FormState, NoteField } from './form-fields';
import { WindowFields } from './window-fields';

export type AnswerFormProps = {
  token: string;
  /** Made with the page: however often it is sent, it is one answer. */
  id: string;
  seen: Times | null;
  days: { value: string; label: string }[];
  city: string;
  /** The date on which names come, in words. */
  namesOn: string | null;
  /** What was answered before, by the names of the fields. */
  known: Record<string, string[]>;
  answerBy: string;
};

/** The answer of a host: a plain form that a script only spares from losing its place. */
export function AnswerForm({ token, id, seen, known, answerBy, ...props }: AnswerFormProps) {
  const t = useTranslations('hostPage.form');
  const errorText = useErrorText();
  const [refused, send, isSending] = useActionState(sendAnswer, null);
  const form = useRef<HTMLFormElement>(null);
  const state: FormState = { typed: refused?.typed ?? known, errors: refused?.fields ?? {} };
  const chosen = state.typed.answer?.[0];
  const hints = { yes: props.namesOn ? t('yesNames', { date: props.namesOn }) : undefined };
  const error = state.errors.answer;
  return (
    <form
      ref={form}
      action={send}
      className="host-form"
      // Else React empties the form after every answer.
      onSubmit={(event) => {
        event.preventDefault();
        if (isSending) return;
        const data = new FormData(event.currentTarget);
        startTransition(() => send(data));
      }}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seenStart" value={seen?.start ?? ''} />
      <input type="hidden" name="seenEnd" value={seen?.end ?? ''} />
      {refused && (
        <Note tone="danger" live title={errorText(refused.code)}>
          {Object.values(refused.fields)
            .map((code) => errorText(code))
            .join(', ')}
        </Note>
      )}
      <FieldGroup
        id="answer"
        label={t('legend')}
        error={error && errorText(error)}
        className="host-answers"
      >
        {HOST_ANSWERS.map((answer) => (
          <Radio
            key={answer}
            name="answer"
            value={answer}
            required
            defaultChecked={chosen === answer}
            label={<b>{t(answer === 'yes' ? 'yes' : answer)}</b>}
            hint={answer === 'yes' ? (hints.yes ?? (seen ? undefined : t('yesDates'))) : undefined}
          />
        ))}
      </FieldGroup>
      <FormContext value={state}>
        <WindowFields days={props.days} city={props.city} />
        <NoteField />
        <DetailFields />
      </FormContext>
      <div className="psend">
        <Button
          type="submit"
          variant="primary"
          size="large"
          wide
          busy={isSending}
          busyLabel={t('sending')}
        >
          {t('send')}
        </Button>
        <p className="sm mut">{answerBy}</p>
      </div>
    </form>
  );
}
