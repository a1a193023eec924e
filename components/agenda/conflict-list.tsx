import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { fixesOf } from '@/lib/agenda/rules/fixes-of';
import { timesFormValue } from '@/lib/agenda/rules/session-fields';
import type { Conflict, Draft, Fix } from '@/lib/agenda/types';
import type { AgendaWords } from './agenda-words';
import { FixButton } from './fix-button';

/** More conflicts than this are counted, not drawn. */
const SHOWN = 60;
/** So many ways to solve one are offered. */
const FIXES = 2;

/** What is wrong with the draft, blockers first, each with the session to open and the ways to solve it. */
export function ConflictList({
  activityId,
  draft,
  conflicts,
  words,
  path,
  zone,
  mayEdit,
}: {
  activityId: string;
  draft: Draft;
  conflicts: readonly Conflict[];
  words: AgendaWords;
  path: string;
  zone: string;
  mayEdit: boolean;
}) {
  const t = useTranslations('agenda.conflicts');
  const more = conflicts.length - SHOWN;
  return (
    <section className="confs" aria-labelledby="conflicts">
      <div className="pane-h">
        <h2 className="h3" id="conflicts">
          {t('title')}
          <span className="n">{conflicts.length}</span>
        </h2>
      </div>
      {conflicts.length === 0 && <p className="pane-none">{t('none')}</p>}
      <ul>
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <li
            key={conflict.key}
            className={classes('conf', conflict.level === 'blocker' ? 'conf-d' : 'conf-w')}
          >
            <Icon name={conflict.level === 'blocker' ? 'error' : 'warn'} />
            <div>
              <ConflictText conflict={conflict} words={words} path={path} />
              {mayEdit && (
                <Fixes
                  activityId={activityId}
                  draft={draft}
                  conflict={conflict}
                  words={words}
                  zone={zone}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="pane-none">{t('more', { count: more })}</p>}
    </section>
  );
}

function ConflictText({
  conflict,
  words,
  path,
}: {
  conflict: Conflict;
  words: AgendaWords;
  path: string;
}) {
  const t = useTranslations('agenda.conflicts');
  const { title, body } = words.conflict(conflict);
  const session = conflict.sessionIds.at(-1);
  return (
    <>
      <b>
        <span className="vh">{`${t(conflict.level)}: `}</span>
        {session ? <Link href={`${path}/${session}`}>{title}</Link> : title}
      </b>
      {body}
    </>
  );
}

function Fixes({
  activityId,
  draft,
  conflict,
  words,
  zone,
}: {
  activityId: string;
  draft: Draft;
  conflict: Conflict;
  words: AgendaWords;
  zone: string;
}) {
  const t = useTranslations('agenda.fix');
  const main = conflict.sessionIds.at(-1);
  const offers = fixesOf(draft, conflict).flatMap((fix) => {
    const session = words.sessions.get('sessionId' in fix ? fix.sessionId : '');
    const times = session && timesOf(fix, zone);
    if (!session || !times) return [];
    const title = words.title(session.id);
    const { startsAt, endsAt } = times;
    const label =
      fix.type === 'shorten'
        ? t('shorten', { title, time: endsAt })
        : fix.type === 'to_tray'
          ? t('toTray')
          : session.id === main
            ? t('move', { time: startsAt })
            : t('moveOther', { title, time: startsAt });
    const changes =
      'start' in fix ? { start: fix.start, end: fix.end } : { start: null, end: null };
    const edit = {
      type: 'change',
      sessionId: session.id,
      version: session.version,
      changes,
    } as const;
    return [{ label, move: { activityId, edits: [edit] } }];
  });
  if (offers.length === 0) return null;
  return (
    <div className="acts" role="group" aria-label={t('label')}>
      {offers.slice(0, FIXES).map(({ label, move }) => (
        <FixButton key={label} label={label} move={move} />
      ))}
    </div>
  );
}

/** The times that a fix gives its session; null for fixes that are no matter of time. */
function timesOf(fix: Fix, zone: string) {
  if (fix.type === 'move' || fix.type === 'shorten') return timesFormValue(fix, zone);
  return fix.type === 'to_tray' ? timesFormValue({ start: null, end: null }, zone) : null;
}
