import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { importMappings } from '@/db/schema/imports';
import { ok, type Result } from '@/lib/core/result';
import { readSpreadsheet } from '@/lib/core/spreadsheet/read-file';
import type { Sheet } from '@/lib/core/spreadsheet/sheet';
import { readNominees } from '../rules/read-nominees';
import type { Choices } from '../schema';
import type { ImportScope, NomineeList } from '../types';
import { COLUMN_MEANINGS, type ColumnMeaning, type ImportFault } from '../types';

export type Source = { bytes: Uint8Array; fileName: string; choices: Choices };
type Read = { list: NomineeList; sheets: Sheet[]; rememberedAt: Date | null };

/**
 * The people of an uploaded list, its columns as somebody chose, else as the project remembers them from a list with
 * the same headers, else as proposed. The caller has asked who may read it; the file is the viewer's own.
 */
export async function readList(
  projectId: string,
  scope: ImportScope,
  { bytes, fileName, choices }: Source,
): Promise<Result<Read, ImportFault>> {
  const sheets = await readSpreadsheet(bytes, fileName);
  if (!sheets.ok) return sheets;
  const { sheet, headerRow, meanings, edits } = choices;
  const [only, another] = scope === 'all' ? [] : scope;
  const country = another ? null : (only ?? null);
  const chosen = { country, sheet, headerRow, edits };
  const list = readNominees(sheets.value, { ...chosen, meanings });
  if (!list.ok) return list;
  const read = { list: list.value, sheets: sheets.value, rememberedAt: null };
  if (meanings) return ok(read);
  const remembered = await recallMeanings(projectId, list.value);
  if (!remembered) return ok(read);
  const again = readNominees(sheets.value, { ...chosen, meanings: remembered.meanings });
  return again.ok ? ok({ ...read, list: again.value, rememberedAt: remembered.savedAt }) : ok(read);
}

async function recallMeanings(projectId: string, { signature, headerRow, columns }: NomineeList) {
  if (headerRow === 0) return null;
  const db = await database();
  const [row] = await db
    .select({ meanings: importMappings.meanings, savedAt: importMappings.savedAt })
    .from(importMappings)
    .where(
      and(eq(importMappings.projectId, projectId), eq(importMappings.signature, sha256(signature))),
    );
  if (!row || row.meanings.length !== columns.length) return null;
  return { savedAt: row.savedAt, meanings: row.meanings.map(knownMeaning) };
}

/** What was remembered long ago may have another name today. */
function knownMeaning(meaning: string | null): ColumnMeaning | null {
  return COLUMN_MEANINGS.find((known) => known === meaning) ?? null;
}

/** In hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
