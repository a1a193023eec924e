import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useAgendaWords } from '@/components/agenda/agenda-words';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LocalizedText } from '@/components/ui/localized-text';
import { Note, Status } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft } from '@/lib/agenda/types/draft';
import { availabilityFormValue } from '@/lib/availability/rules';
import { datesBetween } from '@/lib/core/zoned-time';
import { formatDay, formatLongDay, formatTimeRange } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { AvailabilityForm } from './availability-form';
import { type NamedPerson, namedPeople } from './named-people';

type Props = {
  activity: Activity;
  draft: Draft;
  conflicts: readonly Conflict[];
  /** Path of the agenda page. */
  path: string;
};

/** Everybody whom the agenda names: where they are to be, what is wrong with that, and when they can be there. */
export function PeoplePage({ activity, draft, conflicts, path }: Props) {
  const t = useTranslations('availability');
  const locale = useLocale();
  const words = useAgendaWords(draft);
  const people = namedPeople(draft, conflicts);
  const zone = activity.timeZone;
  return (
    <div className="road">
      <PageHead
        work
        title={t('pageTitle')}
        lead={t('lead', { zone: cityOfZone(zone, locale) })}
        actions={
          <LinkButton href={path} icon="arrow-l">
            {t('toAgenda')}
          </LinkButton>
        }
      />
      {people.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>}
      {people.map((person) => (
        <section key={person.personId} className="road-part" aria-label={person.name}>
          <PersonHead person={person} />
          {person.conflicts.map((conflict) => {
            const { title, body } = words.conflict(conflict);
            return (
              <Note
                key={conflict.key}
                tone={conflict.level === 'blocker' ? 'danger' : 'warn'}
                icon={conflict.level === 'blocker' ? 'error' : 'warn'}
              >
                <b>{title}.</b> {body}
              </Note>
            );
          })}
          <Sessions person={person} zone={zone} path={path} />
          <Availability person={person} activity={activity} />
        </section>
      ))}
    </div>
  );
}

function PersonHead({ person: { name, nameNative, roles, conflicts } }: { person: NamedPerson }) {
  const t = useTranslations('availability');
  const role = useTranslations('vocabulary.sessionPersonRole');
  return (
    <div className="road-who">
      <h2 className="h3">{name}</h2>
      {nameNative && <span className="mut">{nameNative}</span>}
      <span className="mid">{roles.map((one) => role(one)).join(', ')}</span>
      {conflicts.length > 0 && (
        <Status tone="danger" icon="error">
          {t('conflicts', { count: conflicts.length })}
        </Status>
      )}
    </div>
  );
}

function Sessions({ person, zone, path }: { person: NamedPerson; zone: string; path: string }) {
  const t = useTranslations('availability');
  const role = useTranslations('vocabulary.sessionPersonRole');
  const locale = useLocale();
  return (
    <ul className="road-sessions">
      {person.sessions.map(({ session, as }) => (
        <li key={`${session.id} ${as.role}`}>
          <span className="num">
            {session.start === null || session.end === null
              ? t('inTray')
              : `${formatDay(locale, new Date(session.start), zone)} ${formatTimeRange(new Date(session.start), new Date(session.end), zone)}`}
          </span>
          <span>
            <Link className="lk" href={`${path}/${session.id}`}>
              <LocalizedText text={session.title} />
            </Link>{' '}
            <span className="mid">
              {[role(as.role), as.languages.map((code) => languageName(locale, code)).join('–')]
                .filter(Boolean)
                .join(', ')}
            </span>
            {as.title && (
              <span className="road-title">
                <LocalizedText text={as.title} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Availability({ person, activity }: { person: NamedPerson; activity: Activity }) {
  const locale = useLocale();
  const zone = activity.timeZone;
  const { windows, version } = availabilityFormValue(person.spans, zone);
  const days = new Set([
    ...datesBetween(activity.startsOn, activity.endsOn),
    ...windows.map(({ day }) => day),
  ]);
  return (
    <AvailabilityForm
      key={version}
      activityId={activity.id}
      personId={person.personId}
      name={person.name}
      windows={windows}
      version={version}
      days={[...days].sort().map((value) => ({ value, label: formatLongDay(locale, value, zone) }))}
    />
  );
}
