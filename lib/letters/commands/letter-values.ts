import { localized } from '@/lib/core/localized';
import { COUNTRIES, type LetterKind, type Locale } from '@/lib/core/vocabulary';
import { formatDate, formatLength, formatTimeRange, formatWeekday } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import type { ExpectedPerson } from '../queries/expected-people';
import type { VisitFacts } from '../queries/find-facts';
import { contactName } from '../rules/contact-name';
import type { LetterValues } from '../rules/fields';
import type { LetterTexts } from './letter-texts';

type Letter = { kind: LetterKind; locale: Locale };

/** The fields of a letter about this visit, in its language. */
export function letterValues(
  { kind, locale }: Letter,
  facts: VisitFacts,
  people: readonly ExpectedPerson[],
  { t, country }: LetterTexts,
): LetterValues {
  const { visit, activity, contact, place } = facts;
  const zone = activity.timeZone;
  const times = timesOf(kind, facts);
  const day = (date: Date | string) =>
    t('page.longDate', {
      weekday: formatWeekday(locale, date, zone),
      date: formatDate(locale, date, zone),
    });
  const own = (text: Parameters<typeof localized>[0] | null) =>
    text ? localized(text, locale).text : null;
  const from = new Set(people.flatMap(({ delegation }) => delegation ?? []));
  return {
    host: own(facts.hostName),
    contact: contact && contactName(contact, locale),
    activity: own(activity.title),
    project: own(facts.project.title),
    partners: list(
      facts.partners.map((name) => localized(name, locale).text),
      locale,
    ),
    topic: own(visit.topic),
    objective: own(visit.objective),
    wishes: own(visit.wishes),
    place: [own(place?.name ?? null), own(place?.city ?? null)].filter(Boolean).join(', ') || null,
    date: times ? day(times.start) : list(visit.wishedDates.map(day), locale, 'disjunction'),
    time:
      times &&
      t('page.times', {
        times: formatTimeRange(times.start, times.end, zone),
        city: cityOfZone(zone, locale),
      }),
    duration: formatLength(locale, visit.duration),
    people: people.length > 0 ? t('page.people', { count: people.length }) : null,
    countries: list(
      COUNTRIES.filter((code) => from.has(code)).map((code) => country[code]),
      locale,
    ),
    group: facts.group,
    answerBy: visit.answerBy && day(visit.answerBy),
  };
}

/** A request names the time that the host is asked for; afterwards it is the time that stands. */
function timesOf(kind: LetterKind, { visit, placed }: VisitFacts) {
  const times = (start: Date | null, end: Date | null) => (start && end ? { start, end } : null);
  const offered = times(visit.offeredStart, visit.offeredEnd);
  if (kind === 'request') return offered ?? (visit.wishedDates.length > 0 ? null : placed);
  return times(visit.agreedStart, visit.agreedEnd) ?? offered ?? placed;
}

function list(
  parts: string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string | null {
  return parts.length > 0 ? new Intl.ListFormat(locale, { type }).format(parts) : null;
}
