import { customType, integer, jsonb, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../lib/core/localized';

/** Primary keys are version 7 UUIDs made by the application (`newId`). */
export const id = () => uuid('id').primaryKey();

/** Counts the saves of an editable row; a save that names an older version is stale and refused. */
export const version = () => integer('version').notNull().default(1);

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Content in several languages; a check in the first migration demands English. */
export const localizedText = (name: string) => jsonb(name).$type<LocalizedText>();

/** Text that compares without case: e-mail addresses. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' });

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
  toDriver: (value) => Buffer.from(value),
});
