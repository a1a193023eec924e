import type { LocalizedText } from '@/lib/core/localized';
import type { SessionKind } from '@/lib/core/vocabulary';
import type { LocalTime } from './agenda';

/** An agenda to begin another activity with. Days are counted from the first, 1; clock times are local. */
export type TemplateContent = {
  format: 1;
  groups: readonly string[];
  sessions: readonly {
    kind: SessionKind;
    title: LocalizedText;
    description: LocalizedText | null;
    /** `null`: in the tray, for `duration` minutes. */
    day: number | null;
    startsAt: LocalTime | null;
    endsAt: LocalTime | null;
    duration: number | null;
    placeId: string | null;
    /** Names of groups; empty: everyone. */
    groups: readonly string[];
    languages: readonly string[];
    isPublic: boolean;
  }[];
};
