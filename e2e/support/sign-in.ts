import { type Browser, devices, expect, type Page } from '@playwright/test';
import { open, ready } from './open';

export type ExampleName =
  | 'admin'
  | 'manager'
  | 'coordinator'
  | 'focal.kz'
  | 'helper'
  | 'delegate'
  | 'donor';

/** Signs in as one of the example accounts, with what the sign-in page says about them. */
export async function signIn(page: Page, name: ExampleName): Promise<void> {
  await open(page, '/sign-in');
  await page.getByRole('button', { name: `${name}@sapar.example` }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await ready(page);
}

/** A phone of its own, with nobody signed in. */
export async function phoneOf(browser: Browser): Promise<Page> {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  const context = await browser.newContext({ ...phone, viewport: { width: 390, height: 844 } });
  return context.newPage();
}
