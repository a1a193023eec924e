import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalizedText } from '@/components/ui/localized-text';
import { formatDay, formatLength, formatLongDay } from '@/lib/i18n/format';
import type { VisitDetail } from '@/lib/visits/types';
import { VisitStatusMark } from './visit-status';
import { useVisitWords } from './visit-words';

/** What is known of a request, one line each. */
export function VisitFacts({
  visit,
  timeZone,
  today,
}: {
  visit: VisitDetail;
  timeZone: string;
  today: string;
}) {
  const t = useTranslations('visits');
  const locale = useLocale();
  const words = useVisitWords({ timeZone, today });
  const { host, contact, offered, agreed, answerBy, nameListSentAt, outcome } = visit;
  const list = visit.owed.find(({ what }) => what === 'name_list');
  const facts: [keyof Messages, ReactNode][] = [
    ['status', <VisitStatusMark key="status" status={visit.status} />],
    ['turn', t(`turn.${visit.turn}`)],
    [
      'when',
      visit.sessions.length > 0 ? visit.sessions.map(words.range).join('; ') : t('notPlaced'),
    ],
    ['offered', offered && words.range(offered)],
    ['agreed', agreed && words.range(agreed)],
    ['windows', words.windows(visit)],
    ['answerBy', visit.status === 'asked' && answerBy && formatLongDay(locale, answerBy, timeZone)],
    [
      'nameList',
      nameListSentAt === null
        ? list && t('listDue', { date: formatDay(locale, list.on, timeZone) })
        : t('facts.sentOn', { date: words.day(nameListSentAt) }),
    ],
    [
      'host',
      <Link key="host" className="lk" href={`/hosts/${host.id}`}>
        <LocalizedText text={host.name} />
      </Link>,
    ],
    ['place', host.placeName && <LocalizedText text={host.placeName} />],
    [
      'contact',
      contact
        ? [contact.name, contact.email ?? t('noAddress'), contact.phone].filter(Boolean).join(', ')
        : t('noAddress'),
    ],
    ['capacity', host.capacity && t('facts.people', { count: host.capacity })],
    ['group', words.who(visit)],
    ['duration', formatLength(locale, visit.duration)],
    ['priority', t(`priority.${visit.priority}`)],
    ['wishedDates', visit.wishedDates.map((date) => formatDay(locale, date, timeZone)).join(', ')],
    ['interpreter', t(visit.needsInterpreter ? 'facts.interpreterNeeded' : 'facts.interpreterNot')],
    ['objective', visit.objective && <LocalizedText text={visit.objective} />],
    ['wishes', visit.wishes && <LocalizedText text={visit.wishes} />],
    [
      'outcome',
      outcome && [t(`outcomes.${outcome}`), visit.outcomeNote].filter(Boolean).join('. '),
    ],
  ];
  return (
    <dl className="pfacts vs-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{t(`facts.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

type Messages = Record<
  | 'status'
  | 'turn'
  | 'when'
  | 'offered'
  | 'agreed'
  | 'windows'
  | 'answerBy'
  | 'nameList'
  | 'host'
  | 'place'
  | 'contact'
  | 'capacity'
  | 'group'
  | 'duration'
  | 'priority'
  | 'wishedDates'
  | 'interpreter'
  | 'objective'
  | 'wishes'
  | 'outcome',
  string
>;
