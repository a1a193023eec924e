'use server';
import type { Address } from '@/lib/activities/commands/create-activity';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import { LIMITS } from '@/lib/core/schedule-file/limits';
import { beginActivity as begin } from './commands/begin-activity';
import { fillAgenda as fill } from './commands/fill-agenda';
import { importAgenda as bringIn } from './commands/import-agenda';
import { removeTemplate as remove } from './commands/remove-template';
import { saveTemplate as save } from './commands/save-template';
import { undoAgendaImport as undo } from './commands/undo-agenda-import';
import { openExchange } from './queries/open-exchange';
import { previewAgendaImport as preview } from './queries/preview-agenda-import';
import { previewBeginning as previewBegun } from './queries/preview-beginning';
import {
  beginActivityInput,
  confirmImportInput,
  fillAgendaInput,
  previewBeginningInput,
  previewImportInput,
  removeTemplateInput,
  saveTemplateInput,
  undoImportInput,
} from './schema';
import type { AgendaImportSummary, AgendaPreview, BeginningPreview } from './types';

/** Says what is in a file. It is read and forgotten. */
export async function previewAgendaImport(raw: unknown): Promise<ActionResult<AgendaPreview>> {
  return runAction(previewImportInput, raw, async (viewer, { file, ...asked }) => {
    const opened = await openExchange(viewer, asked.activityId);
    if (!opened.ok) return opened;
    if (file.size > LIMITS.fileBytes) return fail('too_large');
    return preview(viewer, { ...asked, bytes: await file.bytes(), fileName: file.name });
  });
}

export async function importAgenda(raw: unknown): Promise<ActionResult<AgendaImportSummary>> {
  return refreshed(
    runAction(confirmImportInput, raw, async (viewer, { file, ...confirmed }) => {
      const opened = await openExchange(viewer, confirmed.activityId);
      if (!opened.ok) return opened;
      if (file.size > LIMITS.fileBytes) return fail('too_large');
      return bringIn(viewer, { ...confirmed, bytes: await file.bytes(), fileName: file.name });
    }),
  );
}

export async function undoAgendaImport(raw: unknown): Promise<ActionResult<{ removed: number }>> {
  return refreshed(runAction(undoImportInput, raw, undo));
}

export async function previewBeginning(raw: unknown): Promise<ActionResult<BeginningPreview>> {
  return runAction(previewBeginningInput, raw, previewBegun);
}

export async function fillAgenda(raw: unknown): Promise<ActionResult<{ sessions: number }>> {
  return refreshed(runAction(fillAgendaInput, raw, fill));
}

export async function beginActivity(raw: unknown): Promise<ActionResult<Address>> {
  return refreshed(runAction(beginActivityInput, raw, begin));
}

export async function saveTemplate(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(saveTemplateInput, raw, save));
}

export async function removeTemplate(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(removeTemplateInput, raw, remove));
}
