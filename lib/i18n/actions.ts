'use server';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { LOCALES } from '@/lib/core/vocabulary';
import { LOCALE_COOKIE } from './locale';
import { THEME_COOKIE, THEMES } from './theme';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Next draws the page again after an action that sets a cookie. */
async function remember(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, {
    path: '/',
    maxAge: YEAR_IN_SECONDS,
    sameSite: 'lax',
    httpOnly: true,
  });
}

/** Anybody may choose the language they read; an unknown one changes nothing. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = z.enum(LOCALES).safeParse(form.get('locale'));
  if (locale.success) await remember(LOCALE_COOKIE, locale.data);
}

/** Anybody may choose a theme; `system` leaves it to the device. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = z.enum(THEMES).safeParse(form.get('theme'));
  if (theme.success) await remember(THEME_COOKIE, theme.data);
}
