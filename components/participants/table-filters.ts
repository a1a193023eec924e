import { useTranslations } from 'next-intl';
import type { Filter } from '@/components/data-table/types';
import type { Group } from '@/lib/activities/types';
import {
  PARTICIPANT_ROLES,
  PARTICIPANT_STATUSES,
  READINESS_STEPS,
  VISA_STATES,
} from '@/lib/core/vocabulary';
import { MISSING_FIELDS } from '@/lib/participants/rules/table';
import { type DelegationSummary, NOBODY } from '@/lib/participants/types';

/** By what the list can be narrowed; a roster only by what it shows. */
export function useTableFilters({
  delegations,
  groups,
  access,
}: {
  delegations: readonly DelegationSummary[];
  groups: readonly Group[];
  access: 'records' | 'roster';
}): Filter[] {
  const t = useTranslations('participants');
  const missing = useTranslations('participants.missing');
  const words = useTranslations('vocabulary');
  const group: Filter = {
    name: 'group',
    label: t('filter.group'),
    options: [
      ...groups.map(({ name }) => ({ value: name, label: name })),
      { value: NOBODY, label: t('noGroup') },
    ],
  };
  if (access === 'roster') return [group];
  return [
    {
      name: 'country',
      label: t('filter.country'),
      options: [
        ...delegations.map(({ country: value }) => ({ value, label: words(`country.${value}`) })),
        { value: NOBODY, label: t('noDelegation') },
      ],
    },
    group,
    {
      name: 'visa',
      label: t('filter.visa'),
      options: VISA_STATES.map((value) => ({ value, label: words(`visaState.${value}`) })),
    },
    {
      name: 'status',
      label: t('filter.status'),
      options: PARTICIPANT_STATUSES.map((value) => ({
        value,
        label: words(`participantStatus.${value}`),
      })),
    },
    {
      name: 'role',
      label: t('filter.role'),
      options: PARTICIPANT_ROLES.map((value) => ({
        value,
        label: words(`participantRole.${value}`),
      })),
    },
    {
      name: 'missing',
      label: t('filter.missing'),
      // A place that nobody is named for is no row, so nobody lacks a nomination.
      options: [...READINESS_STEPS.filter((step) => step !== 'nominated'), ...MISSING_FIELDS].map(
        (value) => ({ value, label: missing(value) }),
      ),
    },
  ];
}
