'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { publishRelease as publish } from './commands/publish-release';
import { publishReleaseInput } from './schema';

export async function publishRelease(raw: unknown) {
  const result = await runAction(publishReleaseInput, raw, publish);
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}
