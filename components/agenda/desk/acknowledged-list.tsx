'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateText } from '@/components/ui/time';
import { useDesk } from './desk';
import { useDeskWords } from './words';

/** Warnings that somebody lives with: who, when and why, and the way back. */
export function AcknowledgedList() {
  const t = useTranslations('agenda.acknowledge');
  const words = useDeskWords();
  const acknowledged = useDesk((desk) => desk.acknowledged);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  const edit = useDesk((desk) => desk.edit);
  if (acknowledged.length === 0) return null;
  return (
    <details className="ackd">
      <summary>{t('title', { count: acknowledged.length })}</summary>
      <ul>
        {acknowledged.map(({ conflict, by }) => {
          const { title, body } = words.conflict(conflict);
          return (
            <li key={conflict.key} className="conf">
              <div>
                <b>{title}</b>
                {body} {by.note && <q>{by.note}</q>}
                <span className="ackd-by">
                  {by.by}, <DateText when={by.at} zone={zone} as="day-month" />
                </span>
                {mayEdit && (
                  <Button
                    size="dense"
                    variant="quiet"
                    onClick={() =>
                      edit(
                        [{ type: 'withdraw', conflictKey: conflict.key }],
                        t('withdrawStep', { title }),
                      )
                    }
                  >
                    {t('withdraw')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
