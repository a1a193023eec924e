import { createTranslator } from 'next-intl';
import type { Viewer } from '@/lib/auth/types';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { makeHostLink } from '@/lib/host-links/commands/make-host-link';
import { formatDateRange, formatDay, formatLongDay, formatTimeRange } from '@/lib/i18n/format';
import { loadMessages } from '@/lib/i18n/load-messages';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { contactName } from '@/lib/letters/rules/contact-name';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import type { Addressee } from '../queries/load-addressee';
import type { LockedVisit } from './lock-visit';

type HostTemplate =
  | 'visitRequest'
  | 'visitReminder'
  | 'visitTimeChanged'
  | 'visitCancelled'
  | 'visitorList'
  | 'visitThanks';

type Writing = {
  template: HostTemplate;
  /** The letter (`lib/letters`) that goes along as a PDF. */
  letterId?: string;
  /** What only this template says. */
  params?: Record<string, string | number>;
  /** Where the host's page has nothing more to say or to answer. */
  isWithoutLink?: boolean;
};

/**
 * Puts a letter to the host of a visit into the outbox, in their language and with a link of its own; those before it
 * keep working. In the transaction of the step that it tells about, and after it: it says the time that stands then.
 */
export async function writeToHost(
  viewer: Viewer | null,
  visit: LockedVisit,
  addressee: Addressee,
  { template, letterId, params = {}, isWithoutLink = false }: Writing,
): Promise<void> {
  const { contact } = addressee;
  const { locale } = contact;
  const token = isWithoutLink
    ? null
    : await makeHostLink({ siteVisitId: visit.id, contactId: contact.id });
  await enqueue([
    {
      recipient: contact.email,
      locale,
      template,
      params: {
        host: localized(addressee.organization, locale).text,
        contact: contactName(contact, locale),
        activity: localized(addressee.activityTitle, locale).text,
        topic: localized(visit.topic, locale).text,
        when: await whenInWords(visit, addressee, locale),
        answerBy: visit.answerBy
          ? formatLongDay(locale, visit.answerBy, visit.activity.timeZone)
          : '',
        answer: viewer?.email ?? addressee.asker ?? '',
        ...params,
      },
      ...(token ? { secrets: { token } } : {}),
      projectId: visit.activity.projectId,
      activityId: visit.activityId,
      siteVisitId: visit.id,
      ...(letterId ? { letterId } : {}),
    },
  ]);
}

/** The time that the host was asked for, the dates that would suit us, or the days of the activity. */
async function whenInWords(visit: LockedVisit, addressee: Addressee, locale: Locale) {
  const { timeZone } = visit.activity;
  const { visits } = await loadMessages(locale);
  const t = createTranslator({ locale, messages: { visits }, namespace: 'visits.letter' });
  if (visit.offeredStart && visit.offeredEnd) {
    return t('time', {
      day: formatLongDay(locale, visit.offeredStart, timeZone),
      time: formatTimeRange(visit.offeredStart, visit.offeredEnd, timeZone),
      city: cityOfZone(timeZone, locale),
    });
  }
  const { wishedDates, startsOn, endsOn } = addressee;
  if (wishedDates.length === 0) return formatDateRange(locale, startsOn, endsOn, timeZone);
  const days = wishedDates.toSorted().map((date) => formatDay(locale, date, timeZone));
  return t('dates', { count: days.length, days: days.join(', ') });
}
