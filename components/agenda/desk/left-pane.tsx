'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { ConflictList } from './conflict-list';
import { RoadTable } from './road-table';
import { Tray } from './tray';
import { useEscape } from './use-escape';

/** What waits for a time, what is wrong, and the roads; below 1280 px a drawer that the bar opens. */
export function LeftPane({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('agenda.panes');
  const pane = useEscape<HTMLElement>(onClose);
  return (
    <aside className="ag-left" aria-label={t('left')} data-open={isOpen || undefined} ref={pane}>
      <button type="button" className="icb ag-close" aria-label={t('close')} onClick={onClose}>
        <Icon name="x" />
      </button>
      <Tray onDone={onClose} />
      <ConflictList onOpen={onClose} />
      <RoadTable />
    </aside>
  );
}
