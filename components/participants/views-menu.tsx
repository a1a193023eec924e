'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuLink, MenuSeparator, MenuText } from '@/components/ui/menu';
import type { SavedView } from '@/lib/views/types';
import { SaveViewDialog, ViewsDialog } from './views-dialogs';

/** The viewer's own names for states of the table. A view is its address, so it is shared by sharing that. */
export function ViewsMenu({
  activityId,
  href,
  query,
  views,
}: {
  activityId: string;
  href: string;
  /** The state of the table as it is now. */
  query: string;
  views: readonly SavedView[];
}) {
  const t = useTranslations('participants.views');
  const [dialog, setDialog] = useState<'save' | 'manage'>();
  const close = () => setDialog(undefined);
  const current = views.find((view) => view.query === query);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button size="dense" iconAfter="chev-d">
            {current?.name ?? t('title')}
          </Button>
        }
      >
        {views.length === 0 && <MenuText>{t('none')}</MenuText>}
        {views.map((view) => (
          <MenuLink key={view.id} href={`${href}?${view.query}`}>
            {view.name}
          </MenuLink>
        ))}
        <MenuSeparator />
        <MenuItem icon="plus" onSelect={() => setDialog('save')}>
          {t('save')}
        </MenuItem>
        {views.length > 0 && (
          <MenuItem icon="edit" onSelect={() => setDialog('manage')}>
            {t('manage')}
          </MenuItem>
        )}
      </Menu>
      {dialog === 'save' && (
        <SaveViewDialog activityId={activityId} query={query} views={views} onClose={close} />
      )}
      {dialog === 'manage' && <ViewsDialog views={views} onClose={close} />}
    </>
  );
}
