'use client';
import { useLocale, useTranslations } from 'next-intl';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { DateRange, TimeText } from '@/components/ui/time';
import type { LocalizedText as Localized } from '@/lib/core/localized';
import { localDate } from '@/lib/core/zoned-time';
import { formatDate, formatLongDay, formatTime } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { groupNames } from '@/lib/releases/rules/describe-change';
import type { PrintedAgenda, SnapshotPerson, SnapshotSession } from '@/lib/releases/types';
import { useChangeReader } from './change-reader';

/** A programme set for paper: one group or all of them, a day under its title, with what it is on every first page. */
export function PrintedProgramme({
  agenda,
  group,
}: {
  agenda: PrintedAgenda;
  group: string | null;
}) {
  const t = useTranslations('releases.print');
  const word = useTranslations('releases.change');
  const locale = useLocale();
  const { activity, project, sessions, groups } = agenda;
  const zone = activity.timeZone;
  const name = groups.find(({ id }) => id === group)?.name;
  const days = Map.groupBy(sessions, ({ startsAt }) => localDate(Date.parse(startsAt), zone));
  return (
    <article className="prt">
      <header>
        <p className="prt-of">
          <LocalizedText text={project.title} />
        </p>
        <h2 className="prt-title">
          <LocalizedText text={activity.title} />
        </h2>
        <p className="prt-when">
          <DateRange from={activity.startsOn} to={activity.endsOn} zone={zone} />
          {name !== undefined && <b>{word('group', { name })}</b>}
        </p>
        <p className="prt-mark">
          <Mark agenda={agenda} /> {t('zone', { city: cityOfZone(zone, locale) })}
        </p>
      </header>
      {[...days].map(([date, ofDay]) => (
        <section className="prt-day" key={date}>
          <h3>{formatLongDay(locale, date, zone)}</h3>
          {ofDay.map((session) => (
            <Line key={session.id} session={session} agenda={agenda} isForOne={group !== null} />
          ))}
        </section>
      ))}
      {sessions.length === 0 && <p>{t('empty')}</p>}
    </article>
  );
}

/** Which version it is: paper does not say by itself that a newer one is out. */
function Mark({ agenda: { number, at, activity } }: { agenda: PrintedAgenda }) {
  const t = useTranslations('releases.print');
  const locale = useLocale();
  const when = {
    date: formatDate(locale, new Date(at), activity.timeZone),
    time: formatTime(new Date(at), activity.timeZone),
  };
  return number === null ? <b>{t('draft', when)}</b> : t('release', { number, ...when });
}

function Line({
  session,
  agenda: { places, groups, activity },
  isForOne,
}: {
  session: SnapshotSession;
  agenda: PrintedAgenda;
  isForOne: boolean;
}) {
  const named = {
    places: new Map(places.map(({ id, name }) => [id, name])),
    groups: new Map(groups.map(({ id, name }) => [id, name])),
  };
  const reader = useChangeReader(named, activity.timeZone);
  const { kind, title, description, startsAt, endsAt, groupIds, placeId, people } = session;
  return (
    <div className="prt-line">
      <TimeText from={Date.parse(startsAt)} to={Date.parse(endsAt)} zone={activity.timeZone} />
      <div>
        <p className="prt-what">
          <LocalizedText text={title} />
        </p>
        {description && (
          <p>
            <LocalizedText text={description} />
          </p>
        )}
        <p className="prt-where">
          <KindLabel kind={kind} />
          {placeId !== null && (
            <span>
              <Places places={placesAround(places, placeId)} />
            </span>
          )}
          {!isForOne && groupIds.length > 0 && <b>{groupNames(groupIds, reader)}</b>}
        </p>
        {people.map((person) => (
          <Person key={`${person.personId} ${person.role}`} person={person} />
        ))}
      </div>
    </div>
  );
}

function Places({ places }: { places: readonly Localized[] }) {
  return places.map((name, index) => (
    <span key={name.en}>
      {index > 0 && ', '}
      <LocalizedText text={name} />
    </span>
  ));
}

/** Room, building and city, each once. */
function placesAround(places: PrintedAgenda['places'], placeId: string | null): Localized[] {
  const place = places.find(({ id }) => id === placeId);
  const around = places.find(({ id }) => id === place?.parentId);
  const names = [place?.name, around?.name, place?.city ?? around?.city];
  return [...new Map(names.flatMap((name) => (name ? [[name.en, name]] : []))).values()];
}

function Person({ person: { name, nameNative, role, title } }: { person: SnapshotPerson }) {
  const word = useTranslations('vocabulary.sessionPersonRole');
  return (
    <p className="prt-who">
      <span>{word(role)}</span> {name}
      {nameNative && nameNative !== name && ` (${nameNative})`}
      {title && (
        <>
          , <LocalizedText text={title} />
        </>
      )}
    </p>
  );
}
