'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { retryMessage as retry } from './commands/retry-message';
import { retryMessageInput } from './schema';

export async function retryMessage(raw: unknown): Promise<ActionResult> {
  const result = await runAction(retryMessageInput, raw, retry);
  revalidatePath('/outbox');
  return result;
}
