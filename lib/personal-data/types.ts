import type { LocalizedText } from '@/lib/core/localized';

/** Why somebody cannot be erased yet; `activity` is what they still take part in. */
export type Obstacle = {
  code: 'still_takes_part' | 'is_administrator';
  activity: LocalizedText;
};
