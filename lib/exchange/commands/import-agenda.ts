import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { agendaImports } from '@/db/schema/imports';
import { createGroup } from '@/lib/activities/commands/create-group';
import type { Activity } from '@/lib/activities/types';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { type WriteRefusal, writeEdits } from '@/lib/agenda/commands/write-edits';
import type { AgendaEdit } from '@/lib/agenda/types/edits';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import type { ForeignSchedule } from '@/lib/core/schedule-file/schedule';
import { createNamedPlaces } from '@/lib/places/commands/create-named-places';
import { importFacts } from '../queries/import-facts';
import { openExchange } from '../queries/open-exchange';
import { sha256 } from '../queries/preview-agenda-import';
import { readAgendaFile, type Source } from '../queries/read-agenda-file';
import { mayBeGroups } from '../rules/may-be-groups';
import { type ImportPlan, planImport } from '../rules/plan-import';
import type { ConfirmImport } from '../schema';
import type { AgendaImportSummary, ExchangeFault } from '../types';

type Confirmed = ConfirmImport & Source;
type Refusal = Failure<EditRefusal | ExchangeFault | 'file_changed' | 'name_taken'> | WriteRefusal;

/**
 * Writes the sessions of the very file that was previewed into the draft, with the places and groups that they need:
 * all of it or nothing. The file is read once more, and what it means is decided anew on what stands there now. The same
 * batch sent again is answered again.
 */
export async function importAgenda(
  viewer: Viewer,
  { bytes, fileName, sha256: previewed, ...confirmed }: Confirmed,
): Promise<Ok<AgendaImportSummary> | Refusal> {
  const opened = await openExchange(viewer, confirmed.activityId);
  if (!opened.ok) return opened;
  if (sha256(bytes) !== previewed) return fail('file_changed');
  const read = await readAgendaFile({ bytes, fileName }, opened.value);
  if (!read.ok) return read;
  return transaction(() => write(viewer, confirmed, fileName, read.value));
}

async function write(
  viewer: Viewer,
  { activityId, batchId, choices }: Pick<ConfirmImport, 'activityId' | 'batchId' | 'choices'>,
  fileName: string,
  schedule: ForeignSchedule,
): Promise<Ok<AgendaImportSummary> | Refusal> {
  const locked = await findEditableActivity(viewer, activityId);
  if (!locked.ok) return locked;
  const activity = locked.value;
  const done = await answerAgain(batchId, activityId);
  if (done) return done;

  const plan = planImport(schedule, choices, await importFacts(viewer, activity, schedule));
  // The screen does not offer it, because so many lanes are no groups.
  if (plan.groups.length > 0 && !mayBeGroups(plan.groups)) {
    return fail('invalid', { fields: { 'choices.tracks': 'tooMany' } });
  }
  const made = await makeNamed(viewer, activity, plan);
  if (!made.ok) return made;
  const written = await writeAll(viewer, made.value, plan.edits, plan.restores, async () => {
    // What was brought back is as it was when it was taken out, so the file is compared with it once more.
    const facts = await importFacts(viewer, made.value, schedule);
    return planImport(schedule, choices, facts).edits;
  });
  if (!written.ok) return written;

  const count = (outcome: string) => plan.sessions.filter((one) => one.outcome === outcome).length;
  const counts = { new: count('new'), changed: count('changed'), same: count('same') };
  const added = [...plan.restores, ...plan.edits.filter(({ type }) => type === 'create')];
  const versions = Object.fromEntries(
    added.flatMap((edit) => {
      const id = 'sessionId' in edit ? edit.sessionId : '';
      const version = written.value[id];
      return version === undefined ? [] : [[id, version]];
    }),
  );
  const db = await database();
  await db.insert(agendaImports).values({
    id: batchId,
    activityId,
    fileName,
    added: counts.new,
    changed: counts.changed,
    unchanged: counts.same,
    versions,
    importedAt: now(),
    importedById: viewer.userId,
  });
  await audit(viewer, [
    {
      objectType: 'agenda_import',
      objectId: batchId,
      action: 'imported',
      projectId: activity.projectId,
      activityId,
      changes: {
        fileName: { before: null, after: fileName },
        added: { before: null, after: counts.new },
        unchanged: { before: null, after: counts.same },
      },
    },
  ]);
  const { places, groups } = plan;
  return ok({ ...counts, importId: batchId, places: places.length, groups: groups.length });
}

/** Brings back first, so that what is written next finds it. Each session keeps the version of its last write. */
async function writeAll(
  viewer: Viewer,
  activity: Activity,
  edits: readonly AgendaEdit[],
  restores: readonly AgendaEdit[],
  editsAfter: () => Promise<readonly AgendaEdit[]>,
) {
  if (restores.length === 0) return writeEdits(viewer, activity, edits);
  const restored = await writeEdits(viewer, activity, restores);
  if (!restored.ok) return restored;
  const written = await writeEdits(viewer, activity, await editsAfter());
  return written.ok ? ok({ ...restored.value, ...written.value }) : written;
}

/** The places and groups that the sessions name, and the activity with them. */
async function makeNamed(viewer: Viewer, activity: Activity, { places, groups }: ImportPlan) {
  const there = await createNamedPlaces(viewer, places);
  if (!there.ok) return there;
  for (const { id, name } of groups) {
    const made = await createGroup(viewer, { id, activityId: activity.id, name });
    if (!made.ok) return made;
  }
  if (groups.length === 0) return ok(activity);
  return openExchange(viewer, activity.id);
}

async function answerAgain(importId: string, activityId: string) {
  const db = await database();
  const [known] = await db.select().from(agendaImports).where(eq(agendaImports.id, importId));
  if (!known) return null;
  if (known.activityId !== activityId) return fail('not_found');
  const { added, changed, unchanged } = known;
  return ok({ new: added, changed, same: unchanged, importId, places: 0, groups: 0 });
}
