import { useLocale, useTranslations } from 'next-intl';
import { placeOptions } from '@/components/places/place-options';
import type { Activity } from '@/lib/activities/types';
import type { PersonChoice } from '@/lib/agenda/types/draft';
import { type LocalizedText, localized } from '@/lib/core/localized';
import { SESSION_KINDS, SESSION_PERSON_ROLES, type VisitStatus } from '@/lib/core/vocabulary';
import { datesBetween } from '@/lib/core/zoned-time';
import { formatDay, formatLongDay, formatTime } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';
import type { PlaceChoice } from '@/lib/places/types';
import type { SessionAnswers, SessionChoices } from './session-form';

export type Offered = {
  activity: Activity;
  places: readonly PlaceChoice[];
  people: readonly PersonChoice[];
  vehicles: readonly { id: string; name: string; plate: string | null }[];
  visits: readonly { id: string; topic: LocalizedText; status: VisitStatus }[];
  /** The other sessions of the activity. */
  sessions: readonly { id: string; title: LocalizedText; startsAt: Date | null }[];
};

/** What the form of a session offers, and besides it whatever the session says already. */
export function useSessionChoices(offered: Offered, answers: SessionAnswers): SessionChoices {
  const { activity, places, people, vehicles, visits, sessions } = offered;
  const locale = useLocale();
  const t = useTranslations('vocabulary');
  const group = useTranslations('agenda');
  const zone = activity.timeZone;
  const text = (content: LocalizedText) => localized(content, locale).text;
  const ownDates = datesBetween(activity.startsOn, activity.endsOn);
  const dates = new Set([...ownDates, answers.day]);
  const languages = new Set([
    ...SPOKEN_LANGUAGES,
    ...answers.languages,
    ...answers.people.flatMap((person) => person.languages),
  ]);
  return {
    kinds: SESSION_KINDS.map((value) => ({ value, label: t(`sessionKind.${value}`) })),
    days: [...dates]
      .filter(Boolean)
      .sort()
      .map((value) => ({ value, label: formatLongDay(locale, value, zone) })),
    places: placeOptions(places, locale),
    groups: activity.groups.map(({ id, name }) => ({ value: id, label: group('group', { name }) })),
    people: people.map(({ id, name, nameNative }) => ({
      value: id,
      label: nameNative ? `${name}, ${nameNative}` : name,
    })),
    roles: SESSION_PERSON_ROLES.map((value) => ({ value, label: t(`sessionPersonRole.${value}`) })),
    languages: [...languages].map((value) => ({ value, label: languageName(locale, value) })),
    sessions: sessions.map(({ id, title, startsAt }) => ({
      value: id,
      label: startsAt
        ? `${formatDay(locale, startsAt, zone)} ${formatTime(startsAt, zone)}, ${text(title)}`
        : text(title),
    })),
    vehicles: vehicles.map(({ id, name, plate }) => ({
      value: id,
      label: plate ? `${name}, ${plate}` : name,
    })),
    visits: visits.map(({ id, topic, status }) => ({
      value: id,
      label: `${text(topic)}, ${t(`visitStatus.${status}`)}`,
    })),
    bounds: { dates: ownDates, startsAt: activity.dayStartsAt, endsAt: activity.dayEndsAt },
    zone: cityOfZone(zone, locale),
  };
}
