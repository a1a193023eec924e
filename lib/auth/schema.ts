import { z } from 'zod';
import { LOCALES } from '@/lib/core/vocabulary';

/** Addresses are compared without case by the database, and trimmed here because people paste them. */
export const emailField = z
  .string()
  .trim()
  .min(1, 'required')
  .max(254, 'tooLong')
  .pipe(z.email('emailInvalid'));

export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** A new password: long rather than complicated (NIST SP 800-63B, 3.1.1). */
export const newPasswordField = z
  .string()
  .min(PASSWORD_LENGTH.min, 'passwordShort')
  .max(PASSWORD_LENGTH.max, 'tooLong');

export const signInLinkInput = z.object({ email: emailField });

/** No lower limit here: a password that is too short is simply wrong. The upper one bounds the work of hashing. */
export const passwordSignInInput = z.object({
  email: emailField,
  password: z.string().min(1, 'required').max(PASSWORD_LENGTH.max, 'tooLong'),
});

const tokenField = z.string().regex(/^[\w-]{43}$/);

export const linkSignInInput = z.object({ token: tokenField });

export const acceptInvitationInput = z.object({
  token: tokenField,
  name: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  /** Empty: the account signs in by e-mail links only. */
  password: z.union([z.literal(''), newPasswordField]),
  locale: z.enum(LOCALES),
});

export const changePasswordInput = z.object({
  /** Empty when the account has no password yet. */
  current: z.string().max(PASSWORD_LENGTH.max, 'tooLong'),
  next: newPasswordField,
});

export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>;
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;
