'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/forms/use-refusal';
import { Button, LinkButton } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { cancelVisit, reopenVisit, revokeHostLinks } from '@/lib/visits/actions';
import { CallDialog } from './call-dialog';
import { CopyLink } from './copy-link';
import { SendListDialog } from './send-dialogs';
import { VisitAction } from './visit-action';
import type { VisitBrief } from './visit-brief';

/** Everything that can be done about one request, the next thing first. */
export function VisitButtons({
  visit,
  agendaHref,
  newHref,
}: {
  visit: VisitBrief;
  agendaHref: string;
  newHref: string;
}) {
  const t = useTranslations('visits');
  const refusal = useRefusal();
  const { status, action } = visit;
  const isClosed = status === 'declined' || status === 'cancelled';
  return (
    <>
      <VisitAction
        visit={visit}
        agendaHref={agendaHref}
        newHref={newHref}
        look={{ variant: 'primary' }}
      />
      {action !== 'call' && status !== 'cancelled' && (
        <CallDialog visit={visit} label={t('call.open')} look={{ icon: 'phone' }} />
      )}
      {!isClosed && visit.nameListSentAt !== null && visit.thankedAt === null && (
        <SendListDialog visit={visit} label={t('send.listAgain')} />
      )}
      {visit.askedAt !== null && <CopyLink visitId={visit.id} />}
      {!isClosed && (
        <LinkButton icon="edit" href={`${visit.href}/edit`}>
          {t('edit')}
        </LinkButton>
      )}
      {isClosed && (
        <ConfirmDialog
          trigger={<Button icon="undo">{t('reopen.open')}</Button>}
          title={t('reopen.title')}
          description={t('reopen.body')}
          confirmLabel={t('reopen.confirm')}
          onConfirm={() => refusal(reopenVisit({ visitId: visit.id }))}
        />
      )}
      {status !== 'cancelled' && <CancelDialog visit={visit} />}
    </>
  );
}

function CancelDialog({ visit }: { visit: VisitBrief }) {
  const t = useTranslations('visits.cancel');
  const refusal = useRefusal();
  const [note, setNote] = useState('');
  const { id, status, host, askedAt } = visit;
  const isTold = askedAt !== null && status !== 'declined' && visit.canBeWrittenTo;
  return (
    <ConfirmDialog
      trigger={
        <Button variant="danger" icon="x">
          {t('open')}
        </Button>
      }
      title={t('title', { name: host })}
      description={t(isTold ? 'told' : 'untold')}
      confirmLabel={t('confirm')}
      danger
      onConfirm={() => refusal(cancelVisit({ visitId: id, seen: status, note }))}
    >
      <Field id="cancel-note" label={t('note')}>
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}

export function RevokeLinks({ visitId }: { visitId: string }) {
  const t = useTranslations('visits.link');
  const refusal = useRefusal();
  return (
    <ConfirmDialog
      trigger={
        <Button size="dense" variant="danger">
          {t('revoke')}
        </Button>
      }
      title={t('revokeTitle')}
      description={t('revokeBody')}
      confirmLabel={t('revoke')}
      danger
      onConfirm={() => refusal(revokeHostLinks({ visitId }))}
    />
  );
}
