import { type LocalizedText, localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { answerByFor } from '@/lib/visits/rules/answer-by';
import { canBeWrittenTo, nextAction, type Today } from '@/lib/visits/rules/pipeline';
import type { VisitLine } from '@/lib/visits/types';
import type { VisitBrief } from './visit-brief';

type Around = {
  locale: Locale;
  now: Today;
  activity: { startsOn: string; timeZone: string };
  /** The page of all visits. */
  href: string;
};

export function toBrief(visit: VisitLine, { locale, now, activity, href }: Around): VisitBrief {
  const { id, status, askedAt, remindedAt, nameListSentAt, thankedAt, contact } = visit;
  const start = visit.sessions[0]?.start ?? visit.offered?.start;
  const { startsOn, timeZone } = activity;
  const text = (value: LocalizedText) => localized(value, locale).text;
  return {
    id,
    status,
    askedAt,
    remindedAt,
    nameListSentAt,
    thankedAt,
    name: text(visit.topic),
    host: visit.host.shortName ?? text(visit.host.name),
    contact: contact && { name: contact.name, phone: contact.phone },
    canBeWrittenTo: canBeWrittenTo(visit),
    answerBy: answerByFor({
      due: visit.owed.find(({ what }) => what === 'lead_time')?.on ?? null,
      date: start === undefined ? startsOn : localDate(start, timeZone),
      today: now.today,
    }),
    action: nextAction(visit, now),
    href: `${href}/${id}`,
  };
}
