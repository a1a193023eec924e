import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { activityHref } from '@/components/activities/links';
import { IllustrativeChip } from '@/components/projects/illustrative-mark';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { CountryChip } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { formatDateRange, formatDay, formatTime } from '@/lib/i18n/format';
import type {
  ActivityRef,
  Found,
  FoundActivity,
  FoundHost,
  FoundPerson,
  FoundPlace,
  FoundSession,
  Part,
} from '@/lib/search/types';

/** What was found, each kind under its own title; kinds without a result are left out. */
export function Results({ found }: { found: Found }) {
  const t = useTranslations('search');
  return (
    <>
      <Section title={t('activities')} part={found.activities} line={ActivityLine} />
      <Section title={t('people')} part={found.people} line={PersonLine} />
      <Section title={t('sessions')} part={found.sessions} line={SessionLine} />
      <Section title={t('places')} part={found.places} line={PlaceLine} />
      <Section title={t('hosts')} part={found.hosts} line={HostLine} />
    </>
  );
}

function Section<T extends { id: string }>({
  title,
  part,
  line: Line,
}: {
  title: string;
  part: Part<T>;
  line: (props: { of: T }) => ReactNode;
}) {
  const t = useTranslations('search');
  if (part.items.length === 0) return null;
  return (
    <section>
      <SectionHead title={title} />
      <ul className="res">
        {part.items.map((item) => (
          <li key={item.id}>
            <Line of={item} />
          </li>
        ))}
      </ul>
      {part.more && <p className="mut sm res-more">{t('more')}</p>}
    </section>
  );
}

function ActivityLine({ of: activity }: { of: FoundActivity }) {
  const words = useTranslations('vocabulary.activityKind');
  const locale = useLocale();
  const { startsOn, endsOn, timeZone, kind } = activity;
  return (
    <>
      <Link className="b up-l" href={activityHref(activity)}>
        <LocalizedText text={activity.title} />
      </Link>{' '}
      <IllustrativeChip project={activity.project} />
      <p>
        {words(kind)}, {formatDateRange(locale, startsOn, endsOn, timeZone)},{' '}
        <LocalizedText text={activity.project.title} />
      </p>
    </>
  );
}

function PersonLine({ of: person }: { of: FoundPerson }) {
  const { id, name, nativeName, country, organizationName, participation, hasPage } = person;
  const facts = (
    <>
      <b className="b">{name}</b> {nativeName && <span className="mut">{nativeName}</span>}
    </>
  );
  return (
    <>
      {country && <CountryChip code={country} />}{' '}
      {hasPage ? (
        <Link className="up-l" href={`/people/${id}`}>
          {facts}
        </Link>
      ) : (
        facts
      )}
      {organizationName && <p>{organizationName}</p>}
      {participation && (
        <p>
          <In activity={participation.activity} />
        </p>
      )}
    </>
  );
}

function SessionLine({ of: session }: { of: FoundSession }) {
  const t = useTranslations('search');
  const locale = useLocale();
  const { activity, startsAt } = session;
  const zone = activity.timeZone;
  const at = startsAt ? new Date(startsAt) : null;
  return (
    <>
      <KindLabel kind={session.kind} />{' '}
      <Link className="b up-l" href={`${activityHref(activity, 'agenda')}/${session.id}`}>
        <LocalizedText text={session.title} />
      </Link>
      <p>
        {at ? `${formatDay(locale, at, zone)} ${formatTime(at, zone)}` : t('noTime')},{' '}
        <In activity={activity} />
      </p>
    </>
  );
}

function PlaceLine({ of: place }: { of: FoundPlace }) {
  return (
    <>
      <Link className="b up-l" href={`/places/${place.id}`}>
        <LocalizedText text={place.name} />
      </Link>
      {place.city && (
        <p>
          <LocalizedText text={place.city} />
        </p>
      )}
    </>
  );
}

function HostLine({ of: { id, name, placeName, city } }: { of: FoundHost }) {
  return (
    <>
      <Link className="b up-l" href={`/hosts/${id}`}>
        <LocalizedText text={name} />
      </Link>
      {placeName && (
        <p>
          <LocalizedText text={placeName} />
          {city && (
            <>
              , <LocalizedText text={city} />
            </>
          )}
        </p>
      )}
    </>
  );
}

function In({ activity }: { activity: ActivityRef }) {
  return (
    <>
      <LocalizedText text={activity.title} /> <IllustrativeChip project={activity.project} />
    </>
  );
}
