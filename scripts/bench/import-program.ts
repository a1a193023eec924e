import { eq } from 'drizzle-orm';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import type { Result } from '@/lib/core/result';
import type { ParseCost } from '@/lib/core/spreadsheet/answer-once';
import type { ImportProgress } from '@/lib/imports/types';
import { prepareEnvironment } from '../support/environment';
import { FILE_NAME, listOfPeople, SENDING } from './list-of-people';

/** Milliseconds; `processor` is of the process that imports, without the one that reads the file. */
export type Phases = { parse: number; match: number; write: number; processor: number };
export type ImportTimes = {
  rows: number;
  added: number;
  /** Of the process that reads and understands the file: milliseconds of the processor, megabytes at most. */
  reader: ParseCost;
  looking: Phases;
  confirming: Phases;
};

/**
 * Brings a long list into an activity of its own, through the preview and the confirmation that the page asks for, and
 * says in its last line, as JSON, how long each part took. `scripts/bench/import.ts` starts it.
 */
const rows = Number(process.argv[2]);
await prepareEnvironment();
const { closeDatabase } = await import('@/db');
const { openDatabase } = await import('../server/open-database');
await openDatabase();
try {
  console.log(JSON.stringify(await measure()));
} finally {
  await closeDatabase();
}

async function measure(): Promise<ImportTimes> {
  const { confirmImport } = await import('@/lib/imports/commands/confirm-import');
  const { previewImport } = await import('@/lib/imports/queries/preview-import');
  const { comesIn } = await import('@/lib/imports/rules/judge-row');
  const { choicesSchema } = await import('@/lib/imports/schema');
  const { actAs } = await import('@/db/seed/example/accounts');
  const coordinator = await actAs('coordinator');
  const activityId = await makeActivity(coordinator);
  const source = { bytes: await listOfPeople(rows), fileName: FILE_NAME, activityId };
  const choices = choicesSchema.parse({});
  const reader = await measureReader(source.bytes);

  const looked = stopwatch();
  const preview = need(await previewImport(coordinator, { ...source, choices }, looked.report));
  const looking = looked.stop();

  const { batchId, sha256 } = preview;
  const rowNumbers = preview.rows.filter(comesIn).map(({ rowNumber }) => rowNumber);
  const confirmation = { ...source, choices, batchId, sha256, rowNumbers };
  const wrote = stopwatch();
  const { added } = need(
    await confirmImport(
      coordinator,
      { ...confirmation, status: 'nominated', remember: false },
      wrote.report,
    ),
  );
  return { rows: preview.rows.length, added, reader, looking, confirming: wrote.stop() };
}

/** The second time, when Node has compiled the program. */
async function measureReader(bytes: Uint8Array): Promise<ParseCost> {
  const { readApart } = await import('@/lib/core/spreadsheet/read-file');
  const wanted = { choices: {}, remembered: {}, withCells: false };
  let spent: ParseCost = { processor: 0, memory: 0 };
  const onCost = (cost: ParseCost) => {
    spent = cost;
  };
  for (let n = 0; n < 2; n++) {
    await readApart('lib/imports/queries/list-reader.ts', bytes, FILE_NAME, wanted, { onCost });
  }
  return spent;
}

/** Milliseconds between what an import reports as its steps, and of the processor altogether. */
function stopwatch(): { report: (progress: ImportProgress) => void; stop: () => Phases } {
  const started = performance.now();
  const before = process.cpuUsage();
  const reached = new Map<ImportProgress['step'], number>();
  return {
    report: ({ step }) => {
      if (!reached.has(step)) reached.set(step, performance.now());
    },
    stop: () => {
      const end = performance.now();
      const matching = reached.get('matching') ?? end;
      const writing = reached.get('writing') ?? end;
      const { user, system } = process.cpuUsage(before);
      return {
        parse: matching - started,
        match: writing - matching,
        write: end - writing,
        processor: (user + system) / 1000,
      };
    },
  };
}

async function makeActivity(coordinator: Viewer): Promise<string> {
  const { database } = await import('@/db');
  const { projects } = await import('@/db/schema/projects');
  const { createActivity } = await import('@/lib/activities/commands/create-activity');
  const { setDelegations } = await import('@/lib/activities/commands/set-delegations');
  const { createActivityInput } = await import('@/lib/activities/schema');
  const db = await database();
  const [project] = await db
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.slug, 'joint-project-2021-2023'));
  const id = newId();
  const days = { startsOn: '2023-12-04', endsOn: '2023-12-06', timeZone: 'Asia/Seoul' };
  const named = { kind: 'conference', slug: `measured-${id.slice(-8)}`, title: { en: 'Measured' } };
  const input = createActivityInput.parse({ id, projectId: project?.id, ...named, ...days });
  need(await createActivity(coordinator, input));
  const delegations = SENDING.map((country) => ({ id: newId(), country, quota: 10_000 }));
  const sent = delegations.map((one) => ({ ...one, nominationDeadline: null }));
  need(await setDelegations(coordinator, { activityId: id, delegations: sent }));
  return id;
}

function need<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`It was refused: ${result.code}`);
  return result.value;
}
