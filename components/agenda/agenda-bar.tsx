import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { formatDayMonth } from '@/lib/i18n/format';
import type { DraftState } from '@/lib/releases/types';
import { DayLinks } from './day-links';

/** The title, how far the draft is from the newest release, which days are shown, and what can be done. */
export function AgendaBar({
  state,
  zone,
  path,
  dates,
  day,
  mayEdit,
}: {
  state: DraftState;
  zone: string;
  path: string;
  dates: readonly string[];
  /** The one day that is shown; all of them without it. */
  day: string | undefined;
  mayEdit: boolean;
}) {
  const t = useTranslations('agenda');
  const next = (state.newest?.number ?? 0) + 1;
  const hasChanges = state.changes.length > 0 || state.isAroundChanged;
  return (
    <div className="ag-bar">
      <h1 className="h2">{t('title')}</h1>
      <DraftLine state={state} zone={zone} />
      <span className="sp" />
      {dates.length > 1 && <DayLinks dates={dates} day={day} path={path} zone={zone} />}
      {state.newest && (
        <LinkButton href={`${path}/releases`} variant="quiet" icon="history">
          {t('history')}
        </LinkButton>
      )}
      {mayEdit && (
        <>
          <LinkButton href={`${path}/new${day ? `?day=${day}` : ''}`} icon="plus">
            {t('newSession')}
          </LinkButton>
          {hasChanges && (
            <LinkButton href={`${path}/publish`} variant="primary">
              {t('publish', { number: next })}
            </LinkButton>
          )}
        </>
      )}
    </div>
  );
}

function DraftLine({
  state: { newest, changes, isAroundChanged },
  zone,
}: {
  state: DraftState;
  zone: string;
}) {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const number = newest?.number ?? 0;
  const date = newest && formatDayMonth(locale, new Date(newest.publishedAt), zone);
  const count = new Set(changes.map(({ sessionId }) => sessionId)).size;
  return (
    <p className="draft">
      <b>{t('draftOf', { number: number + 1 })}</b>{' '}
      {!date
        ? t('neverPublished')
        : count === 0 && isAroundChanged
          ? t('aroundSince', { number, date })
          : t('since', { count, number, date })}
    </p>
  );
}
