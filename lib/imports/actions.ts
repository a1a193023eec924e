'use server';
import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { fail, ok } from '@/lib/core/result';
import { LIMITS } from '@/lib/core/spreadsheet/limits';
import { type Told, telling } from '@/lib/core/telling';
import { xlsxFile } from '@/lib/core/xlsx';
import { formatDate } from '@/lib/i18n/format';
import { askFocalPoint as ask } from './commands/ask-focal-point';
import { confirmImport as confirm } from './commands/confirm-import';
import { undoImport as undo } from './commands/undo-import';
import { openImports } from './queries/open-imports';
import { previewImport } from './queries/preview-import';
import { problemRows } from './queries/problem-rows';
import { explainRow } from './rules/explain-row';
import { askFocalPointSchema, confirmSchema, previewSchema, undoSchema } from './schema';
import type { ImportPreview, ImportProgress, ImportSummary } from './types';

/** How far it is, and at last what came of it. */
type Telling<T> = AsyncIterable<Told<ImportProgress, ActionResult<T>>>;

/** Says what is in a list. The file is read and forgotten. */
export async function previewList(raw: unknown): Promise<ActionResult<Telling<ImportPreview>>> {
  return runAction(previewSchema, raw, async (viewer, { file, ...asked }) => {
    const opened = await openImports(viewer, asked.activityId);
    if (!opened.ok) return opened;
    if (file.size > LIMITS.fileBytes) return fail('too_large');
    const source = { ...asked, bytes: await file.bytes(), fileName: file.name };
    return ok(telling((report) => previewImport(viewer, source, report)));
  });
}

export async function confirmImport(raw: unknown): Promise<ActionResult<Telling<ImportSummary>>> {
  return runAction(confirmSchema, raw, async (viewer, { file, ...asked }) => {
    const opened = await openImports(viewer, asked.activityId);
    if (!opened.ok) return opened;
    if (file.size > LIMITS.fileBytes) return fail('too_large');
    const source = { ...asked, bytes: await file.bytes(), fileName: file.name };
    return ok(telling((report) => confirm(viewer, source, report)));
  });
}

/** The rows that have to be mended as a workbook, with the reasons in the reader's language. */
export async function problemsFile(raw: unknown): Promise<ActionResult<Uint8Array>> {
  return runAction(previewSchema, raw, async (viewer, { file, ...asked }) => {
    if (file.size > LIMITS.fileBytes) return fail('too_large');
    const t = await getTranslations('imports');
    const country = await getTranslations('vocabulary.country');
    const locale = await getLocale();
    const source = { ...asked, bytes: await file.bytes(), fileName: file.name };
    const sheet = await problemRows(viewer, source, {
      reason: t('problems.reason'),
      explain: (row) =>
        explainRow(row, {
          note: (code, values) => t(`note.${code}`, values),
          outcome: (outcome, values) => t(`outcome.${outcome}`, values),
          field: (field) => t(`field.${field}`),
          about: (field, note) => t('page.about', { field, note }),
          country,
          date: (day) => formatDate(locale, day, 'UTC'),
        }),
    });
    return sheet.ok ? ok(new Uint8Array(await xlsxFile([sheet.value]))) : sheet;
  });
}

export async function undoImport(raw: unknown): Promise<ActionResult<{ removed: number }>> {
  return runAction(undoSchema, raw, async (viewer, input) => {
    const undone = await undo(viewer, input);
    if (undone.ok) revalidatePath('/projects', 'layout');
    return undone;
  });
}

/** Writes to the focal points of a country what its list leaves open; answers how many they are. */
export async function askFocalPoint(raw: unknown): Promise<ActionResult<number>> {
  return runAction(askFocalPointSchema, raw, ask);
}
