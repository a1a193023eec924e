'use server';

import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { recordMarks } from './commands/record-marks';
import { reopenAttendance, signOffAttendance } from './commands/sign-off';
import { recordMarksInput, reopenInput, signOffInput } from './schema';

/** Sends marks from a roster. The page is not read again: the device shows what it marked. */
export async function sendMarks(raw: unknown) {
  return runAction(recordMarksInput, raw, recordMarks);
}

export async function signOff(raw: unknown) {
  const result = await runAction(signOffInput, raw, signOffAttendance);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function reopen(raw: unknown) {
  const result = await runAction(reopenInput, raw, reopenAttendance);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
