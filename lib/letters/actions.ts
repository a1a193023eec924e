'use server';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { saveTemplate } from './commands/save-template';
import { saveTemplateInput } from './schema';

export async function saveLetterTemplate(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return runAction(saveTemplateInput, raw, saveTemplate);
}
