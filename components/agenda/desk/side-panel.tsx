'use client';
import { useTranslations } from 'next-intl';
import { useDesk } from './desk';
import { SessionInspector } from './inspector/session-inspector';
import { ManyPanel } from './many-panel';
import { PlacingPanel } from './placing-panel';
import { useEscape } from './use-escape';

/** At the right: what is being placed, else what is selected. Below 1280 px a sheet that comes with the selection. */
export function SidePanel() {
  const t = useTranslations('agenda.panes');
  const picked = useDesk((desk) => desk.picked);
  const selection = useDesk((desk) => desk.selection);
  const sessions = useDesk((desk) => desk.draft.sessions);
  const select = useDesk((desk) => desk.select);
  const selected = sessions.filter(({ id }) => selection.has(id));
  const [only] = selected;
  const isOpen = picked !== null || selected.length > 0;
  const panel = useEscape<HTMLElement>(() => select([]));
  return (
    <aside className="insp" aria-label={t('right')} data-open={isOpen || undefined} ref={panel}>
      {picked ? (
        <PlacingPanel picked={picked} />
      ) : selected.length > 1 ? (
        <ManyPanel sessions={selected} />
      ) : only ? (
        <SessionInspector key={only.id} session={only} />
      ) : (
        <p className="insp-none">{t('nothingSelected')}</p>
      )}
    </aside>
  );
}
