'use server';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { parseInput } from '@/lib/core/action-result';
import type { HostGuest } from '@/lib/host-links/types';
import { readLocale } from '@/lib/i18n/locale';
import { answerVisit } from './commands/answer-visit';
import { keepSlides, removeSlides } from './commands/keep-slides';
import { guestOfRequest } from './queries/guest-of-request';
import { answerFrom, type Typed, typedIn } from './rules/read-form';
import { answerInput, removeSlidesInput, slidesInput } from './schema';
import type { Refused } from './types';

/** Whose link the form carries. Without one that works the action is missing, like the page. */
async function guestOf(
  form: unknown,
): Promise<{ guest: HostGuest; form: FormData; token: string }> {
  const token = form instanceof FormData ? form.get('token') : null;
  const guest = await guestOfRequest(typeof token === 'string' ? token : '', await headers());
  if (!guest || !(form instanceof FormData) || typeof token !== 'string') notFound();
  return { guest, form, token };
}

async function backTo(token: string): Promise<never> {
  redirect(`/host/${token}?lang=${await readLocale()}`);
}

/** Answers only where the answer was refused, with what was typed, so that the form also keeps it without a script. */
export async function sendAnswer(_: Refused | null, sent: unknown): Promise<Refused> {
  const { guest, form, token } = await guestOf(sent);
  const typed: Typed = typedIn(form);
  const input = parseInput(answerInput, answerFrom(typed));
  if (!input.ok) return { code: input.code, fields: input.fields ?? {}, typed };
  const answered = await answerVisit(guest, input.value);
  if (answered.ok) return backTo(token);
  return { code: answered.code, fields: answered.fields ?? {}, typed };
}

export async function uploadSlides(_: Refused | null, sent: unknown): Promise<Refused> {
  const { guest, form, token } = await guestOf(sent);
  const input = parseInput(slidesInput, { id: form.get('id'), file: form.get('file') });
  if (!input.ok) return { code: input.code, fields: input.fields ?? {}, typed: {} };
  const { id, file } = input.value;
  const kept = await keepSlides(guest, { id, fileName: file.name, bytes: await file.bytes() });
  return kept.ok ? backTo(token) : { code: kept.code, fields: { file: kept.code }, typed: {} };
}

export async function takeSlidesAway(_: Refused | null, sent: unknown): Promise<Refused> {
  const { guest, form, token } = await guestOf(sent);
  const input = parseInput(removeSlidesInput, { id: form.get('id') });
  if (!input.ok) return { code: input.code, fields: {}, typed: {} };
  const removed = await removeSlides(guest, input.value);
  return removed.ok ? backTo(token) : { code: removed.code, fields: {}, typed: {} };
}
