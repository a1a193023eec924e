'use client';
import { useTransition } from 'react';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuChoice } from '@/components/ui/menu';
import type { Locale } from '@/lib/core/vocabulary';
import { chooseLocale } from '@/lib/i18n/actions';

export type LanguageMenuProps = {
  locale: Locale;
  /** "Language: English" */
  label: string;
  title: string;
  /** Each language in its own words. */
  names: Record<Locale, string>;
};

export function LanguageMenu({ locale, label, title, names }: LanguageMenuProps) {
  const [, startTransition] = useTransition();
  const choose = (next: Locale) => {
    const form = new FormData();
    form.set('locale', next);
    startTransition(() => chooseLocale(form));
  };
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="icb">
          <Icon name="lang" />
          <span className="icb-t" aria-hidden="true">
            {locale.toUpperCase()}
          </span>
          <span className="vh">{label}</span>
        </button>
      }
    >
      <MenuChoice
        label={title}
        value={locale}
        onChange={choose}
        options={Object.entries(names).map(([value, name]) => ({
          value: value as Locale,
          label: name,
          lang: value,
        }))}
      />
    </Menu>
  );
}
