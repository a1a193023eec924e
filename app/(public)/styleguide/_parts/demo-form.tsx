'use client';
import { z } from 'zod';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { DateField, TimeField } from '@/components/forms/date-fields';
import { CheckboxField, RadioField, TextField } from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import { useActionForm } from '@/components/forms/use-action-form';
import type { ActionResult } from '@/lib/core/action-result';

const ANSWERS = ['ok', 'field', 'stale', 'forbidden'] as const;

const schema = z.object({
  version: z.number(),
  title: z.object({ en: z.string().trim().min(1, 'required'), ru: z.string(), ko: z.string() }),
  passport: z.string().trim().min(1, 'required').max(9, 'tooLong'),
  born: z.iso.date('dateInvalid'),
  starts: z.string().regex(/^\d\d:\d\d$/, 'timeInvalid'),
  visa: z.boolean(),
  answer: z.enum(ANSWERS),
});

type Input = z.input<typeof schema>;

/** Stands in for a server action, and answers what the form asks it to. */
async function pretend({ answer, version, passport }: Input): Promise<ActionResult<string>> {
  if (answer === 'field') return { ok: false, code: 'invalid', fields: { passport: 'tooShort' } };
  if (answer === 'forbidden') return { ok: false, code: 'forbidden' };
  if (answer === 'stale' && version === 1) {
    const changes = [{ field: 'passport', yours: passport, theirs: 'N01234567' }];
    return { ok: false, code: 'stale', changes, version: 2 };
  }
  return { ok: true, value: passport };
}

export function DemoForm() {
  const form = useActionForm({
    schema,
    action: pretend,
    defaultValues: {
      version: 1,
      title: { en: '', ru: '', ko: '' },
      passport: '',
      born: '',
      starts: '',
      visa: false,
      answer: 'ok',
    },
  });
  return (
    <div className="narrow">
      <ActionForm form={form} labels={{ passport: 'Passport number' }}>
        <LocalizedField name="title" label="Title" />
        <DateField name="born" label="Date of birth" autoComplete="bday" />
        <TextField
          name="passport"
          label="Passport number"
          hint="Nine characters. Hosts with a security gate see it, nobody else."
          fit="short"
        />
        <TimeField name="starts" label="Starts at" />
        <CheckboxField name="visa" label="Needs a visa" />
        <RadioField
          name="answer"
          label="The server answers"
          options={ANSWERS.map((value) => ({ value, label: value }))}
        />
        <div className="form-acts">
          <SubmitButton size="large" busyLabel="Sending">
            {'Send the nomination'}
          </SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
