'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import { forgetHoliday as forget } from './commands/forget-holiday';
import { setHoliday as set } from './commands/set-holiday';
import { forgetHolidayInput, setHolidayInput } from './schema';

export async function setHoliday(raw: unknown) {
  return refreshed(runAction(setHolidayInput, raw, set));
}

export async function forgetHoliday(raw: unknown) {
  return refreshed(runAction(forgetHolidayInput, raw, forget));
}
