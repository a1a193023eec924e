'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Note } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { removeTemplate, saveTemplate } from '@/lib/exchange/actions';
import { saveTemplateInput } from '@/lib/exchange/schema';
import type { Template } from '@/lib/exchange/types';
import { formatDate } from '@/lib/i18n/format';
import { useExchangeFault } from './use-exchange-fault';

type Props = {
  activityId: string;
  /** Made by the server with the page, so that a request sent twice makes one template. */
  newId: string;
  templates: readonly Template[];
  timeZone: string;
};

/** Keeps the agenda for other activities of the project, and lists what was kept. */
export function Templates({ activityId, newId, templates, timeZone }: Props) {
  const t = useTranslations('exchange');
  const locale = useLocale();
  return (
    <section className="narrow imp-past">
      <SectionHead title={t('templates.title')} />
      <p className="mid">{t('templates.lead')}</p>
      <SaveTemplate key={newId} activityId={activityId} id={newId} />
      {templates.length === 0 && <p className="mut">{t('templates.empty')}</p>}
      <ul>
        {templates.map((template) => (
          <li key={template.id}>
            <div>
              <b>{template.title.en}</b>
              <span className="mid">
                {t('templates.line', {
                  days: template.days,
                  sessions: template.sessions,
                  date: formatDate(locale, template.createdAt, timeZone),
                  who: template.createdBy ?? t('past.somebody'),
                })}
              </span>
            </div>
            <Remove template={template} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SaveTemplate({ activityId, id }: { activityId: string; id: string }) {
  const t = useTranslations('exchange.templates');
  const [saved, setSaved] = useState(false);
  const form = useActionForm({
    schema: saveTemplateInput,
    action: saveTemplate,
    defaultValues: { id, activityId, title: '' },
    onDone: () => setSaved(true),
  });
  if (saved) return <Note tone="ok" live title={t('saved')} />;
  return (
    <ActionForm form={form}>
      <TextField name="title" label={t('name')} autoComplete="off" />
      <div className="form-acts">
        <SubmitButton variant="default" busyLabel={t('saving')}>
          {t('save')}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function Remove({ template: { id, title } }: { template: Template }) {
  const t = useTranslations('exchange.templates');
  const faultText = useExchangeFault();
  return (
    <ConfirmDialog
      trigger={
        <Button size="dense" aria-label={t('removeNamed', { title: title.en })}>
          {t('remove')}
        </Button>
      }
      title={t('ask', { title: title.en })}
      description={t('consequence')}
      confirmLabel={t('confirm')}
      busyLabel={t('removing')}
      danger
      onConfirm={async () => {
        const removed = await removeTemplate({ templateId: id }).catch(() => null);
        return removed?.ok ? undefined : faultText(removed ?? { code: 'unavailable' });
      }}
    />
  );
}
