'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import type { Option } from '@/components/ui/input';
import { addVisit, updateVisit } from '@/lib/visits/actions';
import { visitFormValue } from '@/lib/visits/rules/visit-form';
import { addVisitInput, updateVisitInput } from '@/lib/visits/schema';
import { useChosenHost, useVisitLabels, type VisitChoices, VisitFields } from './visit-fields';

/** A host to choose, with the people who can be written to. */
export type HostOption = Option & { contacts: readonly Option[] };

/** `id` is made with the page, so that a request sent twice adds one visit. */
export function NewVisit({
  id,
  activityId,
  hosts,
  href,
  ...choices
}: VisitChoices & { id: string; activityId: string; hosts: readonly HostOption[]; href: string }) {
  const t = useTranslations('visits');
  const ui = useTranslations('ui');
  const router = useRouter();
  const { answerBy: _, ...empty } = visitFormValue(null);
  const form = useActionForm({
    schema: addVisitInput,
    action: addVisit,
    defaultValues: { id, activityId, hostId: '', ...empty },
    onDone: (added) => router.push(`${href}/${added.id}`),
  });
  return (
    <div className="frm">
      <ActionForm form={form} labels={useVisitLabels()}>
        <SelectField
          name="hostId"
          label={t('form.host')}
          hint={t('form.hostHint')}
          options={hosts}
          placeholder={t('form.chooseHost')}
        />
        <ContactsOf hosts={hosts} {...choices} />
        <div className="acts acts-end">
          <SubmitButton busyLabel={t('saving')}>{t('add')}</SubmitButton>
          <LinkButton variant="quiet" href={href}>
            {ui('cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}

function ContactsOf({ hosts, ...choices }: VisitChoices & { hosts: readonly HostOption[] }) {
  const chosen = useChosenHost();
  const host = hosts.find(({ value }) => value === chosen);
  return <VisitFields {...choices} contacts={host?.contacts ?? []} />;
}

type Saved = NonNullable<Parameters<typeof visitFormValue>[0]>;

export function EditVisit({
  visitId,
  version,
  saved,
  contacts,
  wasAsked,
  href,
  ...choices
}: VisitChoices & {
  visitId: string;
  version: number;
  saved: Saved;
  contacts: readonly Option[];
  wasAsked: boolean;
  href: string;
}) {
  const t = useTranslations('visits');
  const ui = useTranslations('ui');
  const router = useRouter();
  const form = useActionForm({
    schema: updateVisitInput,
    action: updateVisit,
    defaultValues: { visitId, version, ...visitFormValue(saved) },
    onDone: () => router.push(href),
  });
  return (
    <div className="frm">
      <ActionForm form={form} labels={useVisitLabels()}>
        <VisitFields {...choices} contacts={contacts} withAnswerBy={wasAsked} />
        <div className="acts acts-end">
          <SubmitButton busyLabel={t('saving')}>{t('save')}</SubmitButton>
          <LinkButton variant="quiet" href={href}>
            {ui('cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}
