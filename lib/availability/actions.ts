'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { setAvailability as set } from './commands/set-availability';
import { setAvailabilityInput } from './schema';

export async function setAvailability(raw: unknown) {
  const result = await runAction(setAvailabilityInput, raw, set);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
