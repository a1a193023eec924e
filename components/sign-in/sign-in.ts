'use client';
import { signIn } from 'next-auth/react';
import type { ActionResult } from '@/lib/core/action-result';
import { fail, ok } from '@/lib/core/result';

/** Signs in with one of our own ways and answers as a server action would, so that a form can show it. */
export async function signInWith(
  way: 'password' | 'link',
  fields: Record<string, string>,
): Promise<ActionResult> {
  const answer = await signIn(way, { ...fields, redirect: false });
  if (answer?.ok && !answer.error) return ok();
  const [code, minutes] = (answer?.error ?? '').split(':');
  if (code === 'too_many_tries') return fail(code, { values: { minutes: Number(minutes) } });
  if (code !== 'CredentialsSignin') return fail('unavailable');
  if (way === 'link') return fail('link_used');
  return fail('wrong_credentials', { fields: { password: 'wrong_credentials' } });
}

/** The sign-in page sends whoever is signed in on to where they belong. A whole load, so that nothing drawn for nobody stays. */
export function goOn(from: string | undefined): void {
  window.location.assign(signInAddress(from));
}

export function signInAddress(from: string | undefined): string {
  return from ? `/sign-in?from=${encodeURIComponent(from)}` : '/sign-in';
}
