import { z } from 'zod';
import { idInput, localizedInput, optionalInput } from '@/lib/core/input';
import { COUNTRIES } from '@/lib/core/vocabulary';

export const createOrganizationInput = z.object({
  id: idInput,
  name: localizedInput(),
  shortName: optionalInput(z.string().trim().max(40, 'tooLong')),
  country: optionalInput(z.enum(COUNTRIES, 'invalid')),
});
export type CreateOrganization = z.output<typeof createOrganizationInput>;
