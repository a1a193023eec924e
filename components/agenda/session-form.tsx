'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TimeField } from '@/components/forms/date-fields';
import {
  CheckboxesField,
  CheckboxField,
  NumberField,
  SelectField,
} from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import type { Option } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { createSession, updateSession } from '@/lib/agenda/actions';
import type { sessionFormValue } from '@/lib/agenda/rules/session-fields';
import { createSessionInput, updateSessionInput } from '@/lib/agenda/schema';
import { RemoveSession } from './remove-session';
import { SessionPeople } from './session-people';

/** What can be chosen, with labels in the reader's language. */
export type SessionChoices = {
  kinds: Option[];
  days: Option[];
  places: Option[];
  groups: Option[];
  people: Option[];
  roles: Option[];
  languages: Option[];
  sessions: Option[];
  vehicles: Option[];
  visits: Option[];
  /** The days of the activity (`YYYY-MM-DD`) and the clock times between which its sessions are to lie. */
  bounds: { dates: readonly string[]; startsAt: string; endsAt: string };
  /** The city whose clock the times are on. */
  zone: string;
};

type Answers = ReturnType<typeof sessionFormValue>;
/** Kind is empty until it is chosen. */
export type SessionAnswers = Omit<Answers, 'kind'> & { kind: Answers['kind'] | '' };

type Props = {
  answers: SessionAnswers;
  choices: SessionChoices;
  /** Path of the agenda page. */
  path: string;
};

export function NewSession({
  id,
  activityId,
  answers,
  ...rest
}: Props & { id: string; activityId: string }) {
  const router = useRouter();
  const t = useTranslations('agenda.form');
  const form = useActionForm({
    schema: createSessionInput,
    action: createSession,
    defaultValues: { id, activityId, ...known(answers) },
    onDone: () => router.push(rest.path),
  });
  return (
    <ActionForm form={form} labels={useLabels()}>
      <Questions {...rest} />
      <div className="form-acts">
        <SubmitButton busyLabel={t('saving')}>{t('create')}</SubmitButton>
        <Cancel path={rest.path} />
      </div>
    </ActionForm>
  );
}

export function EditSession({
  sessionId,
  version,
  title,
  answers,
  ...rest
}: Props & { sessionId: string; version: number; title: string }) {
  const router = useRouter();
  const t = useTranslations('agenda.form');
  const form = useActionForm({
    schema: updateSessionInput,
    action: updateSession,
    defaultValues: { sessionId, version, ...known(answers) },
    onDone: () => router.push(rest.path),
  });
  return (
    <ActionForm form={form} labels={useLabels()}>
      <Questions {...rest} />
      <div className="form-acts">
        <SubmitButton busyLabel={t('saving')}>{t('save')}</SubmitButton>
        <Cancel path={rest.path} />
        <span className="sp" />
        <RemoveSession sessionId={sessionId} version={version} title={title} path={rest.path} />
      </div>
    </ActionForm>
  );
}

function Cancel({ path }: { path: string }) {
  const t = useTranslations('ui');
  return (
    <LinkButton href={path} variant="quiet">
      {t('cancel')}
    </LinkButton>
  );
}

function Questions({ choices }: Omit<Props, 'answers'>) {
  const t = useTranslations('agenda.form');
  return (
    <>
      <SelectField
        name="kind"
        label={t('kind')}
        options={choices.kinds}
        fit="short"
        placeholder={t('choose')}
      />
      <LocalizedField name="title" label={t('title')} />
      <div className="times">
        <SelectField name="day" label={t('day')} options={choices.days} placeholder={t('noDay')} />
        <TimeField name="startsAt" label={t('startsAt')} />
        <TimeField name="endsAt" label={t('endsAt')} />
      </div>
      <p className="hint">{t('zone', { zone: choices.zone })}</p>
      <TimesAside choices={choices} />
      <CheckboxField name="isTentative" label={t('isTentative')} hint={t('isTentativeHint')} />
      {choices.visits.length > 0 && (
        <SelectField
          name="siteVisitId"
          label={t('siteVisit')}
          hint={t('siteVisitHint')}
          options={choices.visits}
          placeholder={t('noVisit')}
        />
      )}
      <SelectField
        name="placeId"
        label={t('place')}
        hint={
          <>
            {t('placeHint')} <Link href="/places">{t('allPlaces')}</Link>
          </>
        }
        options={choices.places}
        placeholder={t('noPlace')}
      />
      {choices.groups.length > 0 && (
        <CheckboxesField
          name="groupIds"
          label={t('groups')}
          hint={t('groupsHint')}
          options={choices.groups}
        />
      )}
      <SessionPeople choices={choices} />
      {choices.vehicles.length > 0 && (
        <CheckboxesField
          name="vehicleIds"
          label={t('vehicles')}
          hint={t('vehiclesHint')}
          options={choices.vehicles}
        />
      )}
      <CheckboxesField
        name="languages"
        label={t('languages')}
        hint={t('languagesHint')}
        options={choices.languages}
      />
      <LocalizedField
        name="description"
        label={t('description')}
        hint={t('descriptionHint')}
        long
      />
      {choices.sessions.length > 0 && (
        <SelectField
          name="mustFollowId"
          label={t('mustFollow')}
          options={choices.sessions}
          placeholder={t('nothing')}
        />
      )}
      <CheckboxField name="isPublic" label={t('isPublic')} />
    </>
  );
}

/** How long it is to take while it has no time; and what a time outside of the activity means. */
function TimesAside({ choices: { bounds, days } }: { choices: SessionChoices }) {
  const t = useTranslations('agenda.form');
  const [day, startsAt, endsAt] = useWatch<Times, ['day', 'startsAt', 'endsAt']>({
    name: ['day', 'startsAt', 'endsAt'],
  });
  if (!day) return <NumberField name="duration" label={t('duration')} hint={t('durationHint')} />;
  const outside = !bounds.dates.includes(day)
    ? t('outsideDays', { day: days.find(({ value }) => value === day)?.label ?? day })
    : isOutside(bounds, startsAt, endsAt) &&
      t('outsideHours', { from: bounds.startsAt, until: bounds.endsAt });
  return outside ? (
    <Note tone="warn" icon="warn">
      {outside}
    </Note>
  ) : null;
}

type Times = { day: string; startsAt: string; endsAt: string };

function isOutside(bounds: SessionChoices['bounds'], startsAt: string, endsAt: string): boolean {
  if (!startsAt || !endsAt) return false;
  const end = endsAt === '00:00' ? '24:00' : endsAt;
  return startsAt < bounds.startsAt || end > bounds.endsAt;
}

function useLabels(): Record<string, string> {
  const t = useTranslations('agenda.form');
  const names = [
    'kind',
    'title',
    'description',
    'day',
    'startsAt',
    'endsAt',
    'groups',
    'people',
    'languages',
    'duration',
    'isTentative',
    'isPublic',
  ] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, t(name)])),
    placeId: t('place'),
    groupIds: t('groups'),
    mustFollowId: t('mustFollow'),
    siteVisitId: t('siteVisit'),
    vehicleIds: t('vehicles'),
  };
}

/** A form may hold no kind yet; the schema asks for one. */
function known({ kind, ...answers }: SessionAnswers) {
  return { ...answers, kind: kind || undefined };
}
