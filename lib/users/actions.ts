'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { disableUser as disable, enableUser as enable } from './commands/disable-user';
import { grantRole as grant } from './commands/grant-role';
import { inviteUser as invite, resendInvitation as resend } from './commands/invite-user';
import { revokeRole as revoke } from './commands/revoke-role';
import { grantRoleInput, inviteUserInput, revokeRoleInput, userInput } from './schema';

export async function inviteUser(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(inviteUserInput, raw, invite));
}

export async function resendInvitation(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(userInput, raw, resend));
}

export async function grantRole(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(grantRoleInput, raw, grant));
}

export async function revokeRole(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(revokeRoleInput, raw, revoke));
}

export async function disableUser(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(userInput, raw, disable));
}

export async function enableUser(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(userInput, raw, enable));
}
