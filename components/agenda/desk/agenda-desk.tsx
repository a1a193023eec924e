'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { ClashDialog } from './clash-dialog';
import { DeskProvider, type DeskProviderProps, useDesk } from './desk';
import { DeskBar } from './desk-bar';
import { LeftPane } from './left-pane';
import { Refused } from './refused';
import { SidePanel } from './side-panel';
import { useDeskKeys } from './use-desk-keys';
import { DeskWords } from './words';

/** The coordinator's desk: what waits and what is wrong at the left, the days, and whatever is selected at the right. */
export function AgendaDesk({ children, ...desk }: DeskProviderProps) {
  return (
    <DeskProvider {...desk}>
      <DeskWords>
        <Screen>{children}</Screen>
      </DeskWords>
    </DeskProvider>
  );
}

function Screen({ children }: Pick<DeskProviderProps, 'children'>) {
  const t = useTranslations('agenda');
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const [isLeftOpen, openLeft] = useState(false);
  useDeskKeys();
  return (
    <div className="agp">
      <DeskBar onOpenLeft={() => openLeft(true)} />
      {!mayEdit && <Note icon="lock">{t('signedOff')}</Note>}
      <Refused />
      <Empty />
      <div className="ag-main">
        <LeftPane isOpen={isLeftOpen} onClose={() => openLeft(false)} />
        {children}
        <SidePanel />
      </div>
      <ClashDialog />
    </div>
  );
}

/** Nothing is planned yet: what there is to begin with. The grid below can be drawn on all the same. */
function Empty() {
  const t = useTranslations('agenda');
  const isEmpty = useDesk((desk) => desk.draft.sessions.length === 0);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const path = useDesk((desk) => desk.path);
  if (!isEmpty) return null;
  return (
    <Note
      title={`${t('emptyTitle')}.`}
      actions={
        mayEdit && (
          <>
            <LinkButton href={`${path}/new`} size="dense" icon="plus">
              {t('newSession')}
            </LinkButton>
            <LinkButton href={`${path}/exchange`} size="dense" icon="swap">
              {t('more.exchange')}
            </LinkButton>
          </>
        )
      }
    >
      {t('emptyBody')}
    </Note>
  );
}
