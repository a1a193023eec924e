import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Note } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import type { Conflict } from '@/lib/agenda/types';
import { languageName } from '@/lib/i18n/language-name';
import { changesFor, missingTranslations, readersToTell } from '@/lib/releases/rules/changes-for';
import type { DraftState, Reader } from '@/lib/releases/types';
import { ChangeTable } from './change-table';
import { PublishForm } from './publish-form';

type Props = {
  /** Of the release to be; made with the page, so that a request sent twice publishes once. */
  id: string;
  activity: { id: string; timeZone: string };
  state: DraftState;
  conflicts: readonly Conflict[];
  readers: readonly Reader[];
  /** Path of the agenda page. */
  path: string;
};

/** Consequences first: who sees it, what changes, what is wrong; then the buttons. */
export function PublishPage({ id, activity, state, conflicts, readers, path }: Props) {
  const t = useTranslations('releases.publish');
  const newest = state.newest?.number ?? 0;
  const letters = readersToTell(state.changes, readers).length;
  const people = readers.length;
  if (state.changes.length === 0 && !state.isAroundChanged) {
    return <NothingToPublish newest={newest} path={path} />;
  }
  return (
    <div className="rls">
      <PageHead
        title={t('title', { number: newest + 1 })}
        lead={newest > 0 ? t('lead', { people, number: newest }) : t('leadFirst', { people })}
      />
      {state.changes.length === 0 && <Note>{t('around')}</Note>}
      {newest === 0 && (
        <Note>{t('first', { count: new Set(state.changes.map((c) => c.sessionId)).size })}</Note>
      )}
      {newest > 0 && state.changes.length > 0 && (
        <ChangeTable
          changes={state.changes}
          names={state.names}
          zone={activity.timeZone}
          before={newest}
          after={newest + 1}
          isTold
        />
      )}
      <OpenConflicts conflicts={conflicts} path={path} />
      <Untranslated state={state} readers={readers} />
      <NoAddress state={state} readers={readers} />
      <PublishForm
        key={newest}
        id={id}
        activityId={activity.id}
        after={newest}
        needsReason={conflicts.some(({ level }) => level === 'blocker')}
        letters={letters}
        path={path}
      />
    </div>
  );
}

function NothingToPublish({ newest, path }: { newest: number; path: string }) {
  const t = useTranslations('releases');
  return (
    <EmptyState
      title={newest > 0 ? t('publish.nothing', { number: newest }) : t('publish.nothingFirst')}
      actions={<LinkButton href={path}>{t('history.toAgenda')}</LinkButton>}
    >
      {t('publish.nothingBody')}
    </EmptyState>
  );
}

function OpenConflicts({ conflicts, path }: { conflicts: readonly Conflict[]; path: string }) {
  const t = useTranslations('releases.publish');
  if (conflicts.length === 0) return null;
  const blockers = conflicts.filter(({ level }) => level === 'blocker').length;
  const warnings = conflicts.length - blockers;
  const both = blockers > 0 && warnings > 0 ? 'yes' : 'no';
  return (
    <Note tone={blockers > 0 ? 'danger' : 'warn'} title={t('open', { blockers, warnings, both })}>
      {t(blockers > 0 ? 'openBlockers' : 'openWarnings')}{' '}
      <Link className="lk" href={path}>
        {t('goBack')}
      </Link>
    </Note>
  );
}

function Untranslated({ state, readers }: { state: DraftState; readers: readonly Reader[] }) {
  const t = useTranslations('releases.publish');
  const locale = useLocale();
  const spoken = new Set(readers.map((reader) => reader.locale));
  return missingTranslations(state.changes)
    .filter((gap) => spoken.has(gap.locale))
    .map(({ locale: language, missing, of }) => (
      <Note
        key={language}
        tone="warn"
        icon="lang"
        title={t('untranslated', { missing, of, language: languageName(locale, language) })}
      >
        {t('untranslatedThen')}
      </Note>
    ));
}

function NoAddress({ state, readers }: { state: DraftState; readers: readonly Reader[] }) {
  const t = useTranslations('releases.publish');
  const count = readers.filter(
    (reader) => !reader.email && changesFor(state.changes, reader).length > 0,
  ).length;
  return count > 0 ? <Note icon="mail">{t('noAddress', { count })}</Note> : null;
}
