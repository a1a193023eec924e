'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { useDesk } from './desk';
import { useActs } from './use-acts';
import { GroupChoice } from './when-fields';

/** What can be done with several sessions at once, each time as one step. */
export function ManyPanel({ sessions }: { sessions: readonly EditableSession[] }) {
  const t = useTranslations('agenda.many');
  const acts = useTranslations('agenda.acts');
  const panes = useTranslations('agenda.panes');
  const select = useDesk((desk) => desk.select);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const act = useActs();
  const placed = sessions.filter(({ start }) => start !== null);
  return (
    <>
      <div className="insp-h">
        <span className="sp" />
        <button
          type="button"
          className="icb"
          aria-label={panes('close')}
          onClick={() => select([])}
        >
          <Icon name="x" />
        </button>
      </div>
      <h2>{t('title', { count: sessions.length })}</h2>
      {mayEdit && (
        <>
          {placed.length > 0 && <MoveThem sessions={placed} />}
          <RegroupThem sessions={sessions} />
          <div className="insp-f">
            <Button
              size="dense"
              variant="quiet"
              icon="copy"
              onClick={() => act.duplicate(sessions)}
            >
              {acts('duplicate')}
            </Button>
            {placed.length > 0 && (
              <Button
                size="dense"
                variant="quiet"
                icon="arrow-l"
                onClick={() => act.toTray(placed)}
              >
                {acts('toTray')}
              </Button>
            )}
            <Button size="dense" variant="quiet" icon="trash" onClick={() => act.remove(sessions)}>
              {acts('remove')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function MoveThem({ sessions }: { sessions: readonly EditableSession[] }) {
  const t = useTranslations('agenda.many');
  const errorText = useErrorText();
  const act = useActs();
  const id = useId();
  const [typed, type] = useState('15');
  const minutes = Number(typed.trim());
  const isNumber = Number.isInteger(minutes) && minutes > 0;
  return (
    <>
      <Field id={id} label={t('minutes')} error={isNumber ? undefined : errorText('numberInvalid')}>
        {(control) => (
          <Input
            {...control}
            fit="4"
            dense
            inputMode="numeric"
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
        )}
      </Field>
      <div className="acts">
        <Button
          size="dense"
          icon="arrow-u"
          onClick={() => isNumber && act.shiftMinutes(sessions, -minutes)}
        >
          {t('earlier')}
        </Button>
        <Button size="dense" onClick={() => isNumber && act.shiftMinutes(sessions, minutes)}>
          {t('later')}
        </Button>
      </div>
      <div className="acts">
        <Button size="dense" icon="arrow-l" onClick={() => act.shiftDays(sessions, -1)}>
          {t('dayBefore')}
        </Button>
        <Button size="dense" iconAfter="arrow-r" onClick={() => act.shiftDays(sessions, 1)}>
          {t('dayAfter')}
        </Button>
      </div>
    </>
  );
}

function RegroupThem({ sessions }: { sessions: readonly EditableSession[] }) {
  const t = useTranslations('agenda.many');
  const hasGroups = useDesk((desk) => desk.draft.groups.length > 0);
  const act = useActs();
  const [groupIds, setGroups] = useState<readonly string[]>(sessions[0]?.groupIds ?? []);
  if (!hasGroups) return null;
  return (
    <>
      <GroupChoice value={groupIds} onChange={setGroups} />
      <div className="acts">
        <Button size="dense" onClick={() => act.regroup(sessions, groupIds)}>
          {t('regroup', { count: sessions.length })}
        </Button>
      </div>
    </>
  );
}
