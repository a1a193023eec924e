import { z } from 'zod';
import { emailField, newPasswordField } from '@/lib/auth/schema';
import { idInput, optionalInput, textInput } from '@/lib/core/input';
import { COUNTRIES, GRANTED_ROLES, LOCALES } from '@/lib/core/vocabulary';

/** Which scope a role needs is part of the role: a focal point has a country, a check-in helper an activity. */
const scope = {
  role: z.enum(GRANTED_ROLES, 'required'),
  projectId: z.uuid('required'),
  country: optionalInput(z.enum(COUNTRIES)),
  activityId: optionalInput(idInput),
};

type Scope = { role: string; country: string | null; activityId: string | null };

function checkScope({ role, country, activityId }: Scope, context: z.RefinementCtx) {
  const needs = { country: role === 'focal_point', activityId: role === 'check_in_helper' };
  const missing = (path: string) =>
    context.addIssue({ code: 'custom', path: [path], message: 'required' });
  if (needs.country && !country) missing('country');
  if (needs.activityId && !activityId) missing('activityId');
}

/** A role keeps only the scope that belongs to it, whatever a form still holds in the fields that it hides. */
function ownScope<T extends Scope>(input: T): T {
  return {
    ...input,
    country: input.role === 'focal_point' ? input.country : null,
    activityId: input.role === 'check_in_helper' ? input.activityId : null,
  };
}

const account = {
  id: idInput,
  email: emailField,
  name: textInput(),
  locale: z.enum(LOCALES),
};

export const createUserInput = z.object({
  ...account,
  isAdmin: z.boolean().default(false),
  password: newPasswordField.optional(),
  personId: idInput.optional(),
});

export const grantRoleInput = z
  .object({ id: idInput, userId: idInput, ...scope })
  .superRefine(checkScope)
  .transform(ownScope);

/** An invitation names one role, or makes an administrator. More roles are granted afterwards. */
export const inviteUserInput = z.discriminatedUnion('kind', [
  z.object({ ...account, kind: z.literal('admin') }),
  z
    .object({ ...account, kind: z.literal('role'), grantId: idInput, ...scope })
    .superRefine(checkScope)
    .transform(ownScope),
]);

export const revokeRoleInput = z.object({ grantId: idInput });
export const userInput = z.object({ userId: idInput });

export type CreateUserInput = z.input<typeof createUserInput>;
export type GrantRoleInput = z.infer<typeof grantRoleInput>;
export type InviteUserInput = z.infer<typeof inviteUserInput>;
export type RevokeRoleInput = z.infer<typeof revokeRoleInput>;
export type UserInput = z.infer<typeof userInput>;
