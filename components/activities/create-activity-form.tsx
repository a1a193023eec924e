'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { BeginFields } from '@/components/exchange/begin-fields';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import { slugOf } from '@/lib/core/slug';
import { beginActivity } from '@/lib/exchange/actions';
import { beginActivityInput } from '@/lib/exchange/schema';
import type { Beginning } from '@/lib/exchange/types';
import { ActivityFields } from './activity-fields';
import { activityHref, projectHref } from './links';

export type CreateActivityFormProps = {
  /** Made by the server with the page, so that a request sent twice makes one activity. */
  id: string;
  project: { id: string; slug: string };
  /** What its agenda can begin with. */
  beginnings: readonly Beginning[];
};

export function CreateActivityForm({ id, project, beginnings }: CreateActivityFormProps) {
  const t = useTranslations('activities.form');
  const ui = useTranslations('ui');
  const router = useRouter();
  const form = useActionForm({
    schema: beginActivityInput,
    action: beginActivity,
    defaultValues: {
      id,
      projectId: project.id,
      slug: '',
      title: { en: '', ru: '', ko: '' },
      summary: { en: '', ru: '', ko: '' },
      startsOn: '',
      endsOn: '',
      timeZone: 'Asia/Seoul',
      city: '',
      dayStartsAt: '08:00',
      dayEndsAt: '20:00',
      lunchFrom: '11:30',
      lunchUntil: '14:00',
      longestGap: 120,
      travelBuffer: 0,
      attendanceThreshold: 80,
      isPublic: false,
      beginWith: '',
      keepPeople: false,
    },
    onDone: ({ projectSlug, slug }) =>
      router.push(activityHref({ slug, project: { slug: projectSlug } })),
  });
  return (
    <div className="frm">
      <ActionForm form={form}>
        <ActivityFields address={<Address project={project} />} />
        {beginnings.length > 0 && <BeginFields projectId={project.id} beginnings={beginnings} />}
        <div className="acts acts-end">
          <SubmitButton busyLabel={ui('saving')}>{t('create')}</SubmitButton>
          <LinkButton variant="quiet" href={projectHref(project)}>
            {ui('cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}

/** Follows the English title until somebody types an address of their own. */
function Address({ project }: Pick<CreateActivityFormProps, 'project'>) {
  const t = useTranslations('activities.form');
  const { setValue, getFieldState } = useFormContext();
  const title = useWatch<{ title: { en: string } }, 'title.en'>({ name: 'title.en' });
  useEffect(() => {
    if (!getFieldState('slug').isDirty) setValue('slug', slugOf(title));
  }, [title, setValue, getFieldState]);
  return (
    <TextField
      name="slug"
      label={t('slug')}
      hint={t('slugHint', { start: `${projectHref(project)}/activities/` })}
      spellCheck={false}
      autoComplete="off"
    />
  );
}
