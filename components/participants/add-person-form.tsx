'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useActionForm } from '@/components/forms/use-action-form';
import { useRefusal } from '@/components/forms/use-refusal';
import { EMPTY_PERSON } from '@/components/people/empty-person';
import { FormSection } from '@/components/people/form-section';
import { KnownPeople } from '@/components/people/known-people';
import { ContactFields, NameFields, PrivateFields } from '@/components/people/person-fields';
import { LinkButton } from '@/components/ui/button';
import type { Group } from '@/lib/activities/types';
import {
  type Country,
  type Locale,
  PARTICIPANT_ROLES,
  PARTICIPANT_STATUSES,
} from '@/lib/core/vocabulary';
import { addParticipant, addPerson } from '@/lib/participants/actions';
import { NOMINATED_ROLES } from '@/lib/participants/rules/standing';
import { addPersonSchema } from '@/lib/participants/schema';
import type { KnownPerson } from '@/lib/people/types';
import { StandingFields } from './standing-fields';

export type AddPersonFormProps = {
  activityId: string;
  /** Made by the server once, so that a repeated send adds nobody twice. */
  ids: { personId: string; participantId: string };
  /** The list that the form leads back to. */
  href: string;
  countries: readonly Country[];
  groups: readonly Group[];
  locale: Locale;
  /** A coordinator adds whoever takes part; a focal point nominates. */
  mayManage: boolean;
};

/** Somebody new to Sapar, straight into an activity. */
export function AddPersonForm(props: AddPersonFormProps) {
  const { activityId, ids, href, countries, groups, locale, mayManage } = props;
  const t = useTranslations('participants.form');
  const people = useTranslations('people.section');
  const ui = useTranslations('ui');
  const router = useRouter();
  const form = useActionForm({
    schema: addPersonSchema,
    action: addPerson,
    defaultValues: {
      ...NOTHING,
      ...ids,
      activityId,
      country: countries.length === 1 ? countries[0] : '',
      locale,
    },
    onDone: () => router.push(href),
  });
  const refusal = useRefusal();
  const takeKnown = (person: KnownPerson) => {
    const { role, status, groupId, country, private: sealed, ...typed } = form.methods.getValues();
    const added = addParticipant({
      id: ids.participantId,
      activityId,
      personId: person.id,
      role,
      status,
      groupId,
      country: country || person.country,
      evidence: { ...typed, ...sealed },
    });
    return refusal(added, () => router.push(href));
  };
  return (
    <div className="form-page">
      <ActionForm form={form}>
        <FormSection title={people('person')}>
          <NameFields countries={countries} countryHint={t('country')} />
          <KnownPeople activityId={activityId} onAdd={takeKnown} />
        </FormSection>
        <FormSection title={t('participation')}>
          <StandingFieldsFor mayManage={mayManage} groups={groups} />
        </FormSection>
        <FormSection title={people('contact')}>
          <ContactFields />
        </FormSection>
        <FormSection title={people('private')} lead={people('privateLead')}>
          <PrivateFields />
        </FormSection>
        <div className="form-acts">
          <SubmitButton busyLabel={t('submitting')}>
            {mayManage ? t('submit') : t('nominateSubmit')}
          </SubmitButton>
          <LinkButton href={href} variant="quiet">
            {ui('cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}

function StandingFieldsFor({
  mayManage,
  groups,
}: {
  mayManage: boolean;
  groups: readonly Group[];
}) {
  return mayManage ? (
    <StandingFields roles={PARTICIPANT_ROLES} statuses={PARTICIPANT_STATUSES} groups={groups} />
  ) : (
    <StandingFields roles={NOMINATED_ROLES} statuses={[]} groups={[]} />
  );
}

const NOTHING = {
  ...EMPTY_PERSON,
  role: 'delegate' as const,
  status: 'nominated' as const,
  groupId: '',
};
