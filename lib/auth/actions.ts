'use server';
import { headers } from 'next/headers';
import { type ActionResult, parseInput } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import { runAction } from './action';
import { clientAddress } from './client-address';
import { acceptInvitation as accept } from './commands/accept-invitation';
import { changePassword as change } from './commands/change-password';
import { requestSignInLink as request } from './commands/request-sign-in-link';
import { TooManyTries } from './rate-limit';
import { acceptInvitationInput, changePasswordInput, signInLinkInput } from './schema';

async function whereFrom(): Promise<string> {
  return clientAddress(Object.fromEntries(await headers()));
}

/** Open to everybody: mails a link if there is such an account, and answers the same if there is none. */
export async function requestSignInLink(raw: unknown): Promise<ActionResult> {
  const input = parseInput(signInLinkInput, raw);
  return input.ok ? request(input.value.email, await whereFrom()) : input;
}

/** Open to whoever holds an invitation. */
export async function acceptInvitation(raw: unknown): Promise<ActionResult<{ token: string }>> {
  const input = parseInput(acceptInvitationInput, raw);
  if (!input.ok) return input;
  try {
    return await accept(input.value, await whereFrom());
  } catch (error) {
    if (error instanceof TooManyTries) return fail('too_many_tries', { values: error.values });
    throw error;
  }
}

export async function changePassword(raw: unknown): Promise<ActionResult> {
  return runAction(changePasswordInput, raw, change);
}
