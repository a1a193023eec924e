'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { removeView as remove } from './commands/remove-view';
import { renameView as rename } from './commands/rename-view';
import { saveView as save } from './commands/save-view';
import { removeViewSchema, renameViewSchema, saveViewSchema } from './schema';

export async function saveView(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(saveViewSchema, raw, save));
}

export async function renameView(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(renameViewSchema, raw, rename));
}

export async function removeView(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(removeViewSchema, raw, remove));
}
