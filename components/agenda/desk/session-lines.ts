'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { localized } from '@/lib/core/localized';
import { LOCALES } from '@/lib/core/vocabulary';
import { formatDay, formatTimeRange } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import { useDesk } from './desk';
import { useDeskWords } from './words';

export type SessionField =
  | 'title'
  | 'kind'
  | 'time'
  | 'groups'
  | 'place'
  | 'people'
  | 'languages'
  | 'description'
  | 'rest';

/** What a session says, one line of text for each field, in the reader's language; translations where they differ. */
export function useSessionLines() {
  const t = useTranslations('agenda');
  const kinds = useTranslations('vocabulary.sessionKind');
  const roles = useTranslations('vocabulary.sessionPersonRole');
  const locale = useLocale();
  const words = useDeskWords();
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  const places = useDesk((desk) => desk.choices.places);

  return (session: EditableSession | null): Map<SessionField, string> => {
    if (!session) return new Map();
    const { start, end, duration, title, description, placeId } = session;
    const time =
      start !== null && end !== null
        ? `${formatDay(locale, start, zone)} ${formatTimeRange(start, end, zone)}`
        : t('clash.inTray', { length: words.length(duration ?? 0) });
    const chosen = places.find(({ id }) => id === placeId);
    const place = chosen ? localized(chosen.name, locale).text : words.placeName(placeId);
    const people = session.people.map(({ name, role }) => `${name} (${roles(role)})`);
    const shown = LOCALES.flatMap((one) => title[one] ?? []);
    return new Map<SessionField, string>([
      ['title', [...new Set([localized(title, locale).text, ...shown])].join('; ')],
      ['kind', kinds(session.kind)],
      ['time', time],
      ['groups', words.who(session.groupIds)],
      ['place', place],
      ['people', people.join(', ')],
      ['languages', session.languages.map((code) => languageName(locale, code)).join(', ')],
      ['description', description ? localized(description, locale).text : ''],
      [
        'rest',
        [
          t(session.isPublic ? 'inspect.public' : 'inspect.notPublic'),
          session.isTentative && t('inspect.tentative'),
          words.title(session.mustFollowSessionId ?? undefined),
        ]
          .filter(Boolean)
          .join(', '),
      ],
    ]);
  };
}
