'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Note } from '@/components/ui/marks';
import { SkeletonRegion, SkeletonRows } from '@/components/ui/skeleton';
import { previewRestoration, restoreRelease } from '@/lib/releases/actions';
import type { RestorationPreview } from '@/lib/releases/types';
import { ChangeTable } from './change-table';

type Props = {
  activityId: string;
  number: number;
  /** IANA name. */
  zone: string;
  /** Path of the agenda page, where it leads. */
  path: string;
};

/** What would become of the draft, first; then one button that does it. Nobody else sees it until it is published. */
export function RestoreDialog({ activityId, number, zone, path }: Props) {
  const t = useTranslations('releases.restore');
  const ui = useTranslations('ui');
  const errorText = useErrorText();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [plan, setPlan] = useState<RestorationPreview>();
  const [refusal, setRefusal] = useState<string>();
  const [busy, startTransition] = useTransition();

  const load = async () => {
    const result = await previewRestoration({ activityId, number }).catch(unavailable);
    setPlan(result.ok ? result.value : undefined);
    if (!result.ok) setRefusal(errorText(result.code));
  };
  const change = (opened: boolean) => {
    setOpen(opened);
    setPlan(undefined);
    setRefusal(undefined);
    if (opened) void load();
  };
  const restore = () => {
    if (busy || !plan) return;
    startTransition(async () => {
      const result = await restoreRelease({ activityId, number, key: plan.key }).catch(unavailable);
      if (result.ok) return router.push(path);
      setRefusal(errorText(result.code));
      if (result.code === 'draft_changed') await load();
    });
  };
  const hasChanges = plan !== undefined && plan.changes.length > 0;
  return (
    <Dialog
      trigger={<Button icon="undo">{t('open')}</Button>}
      open={open}
      onOpenChange={change}
      title={t('title', { number })}
      description={t('lead', { number })}
      cancelLabel={plan && !hasChanges ? ui('close') : ui('cancel')}
      footer={
        hasChanges && (
          <Button variant="primary" busy={busy} busyLabel={t('busy')} onClick={restore}>
            {t('restore', { count: new Set(plan.changes.map((c) => c.sessionId)).size })}
          </Button>
        )
      }
    >
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
      {!plan && !refusal && (
        <SkeletonRegion label={t('loading')}>
          <SkeletonRows rows={4} columns={5} />
        </SkeletonRegion>
      )}
      {plan && !hasChanges && (
        <Note tone="ok" live>
          {t('same', { number })}
        </Note>
      )}
      {hasChanges && (
        <ChangeTable
          changes={plan.changes}
          names={plan.names}
          zone={zone}
          before="draft"
          after={number}
        />
      )}
      {plan && plan.lost.length > 0 && (
        <Note tone="warn">{t('lost', { names: plan.lost.join(', ') })}</Note>
      )}
    </Dialog>
  );
}

const unavailable = () => ({ ok: false, code: 'unavailable' }) as const;
