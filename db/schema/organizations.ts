import { sql } from 'drizzle-orm';
import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, localizedText, version } from './columns';
import { country } from './enums';

export const organizations = pgTable(
  'organizations',
  {
    id: id(),
    name: localizedText('name').notNull(),
    shortName: text('short_name'),
    country: country('country'),
    version: version(),
  },
  (t) => [uniqueIndex('organizations_name').on(sql`lower(${t.name}->>'en')`)],
);
