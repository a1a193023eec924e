'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextareaField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import { publishRelease } from '@/lib/releases/actions';
import { publishReleaseInput } from '@/lib/releases/schema';

/** The answers that publishing needs, and its two ways: with letters and without. */
export function PublishForm({
  id,
  activityId,
  after,
  needsReason,
  letters,
  path,
}: {
  id: string;
  activityId: string;
  /** Number of the newest release, 0 before the first. */
  after: number;
  /** Blockers are open. */
  needsReason: boolean;
  /** How many letters publishing would send. */
  letters: number;
  /** Path of the agenda page. */
  path: string;
}) {
  const t = useTranslations('releases.publish');
  const ui = useTranslations('ui');
  const router = useRouter();
  const form = useActionForm({
    schema: publishReleaseInput,
    action: publishRelease,
    defaultValues: { id, activityId, after, reason: '', message: '', tell: letters > 0 },
    onDone: () => router.push(path),
  });
  const choose = (tell: boolean) => () => form.methods.setValue('tell', tell);
  return (
    <ActionForm form={form} labels={{ reason: t('reason'), message: t('message') }}>
      {needsReason && (
        <TextareaField name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} />
      )}
      <TextareaField name="message" label={t('message')} hint={t('messageHint')} rows={2} />
      <div className="form-acts">
        {letters > 0 ? (
          <>
            <SubmitButton busyLabel={t('busy')} onClick={choose(true)}>
              {t('tell', { count: letters })}
            </SubmitButton>
            <SubmitButton variant="default" busyLabel={t('busy')} onClick={choose(false)}>
              {t('quietly')}
            </SubmitButton>
          </>
        ) : (
          <SubmitButton busyLabel={t('busy')}>{t('publish')}</SubmitButton>
        )}
        <span className="sp" />
        <LinkButton href={path} variant="quiet">
          {ui('cancel')}
        </LinkButton>
      </div>
    </ActionForm>
  );
}
