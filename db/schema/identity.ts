import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { activities } from './activities';
import { bytea, citext, id, instant, version } from './columns';
import { country, grantedRole, locale } from './enums';
import { people } from './people';
import { projects } from './projects';

/** Somebody who can sign in. `session_generation` grows when a role or password changes, which ends their sessions. */
export const users = pgTable('users', {
  id: id(),
  email: citext('email').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash'),
  isAdmin: boolean('is_admin').notNull().default(false),
  locale: locale('locale').notNull().default('en'),
  personId: uuid('person_id')
    .unique()
    .references(() => people.id),
  sessionGeneration: integer('session_generation').notNull().default(1),
  disabledAt: instant('disabled_at'),
  createdAt: instant('created_at').notNull(),
  version: version(),
});

/** One role of one account in one scope; which scope columns are set follows from the role. */
export const roleGrants = pgTable(
  'role_grants',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: grantedRole('role').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    country: country('country'),
    activityId: uuid('activity_id'),
    grantedAt: instant('granted_at').notNull(),
  },
  (t) => [
    unique('role_grants_once')
      .on(t.userId, t.role, t.projectId, t.country, t.activityId)
      .nullsNotDistinct(),
    check('role_grants_country', sql`(${t.role} = 'focal_point') = (${t.country} is not null)`),
    check(
      'role_grants_activity',
      sql`(${t.role} = 'check_in_helper') = (${t.activityId} is not null)`,
    ),
    foreignKey({
      name: 'role_grants_activity_of_project',
      columns: [t.projectId, t.activityId],
      foreignColumns: [activities.projectId, activities.id],
    }).onDelete('cascade'),
  ],
);

/** Links sent by mail; only the hash of the secret is kept, and each works once. */
export const signInLinks = pgTable(
  'sign_in_links',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: text('purpose', { enum: ['invitation', 'sign_in'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    index('sign_in_links_user').on(t.userId),
    check('sign_in_links_expire', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** Accounts of an OpenID Connect provider that sign in as one of our users. */
export const identities = pgTable(
  'identities',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    provider: text('provider').notNull(),
    subject: text('subject').notNull(),
    linkedAt: instant('linked_at').notNull(),
  },
  (t) => [unique('identities_once').on(t.provider, t.subject)],
);

/** Tries to sign in, counted per address and per client; keys are keyed hashes, so no address stands here in clear. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  { id: id(), key: bytea('key').notNull(), at: instant('at').notNull() },
  (t) => [index('sign_in_attempts_key_at').on(t.key, t.at)],
);
