import { expect, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

test('an address that leads nowhere, or to what is not one’s own, is the same missing page', async ({
  page,
}) => {
  await signIn(page, 'delegate');
  const visit = '/projects/joint-project-2021-2023/activities/study-visit-2023';
  for (const path of [
    `${visit}/participants`,
    '/projects/joint-project-2021-2023/activities/no-such-visit/participants',
    `${visit}/check-in/not-an-id`,
    '/projects/%27--',
    '/users/00000000-0000-4000-8000-000000000000',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  }
});

test('the language is chosen anywhere and stays', async ({ page }) => {
  await open(page, '/sign-in');
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вход');
  await page.getByRole('button', { name: 'coordinator@sapar.example' }).click();
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByRole('button', { name: /Язык/ }).click();
  await page.getByRole('menuitemradio', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await open(page, '/projects');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('a theme is chosen in the account menu, and the system’s is kept otherwise', async ({
  page,
}) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await signIn(page, 'coordinator');
  const light = await background();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await background()).not.toBe(light);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what a helper needs is one step from the dashboard, and nothing else is there', async ({
  page,
}) => {
  await signIn(page, 'helper');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Check-in' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Section' }).getByRole('link')).toHaveText([
    'Check-in',
  ]);
});
