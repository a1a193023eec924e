import type { LocalizedText } from '@/lib/core/localized';
import type { Country } from '@/lib/core/vocabulary';

/** Why somebody cannot be erased yet; `activity` is what they still take part in. */
export type Obstacle = {
  code: 'still_takes_part' | 'is_administrator';
  activity: LocalizedText;
};

/** The parts of what is held about somebody, in the order in which they are told; each has a word under `privacy.section`. */
export const SECTIONS = [
  'person',
  'sensitive',
  'account',
  'participations',
  'travel',
  'attendance',
  'sessions',
  'availability',
  'letters',
  'documents',
  'history',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One thing that is held; dates and instants are ISO 8601. */
export type HeldItem = Record<string, unknown>;

/** A part of what is held, read in pieces. */
export type HeldPart = { section: Section; items: HeldItem[] };

/** What kind of text it is; each has a word under `privacy.place`. */
export type MentionPlace =
  | 'session'
  | 'activity'
  | 'acknowledgement'
  | 'template'
  | 'release'
  | 'signOff'
  | 'note'
  | 'host'
  | 'visit'
  | 'task'
  | 'letter';

/** A text that names somebody: what it is, of which day (`YYYY-MM-DD`), and of which activity, where the viewer sees it. */
export type Mention = { place: MentionPlace; day: string | null; activity: LocalizedText | null };

/** What can be done with a person's data. */
export type Privacy = {
  /** As in the passport; a dash once they are erased. */
  name: string;
  erasedAt: Date | null;
  obstacle: Obstacle | null;
  /** Countries whose letters go with the person. */
  letterCountries: Country[];
  /** The texts that somebody wrote in which the name stands; erasing leaves those as they are. */
  mentions: Mention[];
  /** Who else of the directory is likely the same person; erasing leaves them as they are. */
  twins: string[];
};
