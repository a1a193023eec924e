import { useTranslations } from 'next-intl';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { ScrollX } from '@/components/ui/scroll-x';
import { DateText, TimeText } from '@/components/ui/time';
import { localDate } from '@/lib/core/zoned-time';
import { formatLongDay } from '@/lib/i18n/format';
import { groupNames } from '@/lib/releases/rules/describe-change';
import type { ReleaseSnapshot, SnapshotSession } from '@/lib/releases/types';
import { useChangeReader } from './change-reader';

/** The agenda of a release, a table for each day. */
export function SnapshotAgenda({ snapshot }: { snapshot: ReleaseSnapshot }) {
  const zone = snapshot.activity.timeZone;
  const days = Map.groupBy(snapshot.sessions, ({ startsAt }) =>
    localDate(Date.parse(startsAt), zone),
  );
  return [...days].map(([date, sessions]) => (
    <Day key={date} date={date} sessions={sessions} snapshot={snapshot} />
  ));
}

function Day({
  date,
  sessions,
  snapshot,
}: {
  date: string;
  sessions: readonly SnapshotSession[];
  snapshot: ReleaseSnapshot;
}) {
  const t = useTranslations('releases.one');
  const zone = snapshot.activity.timeZone;
  const places = new Map(snapshot.places.map(({ id, name }) => [id, name]));
  const groups = new Map(snapshot.groups.map(({ id, name }) => [id, name]));
  const reader = useChangeReader({ places, groups }, zone);
  return (
    <div className="rel-day">
      <h3 className="h3">
        <DateText when={date} zone={zone} as="long" />
      </h3>
      <ScrollX label={formatLongDay(reader.locale, date, zone)}>
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{t('time')}</th>
              <th scope="col">{t('session')}</th>
              <th scope="col">{t('place')}</th>
              <th scope="col">{t('groups')}</th>
              <th scope="col">{t('people')}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => {
              const place = places.get(session.placeId ?? '');
              return (
                <tr key={session.id}>
                  <td className="nw">
                    <TimeText
                      from={new Date(session.startsAt)}
                      to={new Date(session.endsAt)}
                      zone={zone}
                    />
                  </td>
                  <th scope="row">
                    <span className="b">
                      <LocalizedText text={session.title} />
                    </span>
                    <br />
                    <KindLabel kind={session.kind} />
                  </th>
                  <td>{place && <LocalizedText text={place} />}</td>
                  <td>{groupNames(session.groupIds, reader)}</td>
                  <td>{session.people.map(({ name }) => name).join(', ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollX>
    </div>
  );
}
