'use client';
import { useLocale, useTranslations } from 'next-intl';
import { PublishDialog } from '@/components/releases/publish-dialog';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Segmented } from '@/components/ui/segmented';
import { formatDayMonth, formatDayTab } from '@/lib/i18n/format';
import { useShownDays } from '../grid/use-shown-days';
import { activityDates } from './dates';
import { useDesk } from './desk';
import { EditorsHere } from './editors-here';
import { MoreMenu } from './more-menu';
import { SaveState } from './save-state';
import { waitingOf } from './waiting';

const ALL = 'all';

/** The title, how far the draft is from the newest release, who is here, what is saved, and what can be done. */
export function DeskBar({ onOpenLeft }: { onOpenLeft: () => void }) {
  const t = useTranslations('agenda');
  const path = useDesk((desk) => desk.path);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  return (
    <div className="ag-bar">
      <h1 className="h2">{t('title')}</h1>
      <DraftLine />
      <span className="sp" />
      <EditorsHere />
      <SaveState />
      {mayEdit && <History />}
      <PanesButton onOpen={onOpenLeft} />
      <Days />
      <LinkButton href={`${path}/preview`} size="dense" icon="eye">
        {t('bar.preview')}
      </LinkButton>
      {mayEdit && <Publish />}
      <MoreMenu />
    </div>
  );
}

function DraftLine() {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const { newest, changes, isAroundChanged } = useDesk((desk) => desk.state);
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
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

function History() {
  const t = useTranslations('agenda.bar');
  const { undo, redo } = useDesk();
  const undoLabel = useDesk((desk) => desk.undoLabel);
  const redoLabel = useDesk((desk) => desk.redoLabel);
  const steps = [
    {
      icon: 'undo',
      label: undoLabel ? t('undo', { step: undoLabel }) : t('nothingToUndo'),
      act: undo,
      on: undoLabel,
    },
    {
      icon: 'redo',
      label: redoLabel ? t('redo', { step: redoLabel }) : t('nothingToRedo'),
      act: redo,
      on: redoLabel,
    },
  ] as const;
  return (
    <>
      {steps.map(({ icon, label, act, on }) => (
        <button
          key={icon}
          type="button"
          className="icb"
          aria-label={label}
          title={label}
          aria-disabled={on === null}
          onClick={() => on !== null && act()}
        >
          <Icon name={icon} />
        </button>
      ))}
      <span className="vr" />
    </>
  );
}

/** Where the panes are drawers: opens the left one and says what is in it. */
function PanesButton({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('agenda.bar');
  const waiting = waitingOf(useDesk((desk) => desk.draft)).length;
  const conflicts = useDesk((desk) => desk.conflicts.length);
  return (
    <Button size="dense" icon="list" className="ag-panes" onClick={onOpen}>
      {t('panes', { waiting, conflicts })}
    </Button>
  );
}

function Days() {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const draft = useDesk((desk) => desk.draft);
  const showDay = useDesk((desk) => desk.showDay);
  const dates = activityDates(draft);
  const shown = useShownDays(dates);
  if (dates.length < 2) return null;
  const [only] = shown.length === 1 ? shown : [];
  return (
    <Segmented
      label={t('daysLabel')}
      value={only ?? ALL}
      onChange={(value) => showDay(value === ALL ? null : value)}
      options={[
        { value: ALL, label: t('allDays', { count: dates.length }) },
        ...dates.map((value) => ({
          value,
          label: formatDayTab(locale, value, draft.activity.timeZone),
        })),
      ]}
    />
  );
}

function Publish() {
  const activityId = useDesk((desk) => desk.activityId);
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  const newest = useDesk((desk) => desk.state.newest);
  const saving = useDesk((desk) => desk.saving);
  return (
    <PublishDialog
      activityId={activityId}
      zone={zone}
      next={(newest?.number ?? 0) + 1}
      unsaved={saving.state === 'saved' ? 0 : saving.count}
    />
  );
}
