import type { LocalizedText } from '@/lib/core/localized';

/** What the audit trail speaks of: nouns of the domain, each with a word under `audit.objects`. */
export const OBJECT_TYPES = [
  'activity',
  'agenda_import',
  'agenda_template',
  'attendance',
  'calendar_feed',
  'delegation',
  'document',
  'group',
  'holiday',
  'host',
  'import',
  'letter',
  'letter_template',
  'message',
  'organization',
  'participant',
  'person',
  'place',
  'project',
  'release',
  'session',
  'site_visit',
  'task',
  'user',
  'vehicle',
] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];

export type FieldChange = {
  field: string;
  before: unknown;
  after: unknown;
  /** That it changed may be known here, but not its values: they are shown on the person's own record only. */
  isWithheld?: true;
};

/** A name as it is now: people and accounts have one text, what the programme made has one in each language. */
export type ObjectName = string | LocalizedText;

export type HistoryEntry = {
  id: string;
  at: Date;
  /** Null when Sapar itself acted. */
  actor: string | null;
  objectType: string;
  /** Null where the object is gone or has no name. */
  objectName: ObjectName | null;
  action: string;
  activity: { title: LocalizedText; timeZone: string } | null;
  changes: FieldChange[];
  /** What is personal in it; `erased` when the person's key is gone and nobody can read it any more. */
  personal: FieldChange[] | 'erased';
};

export type History = {
  entries: HistoryEntry[];
  total: number;
  /** Names of the objects that the changes mention by id, where they still exist. */
  names: Record<string, ObjectName>;
};
