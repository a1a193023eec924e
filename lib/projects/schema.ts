import { z } from 'zod';
import {
  countInput,
  dateInput,
  idInput,
  localizedInput,
  optionalLocalizedInput,
  slugInput,
} from '@/lib/core/input';
import { COUNTRIES, PARTNER_ROLES } from '@/lib/core/vocabulary';

export const createProjectInput = z
  .object({
    id: idInput,
    slug: slugInput,
    title: localizedInput(),
    summary: optionalLocalizedInput(2000),
    startsOn: dateInput,
    endsOn: dateInput,
    isIllustrative: z.boolean().default(false),
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'endBeforeStart',
  });
export type CreateProject = z.output<typeof createProjectInput>;

/** The whole list: a country that is left out is taken off the project. */
export const setProjectCountriesInput = z.object({
  projectId: idInput,
  countries: z
    .array(z.object({ country: z.enum(COUNTRIES, 'invalid'), target: countInput(0, 100_000) }))
    .refine((list) => new Set(list.map(({ country }) => country)).size === list.length, 'twice'),
});
export type SetProjectCountries = z.output<typeof setProjectCountriesInput>;

/** The whole list; an organization may have several roles, each once. */
export const setProjectPartnersInput = z.object({
  projectId: idInput,
  partners: z
    .array(z.object({ organizationId: idInput, role: z.enum(PARTNER_ROLES, 'invalid') }))
    .refine(
      (list) =>
        new Set(list.map(({ organizationId, role }) => `${organizationId} ${role}`)).size ===
        list.length,
      'twice',
    ),
});
export type SetProjectPartners = z.output<typeof setProjectPartnersInput>;
