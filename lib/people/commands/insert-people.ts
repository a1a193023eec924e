import { insertRows } from '@/db/insert-rows';
import { people, personPrivate } from '@/db/schema/people';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { createPersonKeys } from '@/lib/privacy/commands';
import { hiddenMarks } from '../queries/hidden-marks';
import type { NewPerson } from '../types';
import { sealPrivate } from './seal-private';

/** Keeps each statement far below the 65,535 parameters that PostgreSQL takes. */
const BATCH = 1_000;

/**
 * Writes new people with keys, sealed fields and audit entries, in a few statements for thousands. It is the part that
 * commands share: the caller has asked the policy and holds the transaction. Throws where an address or passport is taken
 * by somebody whom the viewer may know of; of others nothing is told.
 */
export async function insertPeople(
  viewer: Viewer,
  newcomers: readonly NewPerson[],
  { importId = null }: { importId?: string | null } = {},
): Promise<void> {
  for (let from = 0; from < newcomers.length; from += BATCH) {
    await insertBatch(viewer, newcomers.slice(from, from + BATCH), importId);
  }
}

async function insertBatch(
  viewer: Viewer,
  newcomers: readonly NewPerson[],
  importId: string | null,
): Promise<void> {
  const createdAt = now();
  const hidden = await hiddenMarks(
    viewer,
    newcomers.map(({ id, email, private: data }) => ({
      key: id,
      email,
      passportNumber: data?.passportNumber ?? null,
    })),
  );
  await insertRows(
    people,
    newcomers.map(({ private: _sealed, ...person }) => ({
      ...person,
      sharesEmail: hidden.get(person.id)?.email ?? false,
      importId,
      createdAt,
    })),
  );
  const keys = await createPersonKeys(newcomers.map(({ id }) => id));
  const sealed = newcomers.flatMap(({ id, private: data }) => {
    const key = keys.get(id);
    return key && data && Object.values(data).some(Boolean)
      ? [
          {
            personId: id,
            ...sealPrivate(key, data),
            sharesPassport: hidden.get(id)?.passport ?? false,
          },
        ]
      : [];
  });
  await insertRows(personPrivate, sealed);
  await audit(
    viewer,
    newcomers.map(({ id, private: data, ...person }) => ({
      objectType: 'person',
      objectId: id,
      action: 'created',
      personId: id,
      personal: changedFields(null, { ...person, ...data }),
    })),
  );
}
