'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { previewBeginning } from '@/lib/exchange/actions';
import type { BeginningPreview } from '@/lib/exchange/types';
import { formatDay } from '@/lib/i18n/format';

type Props = {
  projectId: string;
  /** `activity <id>` or `template <id>`; empty: nothing was chosen. */
  beginWith: string;
  keepPeople: boolean;
  startsOn: string;
  endsOn: string;
  timeZone: string;
};

/** How many sessions come onto which day, and what does not fit, as soon as enough is known to say it. */
export function WhatComesOver(props: Props) {
  const t = useTranslations('exchange.begin');
  const locale = useLocale();
  const [preview, setPreview] = useState<BeginningPreview | null>(null);
  const { projectId, beginWith, keepPeople, startsOn, endsOn, timeZone } = props;
  useEffect(() => {
    let isNewest = true;
    const [type, id] = beginWith.split(' ');
    const beginning = { type, id, keepPeople };
    void (id ? previewBeginning({ projectId, beginning, startsOn, endsOn, timeZone }) : undefined)
      ?.then((answer) => isNewest && setPreview(answer.ok ? answer.value : null))
      .catch(() => isNewest && setPreview(null));
    return () => {
      isNewest = false;
      setPreview(null);
    };
  }, [projectId, beginWith, keepPeople, startsOn, endsOn, timeZone]);
  return (
    <div aria-live="polite">
      {preview && (
        <div className="field">
          <p className="flabel">{t('preview')}</p>
          <ul className="dots">
            {preview.days.map(({ date, sessions }) => (
              <li key={date}>
                {t('day', { day: formatDay(locale, date, timeZone), count: sessions })}
              </li>
            ))}
            {preview.outside > 0 && <li>{t('outside', { count: preview.outside })}</li>}
            {preview.unplaced > 0 && <li>{t('unplaced', { count: preview.unplaced })}</li>}
            {preview.skipped > 0 && <li>{t('skipped', { count: preview.skipped })}</li>}
            {preview.siteVisits > 0 && <li>{t('visits', { count: preview.siteVisits })}</li>}
            {preview.people > 0 && <li>{t('people', { count: preview.people })}</li>}
          </ul>
        </div>
      )}
    </div>
  );
}
