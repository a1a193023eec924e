'use client';
import { signOut } from 'next-auth/react';
import { useTransition } from 'react';
import {
  Menu,
  MenuChoice,
  MenuItem,
  MenuLink,
  MenuSeparator,
  MenuText,
} from '@/components/ui/menu';
import { chooseTheme } from '@/lib/i18n/actions';
import type { Theme } from '@/lib/i18n/theme';

export type AccountMenuProps = {
  name: string;
  initials: string;
  theme: Theme;
  labels: {
    /** Of the button. */
    account: string;
    /** Of the way to the account's own page. */
    open: string;
    theme: string;
    themes: Record<Theme, string>;
    signOut: string;
  };
};

export function AccountMenu({ name, initials, theme, labels }: AccountMenuProps) {
  const [, startTransition] = useTransition();
  const choose = (next: Theme) => {
    const form = new FormData();
    form.set('theme', next);
    startTransition(() => chooseTheme(form));
  };
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="ava">
          <span aria-hidden="true">{initials}</span>
          <span className="vh">{labels.account}</span>
        </button>
      }
    >
      <MenuText>{name}</MenuText>
      <MenuLink icon="lock" href="/account">
        {labels.open}
      </MenuLink>
      <MenuSeparator />
      <MenuChoice
        label={labels.theme}
        value={theme}
        onChange={choose}
        options={Object.entries(labels.themes).map(([value, label]) => ({
          value: value as Theme,
          label,
        }))}
      />
      <MenuSeparator />
      <MenuItem icon="door" onSelect={() => void signOut({ callbackUrl: '/sign-in' })}>
        {labels.signOut}
      </MenuItem>
    </Menu>
  );
}
