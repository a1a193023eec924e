'use client';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { CheckboxField, SelectField } from '@/components/forms/fields';
import type { Beginning } from '@/lib/exchange/types';
import { useBeginningOptions } from './beginning-options';
import { WhatComesOver } from './what-comes-over';

type Fields = {
  beginWith: string;
  keepPeople: boolean;
  startsOn: string;
  endsOn: string;
  timeZone: string;
};

/** With which agenda a new activity begins, and what comes of it on its dates. */
export function BeginFields({
  projectId,
  beginnings,
}: {
  projectId: string;
  beginnings: readonly Beginning[];
}) {
  const t = useTranslations('exchange.begin');
  const options = useBeginningOptions(beginnings);
  const [beginWith, keepPeople, startsOn, endsOn, timeZone] = useWatch<
    Fields,
    ['beginWith', 'keepPeople', 'startsOn', 'endsOn', 'timeZone']
  >({ name: ['beginWith', 'keepPeople', 'startsOn', 'endsOn', 'timeZone'] });
  const isActivity = beginWith.startsWith('activity');
  const isDated = startsOn !== '' && endsOn >= startsOn;
  return (
    <>
      <h2 className="h2 frm-h">{t('formTitle')}</h2>
      <SelectField
        name="beginWith"
        label={t('field')}
        hint={t('formHint')}
        placeholder={t('nothing')}
        options={options}
      />
      {isActivity && (
        <CheckboxField name="keepPeople" label={t('keepPeople')} hint={t('keepPeopleHint')} />
      )}
      {isDated && (
        <WhatComesOver
          projectId={projectId}
          beginWith={beginWith}
          keepPeople={isActivity && keepPeople}
          startsOn={startsOn}
          endsOn={endsOn}
          timeZone={timeZone}
        />
      )}
    </>
  );
}
