'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Checkbox, Select } from '@/components/ui/input';
import { SectionHead } from '@/components/ui/page-head';
import { fillAgenda } from '@/lib/exchange/actions';
import type { Beginning } from '@/lib/exchange/types';
import { useBeginningOptions } from './beginning-options';
import { useExchangeFault } from './use-exchange-fault';
import { WhatComesOver } from './what-comes-over';

type Props = {
  activity: { id: string; projectId: string; startsOn: string; endsOn: string; timeZone: string };
  /** Made by the server with the page: sent twice, it fills once. */
  batchId: string;
  beginnings: readonly Beginning[];
  path: string;
};

/** Begins an empty agenda with another one. */
export function BeginAgenda({ activity, batchId, beginnings, path }: Props) {
  const t = useTranslations('exchange.begin');
  const faultText = useExchangeFault();
  const router = useRouter();
  const id = useId();
  const options = useBeginningOptions(beginnings);
  const [chosen, setChosen] = useState('');
  const [keepPeople, setKeepPeople] = useState(false);
  const [fault, setFault] = useState<string>();
  const [busy, startTransition] = useTransition();
  const [type, source] = chosen.split(' ');
  const fill = () =>
    startTransition(async () => {
      const beginning = { type, id: source, keepPeople };
      const answer = await fillAgenda({ activityId: activity.id, batchId, beginning }).catch(
        () => null,
      );
      if (answer?.ok) router.push(path);
      else setFault(faultText(answer ?? { code: 'unavailable' }));
    });
  return (
    <section className="narrow">
      <SectionHead title={t('title')} />
      <p className="mid">{t(beginnings.length === 0 ? 'none' : 'lead')}</p>
      {beginnings.length > 0 && (
        <>
          <Field id={id} label={t('field')} error={fault} className="field">
            {(control) => (
              <Select
                {...control}
                value={chosen}
                placeholder={t('choose')}
                options={options}
                onChange={(event) => setChosen(event.target.value)}
              />
            )}
          </Field>
          {type === 'activity' && (
            <Checkbox
              label={t('keepPeople')}
              hint={t('keepPeopleHint')}
              checked={keepPeople}
              onChange={(event) => setKeepPeople(event.target.checked)}
            />
          )}
          <WhatComesOver
            {...activity}
            beginWith={chosen}
            keepPeople={keepPeople && type === 'activity'}
          />
          {source && (
            <div className="form-acts">
              <Button variant="primary" busy={busy} busyLabel={t('busy')} onClick={fill}>
                {t('apply')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
