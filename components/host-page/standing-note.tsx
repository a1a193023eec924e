import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import type { GivenAnswer, HostPage, Times } from '@/lib/host-page/types';
import { formatDay, formatTime, formatTimeRange } from '@/lib/i18n/format';

/** What happened to the visit since the host last heard of it, and to answers that could not stand. */
export function StandingNote({ page }: { page: HostPage }) {
  const t = useTranslations('hostPage.note');
  const { standing, before, offered, activity } = page;
  const inWords = useTimes(activity.timeZone);
  return (
    <div className="host-notes">
      {standing === 'cancelled' && (
        <Note tone="warn" title={t('cancelledTitle')}>
          {t('cancelled')}
        </Note>
      )}
      {standing === 'over' && (
        <Note icon="history" title={t('overTitle')}>
          {t('over')}
        </Note>
      )}
      {standing === 'nothing_asked' && <Note title={t('nothingTitle')}>{t('nothing')}</Note>}
      {before && (
        <Note tone="warn" icon="clock" title={t('movedTitle')}>
          {offered
            ? t('moved', { before: inWords(before), now: inWords(offered) })
            : t('movedToDates', { before: inWords(before) })}
        </Note>
      )}
      {page.aside.map((answer) => (
        <AsideNote key={answer.id} answer={answer} page={page} />
      ))}
    </div>
  );
}

function AsideNote({ answer: { at, seen }, page }: { answer: GivenAnswer; page: HostPage }) {
  const t = useTranslations('hostPage.note');
  const locale = useLocale();
  const { timeZone } = page.activity;
  const inWords = useTimes(timeZone);
  const when = `${formatDay(locale, at, timeZone)} ${formatTime(at, timeZone)}`;
  const isOld = seen !== null && seen.start !== page.offered?.start;
  return (
    <Note icon="history" title={t('asideTitle', { at: when })}>
      {page.standing === 'cancelled' && t('cancelledAside')}
      {page.standing !== 'cancelled' &&
        (isOld ? t('asideMoved', { seen: inWords(seen) }) : t('aside'))}
    </Note>
  );
}

/** Tue 24 Oct 09:45–11:30 */
function useTimes(zone: string): (times: Times) => string {
  const locale = useLocale();
  return ({ start, end }) =>
    `${formatDay(locale, start, zone)} ${formatTimeRange(start, end, zone)}`;
}
