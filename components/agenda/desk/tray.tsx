'use client';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useDesk } from './desk';
import { NewDraft } from './new-draft';
import { TrayCard } from './tray-card';
import { waitingOf } from './waiting';

/** Site visits and sessions that have no time yet. The address can name a visit that somebody came to place (`?place=`). */
export function Tray({ onDone }: { onDone: () => void }) {
  const t = useTranslations('agenda.tray');
  const waiting = waitingOf(useDesk((desk) => desk.draft));
  const toPlace = useSearchParams().get('place');
  const mayEdit = useDesk((desk) => desk.mayEdit);
  return (
    <section aria-labelledby="tray" className="tray">
      <div className="pane-h">
        <h2 className="h3" id="tray">
          {t('title')}
          <span className="n">{waiting.length}</span>
        </h2>
        {mayEdit && <NewDraft />}
      </div>
      {waiting.length === 0 ? (
        <p className="pane-none">{t('none')}</p>
      ) : (
        <ul className="slips">
          {waiting.map((one) => (
            <li key={one.session?.id ?? one.visit?.id}>
              <TrayCard
                waiting={one}
                isToPlace={toPlace !== null && one.visit?.id === toPlace}
                onDone={onDone}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
