import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { importMappings, imports } from '@/db/schema/imports';
import { participants } from '@/db/schema/participants';
import { distinctPeople, people, personPrivate } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import type { Viewer } from '@/lib/auth/types';
import { confirmImport } from '../commands/confirm-import';
import { previewImport } from '../queries/preview-import';
import { comesIn } from '../rules/judge-row';
import { type Choices, type Confirmation, choicesSchema } from '../schema';

const HEADER = 'Family name;Given names;Country;Date of birth;Passport;E-mail';

/** A list as somebody would send it; each line in the order of the header. */
export function listOf(...lines: string[]) {
  const text = [HEADER, ...lines].join('\r\n');
  return { bytes: new TextEncoder().encode(text), fileName: 'list.csv' };
}

export type List = ReturnType<typeof listOf>;

export function chosen(choices: Partial<Choices> = {}): Choices {
  return choicesSchema.parse(choices);
}

/** The preview of a list for the activity `visit`. */
export async function preview(viewer: Viewer, list: List, choices: Partial<Choices> = {}) {
  const asked = { ...list, activityId: seedId('visit'), choices: chosen(choices) };
  const looked = await previewImport(viewer, asked);
  if (!looked.ok) throw new Error(`The list could not be read: ${looked.code}`);
  return looked.value;
}

/** What a browser sends after it showed the preview. */
export async function confirmation(viewer: Viewer, list: List, choices: Partial<Choices> = {}) {
  const { batchId, sha256, rows } = await preview(viewer, list, choices);
  return {
    ...list,
    activityId: seedId('visit'),
    choices: chosen(choices),
    batchId,
    sha256,
    rowNumbers: rows.filter(comesIn).map(({ rowNumber }) => rowNumber),
    status: 'nominated',
    remember: false,
  } satisfies Confirmation & List;
}

export async function importList(viewer: Viewer, list: List, choices: Partial<Choices> = {}) {
  return confirmImport(viewer, await confirmation(viewer, list, choices));
}

/** Everything that an import could have written. */
export async function written() {
  const db = await database();
  return {
    people: await db.select().from(people),
    sealed: await db.select().from(personPrivate),
    participants: await db.select().from(participants),
    imports: await db.select().from(imports),
    apart: await db.select().from(distinctPeople),
    mappings: await db.select().from(importMappings),
    audit: await db.select().from(auditEntries),
  };
}
