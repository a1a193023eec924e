import { and, eq, inArray } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { database, transaction } from '@/db';
import { people, personPrivate } from '@/db/schema/people';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import type { StaleChange } from '@/lib/core/action-result';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { stale } from '@/lib/core/stale';
import { loadPersonKeys } from '@/lib/privacy/queries';
import { canEditPerson, readablePrivateFields } from '../policy';
import { findStanding, publicColumns } from '../queries/find-person';
import { hiddenMarks } from '../queries/hidden-marks';
import { openPrivate } from '../queries/open-private';
import type { UpdatePerson } from '../schema';
import type { PrivateData, PrivateField } from '../types';
import { refuseTaken } from './refuse-taken';
import { sealPrivate } from './seal-private';

type Refusal = 'not_found' | 'forbidden' | 'stale' | 'person_email_taken' | 'passport_taken';
type Details = { changes?: StaleChange[]; version?: number; fields?: Record<string, string> };

/**
 * Changes a person's record. Of the sealed fields only those that are typed or cleared, and that the viewer may see.
 * They need no revealing first, and a refusal tells nothing of them.
 */
export async function updatePerson(
  viewer: Viewer,
  { id, version, private: typed = {}, cleared = [], ...fields }: UpdatePerson,
): Promise<Result<{ version: number }, Refusal, Details>> {
  const sealed = { ...Object.fromEntries(cleared.map((field) => [field, null])), ...typed };
  return refuseTaken(() =>
    transaction(async (): Promise<Result<{ version: number }, Refusal, Details>> => {
      const standing = await findStanding(viewer, id);
      if (!standing) return fail('not_found');
      const named = namedFields(sealed);
      const readable = readablePrivateFields(viewer, standing);
      if (!canEditPerson(viewer, standing, now()) || named.some((it) => !readable.includes(it))) {
        return fail('forbidden');
      }

      const db = await database();
      const [current] = await db
        .select({ ...publicColumns, version: people.version, erasedAt: people.erasedAt })
        .from(people)
        .where(eq(people.id, id))
        .for('update');
      if (!current || current.erasedAt) return fail('not_found');
      const { version: currentVersion, erasedAt: _, ...publicBefore } = current;
      if (currentVersion !== version) return stale(publicBefore, fields, currentVersion);

      const privateBefore = (await openPrivate([id], named)).get(id) ?? {};
      const personal = changedFields(
        { ...publicBefore, ...privateBefore },
        { ...fields, ...pick(sealed, named) },
      );
      if (Object.keys(personal).length === 0) return ok({ version });
      if ('email' in personal && fields.email) await takeFromMerged(id, fields.email);
      const typedMarks = { email: fields.email, passportNumber: sealed.passportNumber ?? null };
      const hidden = (await hiddenMarks(viewer, [{ key: id, ...typedMarks }])).get(id);
      const sharesEmail = 'email' in personal ? { sharesEmail: hidden?.email ?? false } : {};
      await db
        .update(people)
        .set({ ...fields, ...sharesEmail, version: version + 1 })
        .where(eq(people.id, id));
      if (named.some((field) => field in personal)) {
        await writePrivate(id, pick(sealed, named), hidden?.passport ?? false);
      }
      await audit(viewer, [
        { objectType: 'person', objectId: id, action: 'updated', personId: id, personal },
      ]);
      return ok({ version: version + 1 });
    }),
  );
}

function namedFields(sealed: Partial<PrivateData>): PrivateField[] {
  return (Object.keys(sealed) as PrivateField[]).filter((field) => sealed[field] !== undefined);
}

function pick(sealed: Partial<PrivateData>, fields: readonly PrivateField[]) {
  return Object.fromEntries(fields.map((field) => [field, sealed[field] ?? null]));
}

/** What a merge left with a hidden record is the person's own: taking it up again is no clash with somebody else. */
async function takeFromMerged(id: string, email: string): Promise<void> {
  const db = await database();
  await db
    .update(people)
    .set({ email: null })
    .where(and(eq(people.mergedIntoId, id), eq(people.email, email)));
}

const mergedInto = (id: string) =>
  new QueryBuilder().select({ id: people.id }).from(people).where(eq(people.mergedIntoId, id));

async function writePrivate(
  id: string,
  data: Partial<PrivateData>,
  sharesPassport: boolean,
): Promise<void> {
  const key = (await loadPersonKeys([id])).get(id);
  if (!key) throw new Error('A person who was erased has no sealed fields to write.');
  const sealed = sealPrivate(key, data);
  const columns = 'passportNumber' in data ? { ...sealed, sharesPassport } : sealed;
  const db = await database();
  if (sealed.passportFingerprint) {
    await db
      .update(personPrivate)
      .set({ passportFingerprint: null })
      .where(
        and(
          eq(personPrivate.passportFingerprint, sealed.passportFingerprint),
          inArray(personPrivate.personId, mergedInto(id)),
        ),
      );
  }
  await db
    .insert(personPrivate)
    .values({ personId: id, ...columns })
    .onConflictDoUpdate({ target: personPrivate.personId, set: columns });
}
