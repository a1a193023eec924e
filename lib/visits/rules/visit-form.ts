import { localizedFormValue } from '@/lib/core/input';
import type { LocalizedText } from '@/lib/core/localized';
import type { VisitPriority } from '@/lib/core/vocabulary';

type Saved = {
  contactId: string | null;
  groupId: string | null;
  topic: LocalizedText | null;
  objective: LocalizedText | null;
  wishes: LocalizedText | null;
  duration: number | undefined;
  wishedDates: readonly string[];
  priority: VisitPriority;
  needsInterpreter: boolean;
  /** `YYYY-MM-DD` */
  answerBy: string | null;
};

/** What a form of the request holds; of a new one, what most have. */
export function visitFormValue(saved: Saved | null) {
  return {
    contactId: saved?.contactId ?? '',
    groupId: saved?.groupId ?? '',
    topic: localizedFormValue(saved?.topic ?? null),
    objective: localizedFormValue(saved?.objective ?? null),
    wishes: localizedFormValue(saved?.wishes ?? null),
    duration: saved?.duration ?? 90,
    wishedDates: [...(saved?.wishedDates ?? [])],
    priority: saved?.priority ?? ('should' as const),
    needsInterpreter: saved?.needsInterpreter ?? true,
    answerBy: saved?.answerBy ?? '',
  };
}
