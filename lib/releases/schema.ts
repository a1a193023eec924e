import { z } from 'zod';
import { idInput } from '@/lib/core/input';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  LOCALES,
  PARTNER_ROLES,
  SESSION_KINDS,
  SESSION_PERSON_ROLES,
  TRAVEL_MODES,
  VEHICLE_KINDS,
} from '@/lib/core/vocabulary';
import type { ReleaseSnapshot } from './types';

/**
 * Reads a stored release. A document of an unknown format, or one that something else wrote, throws: a release is
 * never repaired. A later format gets a schema of its own and a function that turns the old one into it.
 */
export function parseSnapshot(stored: unknown): ReleaseSnapshot {
  return releaseSnapshotSchema.parse(stored);
}

const text = z.object({ en: z.string(), ru: z.string().optional(), ko: z.string().optional() });
const instant = z.iso.datetime();
const date = z.iso.date();
const id = z.string().min(1);

const session = z.object({
  id,
  kind: z.enum(SESSION_KINDS),
  title: text,
  description: text.nullable(),
  startsAt: instant,
  endsAt: instant,
  groupIds: z.array(id),
  placeId: id.nullable(),
  people: z.array(
    z.object({
      personId: id,
      name: z.string(),
      nameNative: z.string().nullable(),
      role: z.enum(SESSION_PERSON_ROLES),
      title: text.optional(),
    }),
  ),
  isPublic: z.boolean(),
  languages: z.array(z.string()),
  /** Absent in releases from before, which did not say. */
  siteVisitId: z.string().nullable().optional(),
  sequence: z.int().nonnegative(),
  lastModified: instant,
  changedFrom: z
    .object({ startsAt: instant, endsAt: instant, placeId: id.nullable(), groupIds: z.array(id) })
    .nullable(),
});

const releaseSnapshotSchema: z.ZodType<ReleaseSnapshot> = z.object({
  format: z.literal(1),
  number: z.int().positive(),
  publishedAt: instant,
  firstPublishedAt: instant,
  activity: z.object({
    id,
    slug: z.string(),
    kind: z.enum(ACTIVITY_KINDS),
    title: text,
    summary: text.nullable(),
    startsOn: date,
    endsOn: date,
    timeZone: z.string(),
    status: z.enum(ACTIVITY_STATUSES),
  }),
  project: z.object({ id, slug: z.string(), title: text }),
  partners: z.array(z.object({ organizationId: id, name: text, role: z.enum(PARTNER_ROLES) })),
  groups: z.array(z.object({ id, name: z.string(), mode: z.enum(VEHICLE_KINDS).optional() })),
  places: z.array(
    z.object({
      id,
      parentId: id.nullable(),
      name: text,
      address: text.nullable(),
      city: text.nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    }),
  ),
  travelTimes: z.array(
    z.object({
      fromPlaceId: id,
      toPlaceId: id,
      minutes: z.number().nonnegative(),
      mode: z.enum(TRAVEL_MODES).optional(),
    }),
  ),
  travelFactors: z
    .array(z.object({ start: z.string(), end: z.string(), percent: z.number().positive() }))
    .optional(),
  sessions: z.array(session),
  cancelled: z.array(session),
});

/** A text that may be missing; an empty one is. */
const remark = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .nullish()
    .transform((text) => text || null);

export const agendaInput = z.object({ activityId: idInput });

export type AgendaInput = z.output<typeof agendaInput>;

export const releaseInput = z.object({
  activityId: idInput,
  number: z.int().positive().max(2_147_483_647),
});

export type ReleaseInput = z.output<typeof releaseInput>;

export const restoreReleaseInput = releaseInput.extend({
  /** Of the plan that was shown. */
  key: z.string().min(1).max(100),
});

export type RestoreReleaseInput = z.output<typeof restoreReleaseInput>;

export const publishReleaseInput = z.object({
  id: idInput,
  activityId: idInput,
  /** Why it is published although blockers are open. */
  reason: remark(1_000),
  /** Goes with the mail about the changes. */
  message: remark(1_000),
  /** Whether those whose agenda changes get a mail. */
  tell: z.boolean(),
  /** The number of the newest release that the publisher saw, 0 before the first; left out, any will do. */
  after: z.int().nonnegative().nullish(),
});

export type PublishReleaseInput = z.output<typeof publishReleaseInput>;
/** As a form holds it. */
export type PublishReleaseAnswers = z.input<typeof publishReleaseInput>;

/** What the address of a preview or a printed programme can say; what is malformed counts as not said. */
export const viewParams = z.object({
  /** Left out: everybody. */
  group: z.uuid().nullable().catch(null),
  lang: z.enum(LOCALES).nullable().catch(null),
  /** Left out: the draft. */
  release: z.coerce.number().int().positive().nullable().catch(null),
  day: z.iso.date().nullable().catch(null),
});
