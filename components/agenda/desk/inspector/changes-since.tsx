'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { localized } from '@/lib/core/localized';
import { formatDay, formatTimeRange } from '@/lib/i18n/format';
import { useDesk } from '../desk';
import { useDeskWords } from '../words';

/** What the published programme says instead, where it differs: time, place, groups, title. */
export function ChangesSince({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.inspect');
  const locale = useLocale();
  const words = useDeskWords();
  const { newest, changes, names } = useDesk((desk) => desk.state);
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  const own = changes.filter(({ sessionId }) => sessionId === session.id);
  const before = own[0]?.before;
  if (!newest || own.length === 0) return null;
  const text = (start: string | number, end: string | number) => {
    const [from, to] = [new Date(start), new Date(end)];
    return `${formatDay(locale, from, zone)} ${formatTimeRange(from, to, zone)}`;
  };
  const pairs: [string, string][] = before
    ? [
        [
          text(before.startsAt, before.endsAt),
          session.start !== null && session.end !== null
            ? text(session.start, session.end)
            : t('noDay'),
        ],
        [localized(before.title, locale).text, localized(session.title, locale).text],
        [placeBefore(before.placeId), words.placeName(session.placeId)],
        [groupsBefore(before.groupIds), words.who(session.groupIds)],
      ]
    : [];
  function placeBefore(id: string | null): string {
    const name = names.places.get(id ?? '');
    return name ? localized(name, locale).text : '';
  }
  function groupsBefore(ids: readonly string[]): string {
    const known = ids.flatMap((id) => names.groups.get(id) ?? []);
    return known.length > 0
      ? known.map((name) => t('groupName', { name })).join(', ')
      : words.who([]);
  }
  const differing = pairs.filter(([was, is]) => was !== is);
  return (
    <>
      <dt>{t('since', { number: newest.number })}</dt>
      <dd>
        {!before && t('isNew')}
        {before && differing.length === 0 && t('details')}
        {differing.map(([was, is]) => (
          <span className="insp-was" key={was}>
            {was && <del className="was">{was}</del>} <b>{is || t('nothing')}</b>
          </span>
        ))}
      </dd>
    </>
  );
}
