'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { kindClass } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { localized } from '@/lib/core/localized';
import { useDesk } from './desk';
import { PlaceDialog } from './place-dialog';
import { VisitStatusLine } from './visit-status';
import { minutesOf, type Waiting } from './waiting';
import { useDeskWords } from './words';

/** A slip of the tray. It opens "Place at…"; a mouse can drag it onto the grid as well. */
export function TrayCard({
  waiting,
  isToPlace,
  onDone,
}: {
  waiting: Waiting;
  /** Somebody came for this one: it is open at once. */
  isToPlace: boolean;
  onDone: () => void;
}) {
  const t = useTranslations('agenda.tray');
  const locale = useLocale();
  const words = useDeskWords();
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const picked = useDesk((desk) => desk.picked);
  const select = useDesk((desk) => desk.select);
  const [isOpen, open] = useState(isToPlace && mayEdit);
  const path = useDesk((desk) => desk.path);
  const { session, visit } = waiting;
  const shown = session ?? visit;
  const title = session?.title ?? visit?.topic;
  if (!shown || !title) return null;
  const isPicked = session
    ? picked?.sessionId === session.id
    : picked !== null && picked.siteVisitId === visit?.id;
  if (isPicked) {
    return (
      <div className="slip slot">{t('onItsWay', { title: localized(title, locale).text })}</div>
    );
  }
  const close = () => {
    open(false);
    // Or it would open again when the page is loaded again.
    if (isToPlace) window.history.replaceState(null, '', path);
  };
  const minutes = session ? minutesOf(session) : (visit?.duration ?? 60);
  const where = words.city(shown.placeId) || words.placeName(shown.placeId);
  return (
    <>
      <button
        type="button"
        className={classes('slip', kindClass(session?.kind ?? 'site_visit'))}
        data-session={session?.id}
        data-visit={visit?.id}
        onClick={() => {
          if (session) select([session.id]);
          if (mayEdit) open(true);
        }}
      >
        <b>
          <LocalizedText text={title} />
        </b>
        {mayEdit && <Icon name="grip" />}
        <span className="m">
          <span>{[where, words.length(minutes)].filter(Boolean).join(', ')}</span>
          <span>{words.who(shown.groupIds)}</span>
        </span>
        {visit && (
          <span className="m">
            <VisitStatusLine visit={visit} />
          </span>
        )}
      </button>
      {isOpen && (
        <PlaceDialog
          waiting={waiting}
          onClose={close}
          onPlaced={() => {
            close();
            onDone();
          }}
        />
      )}
    </>
  );
}
