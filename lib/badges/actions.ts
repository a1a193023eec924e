'use server';
import { refresh } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { issueBadges as issue } from './commands/issue-badges';
import { issueBadgesSchema } from './schema';

/** Answers how many were issued. */
export async function issueBadges(raw: unknown): Promise<ActionResult<number>> {
  const result = await runAction(issueBadgesSchema, raw, issue);
  if (result.ok) refresh();
  return result;
}
