import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { importMappings } from '@/db/schema/imports';
import { ok, type Result } from '@/lib/core/result';
import { type ReadOptions, readApart } from '@/lib/core/spreadsheet/read-file';
import type { Understanding, UnderstandingWanted } from '../rules/understand-file';
import type { Choices } from '../schema';
import { COLUMN_MEANINGS, type ColumnMeaning, type ImportFault, type ImportScope } from '../types';

const READER = 'lib/imports/queries/list-reader.ts';

export type Source = { bytes: Uint8Array; fileName: string; choices: Choices };
type Read = Omit<Understanding, 'rememberedAs'> & { rememberedAt: Date | null };
type Options = ReadOptions & { withCells?: boolean };

/**
 * The people of an uploaded list. It is read and understood by a process that is killed when it takes too long or too
 * much memory, so that no list holds up the server; what comes back is plain data. The caller has asked who may read
 * it; the file is the viewer's own.
 */
export async function readList(
  projectId: string,
  scope: ImportScope,
  { bytes, fileName, choices }: Source,
  { withCells = false, ...options }: Options = {},
): Promise<Result<Read, ImportFault>> {
  const { sheet, headerRow, meanings, edits } = choices;
  const [only, another] = scope === 'all' ? [] : scope;
  const country = another ? null : (only ?? null);
  const mappings = meanings ? [] : await findMappings(projectId);
  const wanted: UnderstandingWanted = {
    choices: { country, sheet, headerRow, meanings, edits },
    remembered: Object.fromEntries(
      mappings.map(({ signature, meanings: remembered }) => [
        signature,
        remembered.map(knownMeaning),
      ]),
    ),
    withCells,
  };
  const read = await readApart<Understanding, ImportFault>(
    READER,
    bytes,
    fileName,
    wanted,
    options,
  );
  if (!read.ok) return read;
  const { rememberedAs, ...understood } = read.value;
  const mapping = mappings.find(({ signature }) => signature === rememberedAs);
  return ok({ ...understood, rememberedAt: mapping?.savedAt ?? null });
}

/**
 * Has the program compiled before anybody brings a list: the first one after a deploy would take 30 MB more and twice
 * as long. Asked once, when a server starts; without it, the first list does the same.
 */
export async function compileReader(): Promise<void> {
  const wanted: UnderstandingWanted = { choices: {}, remembered: {}, withCells: false };
  await readApart<Understanding, ImportFault>(READER, Buffer.from('Name\n'), 'list.csv', wanted);
}

async function findMappings(projectId: string) {
  const db = await database();
  return db
    .select({
      signature: importMappings.signature,
      meanings: importMappings.meanings,
      savedAt: importMappings.savedAt,
    })
    .from(importMappings)
    .where(eq(importMappings.projectId, projectId));
}

/** What was remembered long ago may have another name today. */
function knownMeaning(meaning: string | null): ColumnMeaning | null {
  return COLUMN_MEANINGS.find((known) => known === meaning) ?? null;
}

/** In hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
