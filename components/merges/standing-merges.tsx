'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/forms/use-refusal';
import { PersonName } from '@/components/people/person-name';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { SectionHead } from '@/components/ui/page-head';
import { DateText } from '@/components/ui/time';
import { undoMerge } from '@/lib/merges/actions';
import type { StandingMerge } from '@/lib/merges/types';
import { passportName } from '@/lib/people/rules';

/** The records that turned out to be this person, and the way back. It draws nothing where there never was one. */
export function StandingMerges({ merges }: { merges: readonly StandingMerge[] }) {
  const t = useTranslations('people.merges');
  const refusal = useRefusal();
  const [undone, setUndone] = useState<StandingMerge>();
  if (merges.length === 0 && !undone) return null;
  return (
    <section>
      <SectionHead title={t('title')} />
      <ul className="taken">
        {merges.map((merge) => (
          <li key={merge.id} className="merged">
            <div>
              <PersonName person={merge} />
              <p className="mut">
                <DateText when={merge.mergedAt} zone="UTC" />
                {merge.mergedBy && `, ${merge.mergedBy}`}
              </p>
            </div>
            <ConfirmDialog
              trigger={
                <Button size="dense" icon="undo">
                  {t('undo')}
                </Button>
              }
              title={t('undoTitle', { name: passportName(merge) })}
              description={t('undoLead')}
              confirmLabel={t('undoConfirm')}
              onConfirm={() => refusal(undoMerge({ mergeId: merge.id }), () => setUndone(merge))}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="st st-ok">
        {undone && t('undone', { name: passportName(undone) })}
      </p>
    </section>
  );
}
