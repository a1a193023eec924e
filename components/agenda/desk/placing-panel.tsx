'use client';
import { useLocale, useTranslations } from 'next-intl';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { formatDay, formatTimeRange } from '@/lib/i18n/format';
import { useDesk } from './desk';
import { visitContent } from './new-content';
import { PlacementChecks } from './placement-checks';
import type { Picked } from './types';
import { usePlacement } from './use-placement';
import { useDeskWords } from './words';

/** While something is picked up: where it would be dropped, what fits and what does not, and the keys. */
export function PlacingPanel({ picked }: { picked: Picked }) {
  const t = useTranslations('agenda.placing');
  const locale = useLocale();
  const words = useDeskWords();
  const draft = useDesk((desk) => desk.draft);
  const zone = draft.activity.timeZone;
  const session = draft.sessions.find(({ id }) => id === picked.sessionId);
  const visit = draft.visits.find(({ id }) => id === picked.siteVisitId);
  const title = session?.title ?? visit?.topic;
  const { over, sessionId } = picked;
  const carried = session ?? (visit && { ...visitContent(visit), id: sessionId });
  const placement = usePlacement(over && carried ? { ...carried, ...over, id: sessionId } : null);
  return (
    <>
      <div className="insp-h">
        <KindLabel kind={session?.kind ?? 'site_visit'} />
        <span className="sp" />
        <span className="mut sm">{t('moving')}</span>
      </div>
      {title && (
        <h2>
          <LocalizedText text={title} />
        </h2>
      )}
      {over ? (
        <p className="insp-at">
          <b>
            {`${formatDay(locale, over.start, zone)}, ${formatTimeRange(over.start, over.end, zone)}`}
          </b>
          <span className="mut">{words.who(over.groupIds)}</span>
        </p>
      ) : (
        <p className="mut">{t('nowhere')}</p>
      )}
      {placement && <PlacementChecks placement={placement} />}
      <dl className="keys">
        <dt>
          <kbd>{t('keys.enter')}</kbd>
        </dt>
        <dd>{t('keys.drop')}</dd>
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>{t('keys.minutes')}</dd>
        <dt>
          <kbd>←</kbd> <kbd>→</kbd>
        </dt>
        <dd>{t('keys.lanes')}</dd>
        <dt>
          <kbd>{t('keys.escape')}</kbd>
        </dt>
        <dd>{picked.from === 'tray' ? t('keys.tray') : t('keys.back')}</dd>
      </dl>
    </>
  );
}
