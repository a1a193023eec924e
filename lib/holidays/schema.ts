import { z } from 'zod';
import { dateInput, localizedInput, versionInput } from '@/lib/core/input';
import { COUNTRIES } from '@/lib/core/vocabulary';

const day = { country: z.enum(COUNTRIES, 'required'), date: dateInput };

/** `version: null` where nothing was decreed of that date yet. */
export const setHolidayInput = z.object({
  ...day,
  name: localizedInput(120),
  isHoliday: z.boolean(),
  version: versionInput.nullable(),
});
export type SetHoliday = z.output<typeof setHolidayInput>;

export const forgetHolidayInput = z.object({ ...day, version: versionInput });
export type ForgetHoliday = z.output<typeof forgetHolidayInput>;
