import { getLocale, getTranslations } from 'next-intl/server';
import type { VisitChoices } from '@/components/visits/visit-fields';
import type { HostOption } from '@/components/visits/visit-forms';
import type { Activity } from '@/lib/activities/types';
import { type LocalizedText, localized } from '@/lib/core/localized';
import { datesBetween } from '@/lib/core/zoned-time';
import type { HostChoice } from '@/lib/hosts/types';
import { formatDay } from '@/lib/i18n/format';

/** Days of an activity that can be wished for one by one; of a longer one, the first. */
const MOST_DATES = 31;

export async function visitChoices({
  groups,
  startsOn,
  endsOn,
  timeZone,
}: Activity): Promise<VisitChoices> {
  const t = await getTranslations('visits');
  const locale = await getLocale();
  return {
    groups: groups.map(({ id, name }) => ({ value: id, label: t('group', { name }) })),
    dates: datesBetween(startsOn, endsOn)
      .slice(0, MOST_DATES)
      .map((date) => ({ value: date, label: formatDay(locale, date, timeZone) })),
  };
}

export async function hostOptions(choices: readonly HostChoice[]): Promise<HostOption[]> {
  const t = await getTranslations('visits.form');
  const locale = await getLocale();
  const text = (value: LocalizedText | null) => (value ? localized(value, locale).text : '');
  return choices.map(({ id, name, placeName, contacts }) => ({
    value: id,
    label: [text(name), text(placeName)].filter(Boolean).join(', '),
    contacts: contacts.map((contact) => ({
      value: contact.id,
      label: contact.email ? contact.name : t('contactNoAddress', { name: contact.name }),
    })),
  }));
}
