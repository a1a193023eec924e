import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { KindLabel, kindClass } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import type { EditableSession } from '@/lib/agenda/types';
import type { AgendaWords } from './agenda-words';

/** Sessions that have no time yet. */
export function Tray({
  sessions,
  words,
  path,
  mayEdit,
}: {
  sessions: readonly EditableSession[];
  words: AgendaWords;
  path: string;
  mayEdit: boolean;
}) {
  const t = useTranslations('agenda');
  return (
    <section aria-labelledby="tray">
      <div className="pane-h">
        <h2 className="h3" id="tray">
          {t('tray.title')}
          <span className="n">{sessions.length}</span>
        </h2>
        {mayEdit && (
          <Link className="icb" href={`${path}/new`} aria-label={t('newSession')}>
            <Icon name="plus" />
          </Link>
        )}
      </div>
      {sessions.length === 0 ? (
        <p className="pane-none">{t('tray.none')}</p>
      ) : (
        <ul className="slips">
          {sessions.map((session) => (
            <li key={session.id}>
              <Link className={`slip ${kindClass(session.kind)}`} href={`${path}/${session.id}`}>
                <b>
                  <LocalizedText text={session.title} />
                </b>
                <span className="m">
                  <KindLabel kind={session.kind} />
                  <span>{words.who(session.groupIds)}</span>
                  {session.placeId && <span>{words.placeName(session.placeId)}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
