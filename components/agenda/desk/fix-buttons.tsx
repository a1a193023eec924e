'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { fixesOf } from '@/lib/agenda/rules/fixes-of';
import type { Conflict, Fix } from '@/lib/agenda/types/conflict';
import { formatTime } from '@/lib/i18n/format';
import { useDesk } from './desk';
import { editsOfFix } from './fix-edits';
import { useDeskWords } from './words';

/** So many ways to solve one are offered. */
const SHOWN = 3;

/** The ways to solve a conflict, each one click; undo takes it back. */
export function FixButtons({ conflict }: { conflict: Conflict }) {
  const t = useTranslations('agenda.fix');
  const draft = useDesk((desk) => desk.draft);
  const edit = useDesk((desk) => desk.edit);
  const say = useDesk((desk) => desk.say);
  const label = useFixLabel(conflict);
  const fixes = useMemo(() => fixesOf(draft, conflict).slice(0, SHOWN), [draft, conflict]);
  if (fixes.length === 0) return null;
  const meal = { en: t('mealIn.en'), ru: t('mealIn.ru'), ko: t('mealIn.ko') };
  const apply = (fix: Fix) => {
    edit(editsOfFix(fix, { id: crypto.randomUUID(), title: meal }), label(fix));
    say(t('done', { fix: label(fix) }));
  };
  return (
    <div className="acts" role="group" aria-label={t('label')}>
      {fixes.map((fix) => (
        <Button key={label(fix)} size="dense" onClick={() => apply(fix)}>
          {label(fix)}
        </Button>
      ))}
    </div>
  );
}

function useFixLabel({ sessionIds }: Conflict) {
  const t = useTranslations('agenda.fix');
  const words = useDeskWords();
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  return (fix: Fix): string => {
    if (fix.type === 'add_meal') return t('addMeal', { time: formatTime(fix.start, zone) });
    const title = words.title(fix.sessionId);
    if (fix.type === 'to_tray') return t('toTray');
    if (fix.type === 'change_place')
      return t('changePlace', { place: words.placeName(fix.placeId) });
    if (fix.type === 'shorten') return t('shorten', { title, time: formatTime(fix.end, zone) });
    const time = formatTime(fix.start, zone);
    return fix.sessionId === sessionIds.at(-1)
      ? t('move', { time })
      : t('moveOther', { title, time });
  };
}
