import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { ok, type Result } from '@/lib/core/result';
import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import { listDelegations } from '@/lib/participants/queries/list-delegations';
import { placesTaken } from '@/lib/participants/rules/standing';
import { judgeRows } from '../rules/judge-row';
import { previewRow, withDecisions } from '../rules/preview-row';
import type { ImportFault, ImportPreview, ImportProgress } from '../types';
import { findFacts } from './find-facts';
import { openImports } from './open-imports';
import { readList, type Source, sha256 } from './read-list';

/** Tells how far it is; awaited, so that it is told before the work goes on. */
export type Report = (progress: ImportProgress) => unknown;
type Asked = Source & { activityId: string };

/** Reads a list and says what an import would do with each row. Nothing is written, and the file is not kept. */
export async function previewImport(
  viewer: Viewer,
  asked: Asked,
  report: Report = () => {},
): Promise<Result<ImportPreview, ImportFault>> {
  const looked = await lookThrough(viewer, asked, { report });
  return looked.ok ? ok(looked.value.preview) : looked;
}

/** The preview, and where they are wanted the cells of its sheet as they were in the file. */
export async function lookThrough(
  viewer: Viewer,
  { activityId, ...source }: Asked,
  { report = () => {}, ...wanted }: { report?: Report; withCells?: boolean },
): Promise<Result<{ preview: ImportPreview; cells: readonly SheetRow[] }, ImportFault>> {
  const opened = await openImports(viewer, activityId);
  if (!opened.ok) return opened;
  const { activity, scope } = opened.value;
  const read = await readList(activity.projectId, scope, source, wanted);
  if (!read.ok) return read;
  const { list, top, cells, rememberedAt } = read.value;
  await report({ step: 'matching', done: 0, total: list.rows.length });
  const { likely, ...facts } = await findFacts(viewer, { activityId, scope }, list.rows);
  const delegations = await listDelegations(viewer, activityId);
  const matches = judgeRows(list.rows, source.choices, { likely, ...facts });
  const { sheet, sheets, headerRow, columns, ignored } = list;
  const preview = {
    batchId: newId(),
    fileName: source.fileName,
    sheet,
    sheets,
    headerRow,
    top,
    sha256: sha256(source.bytes),
    columns,
    rememberedAt: rememberedAt?.toISOString() ?? null,
    ignored,
    places: delegations.map(({ country, quota, counts }) => ({
      country,
      quota,
      taken: placesTaken(counts),
    })),
    rows: withDecisions(list.rows, source.choices).map((row) =>
      previewRow(row, matches.get(row.rowNumber), likely.get(row.rowNumber)),
    ),
  };
  return ok({ preview, cells });
}
