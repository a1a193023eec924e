import type { UserStatus } from './types';

type Facts = { isDisabled: boolean; hasPassword: boolean; hasOpenInvitation: boolean };

/** An account that accepted its invitation without choosing a password is active: it signs in by links. */
export function userStatus({ isDisabled, hasPassword, hasOpenInvitation }: Facts): UserStatus {
  if (isDisabled) return 'disabled';
  return hasOpenInvitation && !hasPassword ? 'invited' : 'active';
}
