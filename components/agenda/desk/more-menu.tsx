'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { useDesk } from './desk';

export function MoreMenu() {
  const t = useTranslations('agenda.more');
  const path = useDesk((desk) => desk.path);
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="icb" aria-label={t('open')}>
          <Icon name="more" />
        </button>
      }
    >
      <MenuLink href={`${path}/releases`} icon="history">
        {t('history')}
      </MenuLink>
      <MenuLink href={`${path}/print`} icon="print">
        {t('print')}
      </MenuLink>
      <MenuLink href={`${path}/exchange`} icon="swap" hint={t('exchangeHint')}>
        {t('exchange')}
      </MenuLink>
      <MenuSeparator />
      <MenuLink href={`${path}/road`} icon="k-transfer">
        {t('road')}
      </MenuLink>
      <MenuLink href={`${path}/people`} icon="users">
        {t('people')}
      </MenuLink>
    </Menu>
  );
}
