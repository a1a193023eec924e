'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import { Status, type Tone } from '@/components/ui/marks';
import type { NamedVisit } from '@/lib/agenda/types/draft';
import type { VisitStatus } from '@/lib/core/vocabulary';
import { formatDay } from '@/lib/i18n/format';
import { useDesk } from './desk';

const LOOKS = {
  draft: ['mut', 'edit'],
  asked: ['mut', 'dash'],
  tentative: ['warn', 'half'],
  confirmed: ['ok', 'check'],
  declined: ['danger', 'x'],
  cancelled: ['mut', 'x'],
} as const satisfies Record<VisitStatus, readonly [Tone, IconName]>;

/** What the host has said, and when the host receives where they said so. */
export function VisitStatusLine({ visit }: { visit: NamedVisit }) {
  const t = useTranslations('vocabulary.visitStatus');
  const when = useWindows(visit);
  const [tone, icon] = LOOKS[visit.status];
  return (
    <Status tone={tone} icon={icon}>
      {when.length > 0 ? `${t(visit.status)}, ` : t(visit.status)}
      {when.map((window, index) => (
        <span key={window} className="nw">
          {index < when.length - 1 ? `${window}, ` : window}
        </span>
      ))}
    </Status>
  );
}

/** "Thu 26 Oct 09:00–17:00": two windows at most are named, more are counted. */
function useWindows({ windows }: NamedVisit): string[] {
  const t = useTranslations('agenda.tray');
  const locale = useLocale();
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  if (!windows || windows.length === 0) return [];
  if (windows.length > 2) return [t('windows', { count: windows.length })];
  return windows.map(
    ({ date, start, end }) =>
      `${formatDay(locale, date, zone)} ${start.slice(0, 5)}–${end.slice(0, 5)}`,
  );
}
