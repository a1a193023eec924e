import { useLocale, useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import type { Tone } from '@/components/ui/marks';
import type { CoverageItem } from '@/lib/coverage/types';
import { formatDay } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';

export const COVERAGE_LOOKS: Record<CoverageItem['state'], { tone: Tone; icon: IconName }> = {
  there: { tone: 'ok', icon: 'check' },
  missing: { tone: 'warn', icon: 'warn' },
  late: { tone: 'danger', icon: 'error' },
  not_yet: { tone: 'mut', icon: 'clock' },
  unknown: { tone: 'mut', icon: 'help' },
  not_needed: { tone: 'mut', icon: 'minus' },
};

/** What of a visit is there or missing, in a few words, with whose turn it is and until when. */
export function useCoverageWords(zone: string): (item: CoverageItem) => string {
  const t = useTranslations('coverage');
  const locale = useLocale();
  return ({ what, state, turn, until, language, seats }) => {
    const words = t(`${what}.${state === 'late' ? 'missing' : state}`, {
      language: language ? languageName(locale, language) : '',
      seats: seats ?? 0,
    });
    if (turn === 'nobody' || until === null) return words;
    const date = formatDay(locale, until, zone);
    return t(state === 'late' ? `past.${turn}` : `until.${turn}`, { words, date });
  };
}
