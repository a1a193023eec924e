import { createHash } from 'node:crypto';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { ok, type Result } from '@/lib/core/result';
import { previewPlan, proposeChoices } from '../rules/preview-plan';
import type { AgendaPreview, ExchangeFault, ImportChoices } from '../types';
import { importFacts } from './import-facts';
import { openExchange } from './open-exchange';
import { readAgendaFile, type Source } from './read-agenda-file';

type Asked = Source & { activityId: string; choices?: ImportChoices | undefined };

/** Reads a file and says what an import would do. Nothing is written, and the file is not kept. */
export async function previewAgendaImport(
  viewer: Viewer,
  { activityId, choices, ...source }: Asked,
): Promise<Result<AgendaPreview, ExchangeFault>> {
  // Before the file is read: reading is work that not everybody may ask for.
  const opened = await openExchange(viewer, activityId);
  if (!opened.ok) return opened;
  const read = await readAgendaFile(source, opened.value);
  if (!read.ok) return read;
  const facts = await importFacts(viewer, opened.value, read.value);
  const decided = choices ?? proposeChoices(read.value, facts);
  const { plan: _, ...preview } = previewPlan(read.value, decided, facts);
  return ok({
    ...preview,
    batchId: newId(),
    fileName: source.fileName,
    sha256: sha256(source.bytes),
  });
}

/** In hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
