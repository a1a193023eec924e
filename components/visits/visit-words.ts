import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/lib/core/localized';
import { localDate } from '@/lib/core/zoned-time';
import { formatDay, formatTime, formatTimeRange } from '@/lib/i18n/format';
import { daysUntil, type TimeLeft } from '@/lib/visits/rules/pipeline';
import type { VisitLine } from '@/lib/visits/types';

type Around = { timeZone: string; today: string };

/** How many days ago, where there is a word for it. */
const DAYS = ['today', 'yesterday'] as const;

/** What lists, the card and the page of a visit say of it in words. */
export function useVisitWords({ timeZone, today }: Around) {
  const t = useTranslations('visits');
  const locale = useLocale();
  const day = (at: number) => formatDay(locale, at, timeZone);
  const daysSince = (at: number) => -daysUntil(localDate(at, timeZone), today);
  const range = ({ start, end }: { start: number; end: number }) =>
    t('time', { day: day(start), time: formatTimeRange(start, end, timeZone) });
  return {
    day,
    range,
    place: ({ host }: VisitLine) => {
      const where = host.city ?? host.placeName ?? host.name;
      return localized(where, locale).text;
    },
    start: ({ sessions: [first] }: VisitLine) =>
      first
        ? t('time', { day: day(first.start), time: formatTime(first.start, timeZone) })
        : t('notPlaced'),
    who: ({ group }: VisitLine) => (group ? t('group', { name: group.name }) : t('everyone')),
    windows: ({ windows }: Pick<VisitLine, 'windows'>) =>
      windows
        .map(({ date, start, end }) =>
          t('window', { day: formatDay(locale, date, timeZone), start, end }),
        )
        .join('; '),
    /** What was last said between us and them. */
    asked: (visit: VisitLine) => {
      const { status, askedAt, answeredAt } = visit;
      const on = (key: 'confirmedOn' | 'declinedOn' | 'answeredOn') =>
        answeredAt === null ? '' : t(key, { date: day(answeredAt) });
      switch (status) {
        case 'draft':
          return t('notAsked');
        case 'asked':
          return askedAt === null
            ? ''
            : t('askedAgo', { date: day(askedAt), days: daysSince(askedAt) });
        case 'tentative':
          return on('answeredOn');
        case 'confirmed':
          return on('confirmedOn');
        case 'declined':
          return on('declinedOn');
        case 'cancelled':
          return t('cancelledNow');
      }
    },
    remark: (visit: VisitLine) => remarkOf(visit),
    left: ({ what, days, needs }: TimeLeft) => {
      const left = t(`left.${days < 0 ? (`${what}Past` as const) : what}`, {
        days: Math.abs(days),
      });
      if (needs === null) return left;
      return t(what === 'name_list' ? 'left.listNeeds' : 'left.needs', { left, days: needs });
    },
  };

  /** The second line: what somebody should know before they do anything. */
  function remarkOf(visit: VisitLine): string {
    const { openAnswers, failedLetters, contact, status, reminders, openedAt } = visit;
    if (openAnswers > 0) return t('openAnswers', { count: openAnswers });
    if (failedLetters > 0) return t('letterFailed', { count: failedLetters });
    if (contact?.hasBounced) return t('bounced', { name: contact.name });
    if (status === 'draft') return contact?.email ? '' : t('noAddress');
    if (status === 'asked') {
      const told = reminders > 0 ? t('reminded', { count: reminders }) : '';
      const opened =
        openedAt === null
          ? t('notOpened')
          : t('opened', { day: DAYS[daysSince(openedAt)] ?? 'other', date: day(openedAt) });
      return told ? t('and', { first: told, second: opened.toLocaleLowerCase(locale) }) : opened;
    }
    if (status === 'declined' || status === 'cancelled') return '';
    return afterAnswer(visit);
  }

  function afterAnswer(visit: VisitLine): string {
    const { windows, sessions, agreed, owed, status, outcome } = visit;
    if (outcome) return t(`outcomes.${outcome}`);
    const list = owed.find(({ what }) => what === 'name_list');
    if (list) return t('listDue', { date: formatDay(locale, list.on, timeZone) });
    const [placed] = sessions;
    if (!placed && windows.length > 0) {
      const [first = { date: '', start: '', end: '' }] = windows;
      return t('windows', {
        windows: t('window', { ...first, day: formatDay(locale, first.date, timeZone) }),
      });
    }
    if (placed && agreed && placed.start !== agreed.start) return t('movedSince');
    return status === 'confirmed' ? t('nothingNeeded') : '';
  }
}
