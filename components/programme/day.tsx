import { useLocale, useTranslations } from 'next-intl';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { DateText, TimeText } from '@/components/ui/time';
import { formatWeekday } from '@/lib/i18n/format';
import type { ProgrammeDay, ProgrammeLane, ProgrammeSession } from '@/lib/programme/types';
import { Cities } from './cities';

export function DayOfProgramme({ day, zone }: { day: ProgrammeDay; zone: string }) {
  const locale = useLocale();
  const weekday = formatWeekday(locale, day.date, zone);
  return (
    <section className="pub-d">
      <h2>
        {weekday.charAt(0).toLocaleUpperCase(locale) + weekday.slice(1)}
        <small>
          <DateText when={day.date} zone={zone} as="day-month" />
          {day.cities.length > 0 && ', '}
          <Cities cities={day.cities} />
        </small>
      </h2>
      <div>
        {day.parts.map((part) =>
          part.type === 'together' ? (
            <SessionLine key={part.session.id} session={part.session} zone={zone} />
          ) : (
            <div className="par" key={part.lanes[0]?.sessions[0]?.id}>
              {part.lanes.map((lane) => (
                <Lane key={lane.groupNames.join()} lane={lane} zone={zone} />
              ))}
            </div>
          ),
        )}
      </div>
    </section>
  );
}

function Lane({ lane, zone }: { lane: ProgrammeLane; zone: string }) {
  const t = useTranslations('programme');
  return (
    <div>
      <h3 className="flabel">
        {t('groups', { count: lane.groupNames.length, names: lane.groupNames.join(', ') })}
      </h3>
      {lane.sessions.map((session) => (
        <SessionLine key={session.id} session={session} zone={zone} />
      ))}
    </div>
  );
}

function SessionLine({ session, zone }: { session: ProgrammeSession; zone: string }) {
  const { place, city } = session;
  return (
    <div className="pub-r">
      <TimeText from={Date.parse(session.startsAt)} to={Date.parse(session.endsAt)} zone={zone} />
      <div>
        <p className="tt">
          <LocalizedText text={session.title} />
        </p>
        {session.description && (
          <p className="pl">
            <LocalizedText text={session.description} />
          </p>
        )}
        <p className="pl row">
          <KindLabel kind={session.kind} />
          {place && (
            <span>
              <LocalizedText text={place} />
              {city && city.en !== place.en && (
                <>
                  , <LocalizedText text={city} />
                </>
              )}
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
