import { z } from 'zod';
import { dateInput, idInput, optionalInput, versionInput } from '@/lib/core/input';
import type { SearchParams } from '@/lib/core/table-state';
import type { Balance } from './types';

const ARRANGEMENTS = ['mixed', 'together', 'delegations'] as const;
const MOST_GROUPS = 12;

const balanceFields = {
  arrangement: z.enum(ARRANGEMENTS),
  groups: z.int().min(1).max(MOST_GROUPS),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
};

export const applyGroupingSchema = z.object({
  activityId: idInput,
  ...balanceFields,
  basis: z.string().max(40),
});
export type ApplyGrouping = z.output<typeof applyGroupingSchema>;

/**
 * What the address of the page asks for: how many groups (`groups`) or how many people at most in each (`size`).
 * Null where nothing is asked.
 */
export function readBalance(params: SearchParams, people: number): Balance | null {
  const one = (name: string) => [params[name]].flat()[0] || undefined;
  const arrangement = balanceFields.arrangement.safeParse(one('arrange'));
  if (!arrangement.success) return null;
  const whole = z.coerce.number().int().min(1);
  const size = whole.safeParse(one('size'));
  const groups = whole.catch(2).parse(one('groups'));
  const wanted = size.success ? Math.ceil(people / size.data) : groups;
  return {
    arrangement: arrangement.data,
    groups: Math.min(MOST_GROUPS, Math.max(1, wanted)),
    language: balanceFields.language.catch(null).parse(one('language') ?? null),
  };
}

/** Where the days of a group start and end, and where it sleeps instead after some of them; an empty place is the usual one. */
export const setGroupBaseInput = z.object({
  groupId: idInput,
  version: versionInput,
  homePlaceId: optionalInput(idInput),
  nights: z
    .array(z.object({ night: dateInput, placeId: optionalInput(idInput) }))
    .max(366, 'tooMany')
    .refine(
      (nights) => new Set(nights.map(({ night }) => night)).size === nights.length,
      'invalid',
    ),
});
export type SetGroupBase = z.output<typeof setGroupBaseInput>;
