'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { DateField } from '@/components/forms/date-fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import { setDeadlines } from '@/lib/delegations/actions';
import { DATED_STEPS, setDeadlinesInput } from '@/lib/delegations/schema';
import type { Deadlines } from '@/lib/delegations/types';

/** One date for each step; back to the board when they are saved. */
export function DeadlinesForm({
  activityId,
  version,
  dates,
  href,
}: {
  activityId: string;
  version: number;
  dates: Deadlines;
  href: string;
}) {
  const t = useTranslations('delegations');
  const ui = useTranslations('ui');
  const router = useRouter();
  const { accepted = '', documents = '', visa = '', flight = '', room = '', briefed = '' } = dates;
  const form = useActionForm({
    schema: setDeadlinesInput,
    action: setDeadlines,
    defaultValues: {
      activityId,
      version,
      dates: { accepted, documents, visa, flight, room, briefed },
    },
    onDone: () => router.push(href),
  });
  const labels = DATED_STEPS.map((step) => [`dates.${step}`, t(`step.${step}`)]);
  return (
    <div className="form-page">
      <ActionForm form={form} labels={Object.fromEntries(labels)}>
        <div className="cols2 cols2-form">
          {DATED_STEPS.map((step) => (
            <DateField key={step} name={`dates.${step}`} label={t(`step.${step}`)} />
          ))}
        </div>
        <div className="form-acts">
          <SubmitButton busyLabel={ui('saving')}>{t('dates.save')}</SubmitButton>
          <LinkButton href={href} variant="quiet">
            {ui('cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}
