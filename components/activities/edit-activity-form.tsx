'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import { updateActivity } from '@/lib/activities/actions';
import { updateActivityInput } from '@/lib/activities/schema';
import type { Activity } from '@/lib/activities/types';
import { localizedFormValue } from '@/lib/core/input';
import { LOCALES } from '@/lib/core/vocabulary';
import { ActivityFields } from './activity-fields';
import { activityHref } from './links';

export function EditActivityForm({ activity }: { activity: Activity }) {
  const t = useTranslations('activities.form');
  const ui = useTranslations('ui');
  const router = useRouter();
  const overview = activityHref(activity);
  const form = useActionForm({
    schema: updateActivityInput,
    action: updateActivity,
    defaultValues: valuesOf(activity),
    onDone: () => router.push(overview),
  });
  return (
    <div className="frm">
      <ActionForm form={form} labels={useLabels()}>
        <ActivityFields />
        <div className="acts acts-end">
          <SubmitButton busyLabel={ui('saving')}>{t('save')}</SubmitButton>
          <LinkButton variant="quiet" href={overview}>
            {ui('cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}

const NAMES = [
  'kind',
  'isPublic',
  'startsOn',
  'endsOn',
  'timeZone',
  'city',
  'dayStartsAt',
  'dayEndsAt',
  'lunchFrom',
  'lunchUntil',
  'longestGap',
  'travelBuffer',
] as const;

/** For the notice that somebody else saved first. */
function useLabels(): Record<string, string> {
  const t = useTranslations('activities.form');
  const languages = useTranslations('ui.language');
  const inEachLanguage = (name: 'title' | 'summary') =>
    LOCALES.map((locale) => [`${name}.${locale}`, `${t(name)}, ${languages(locale)}`]);
  return Object.fromEntries([
    ...NAMES.map((name) => [name, t(name)]),
    ...inEachLanguage('title'),
    ...inEachLanguage('summary'),
    ['attendanceThreshold', t('threshold')],
  ]);
}

function valuesOf(activity: Activity) {
  return {
    id: activity.id,
    version: activity.version,
    kind: activity.kind,
    title: localizedFormValue(activity.title),
    summary: localizedFormValue(activity.summary),
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    timeZone: activity.timeZone,
    city: activity.city ?? '',
    dayStartsAt: activity.dayStartsAt,
    dayEndsAt: activity.dayEndsAt,
    lunchFrom: activity.lunchFrom,
    lunchUntil: activity.lunchUntil,
    longestGap: activity.longestGap,
    travelBuffer: activity.travelBuffer,
    attendanceThreshold: activity.attendanceThreshold,
    isPublic: activity.isPublic,
  };
}
