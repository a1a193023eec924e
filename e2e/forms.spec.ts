import { expect, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

const ACTIVITY = '/projects/follow-up-project/activities/data-exchange-seoul';

test('a form that is refused keeps what was typed and says where to look', async ({ page }) => {
  await signIn(page, 'coordinator');
  await open(page, '/projects/follow-up-project/activities/new');
  const title = page.getByRole('group', { name: 'Title' }).getByLabel('English');
  await title.fill('A visit that is not complete yet');
  await page.getByRole('group', { name: 'First day' }).getByLabel('Day').fill('31');
  await page.getByRole('group', { name: 'First day' }).getByLabel('Month').fill('2');
  await page.getByRole('group', { name: 'First day' }).getByLabel('Year').fill('2024');
  await page.getByLabel('Day ends at').fill('07:00');
  await page.getByRole('button', { name: 'Create activity' }).click();

  const summary = page.getByRole('alert').filter({ hasText: 'need another look' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: /First day/ })).toBeVisible();
  await expect(page).toHaveURL(/activities\/new$/);
  await expect(title).toHaveValue('A visit that is not complete yet');
  await expect(page.getByRole('group', { name: 'First day' }).getByLabel('Day')).toHaveValue('31');

  await summary.getByRole('link', { name: /Kind/ }).click();
  await expect(page.getByLabel('Kind')).toBeFocused();
  await expect(page.getByLabel('Kind')).toHaveAttribute('aria-invalid', 'true');
});

test('a form that somebody else saved meanwhile shows what differs, and loses nothing', async ({
  page,
  context,
}) => {
  await signIn(page, 'coordinator');
  await open(page, `${ACTIVITY}/edit`);
  const other = await context.newPage();
  await open(other, `${ACTIVITY}/edit`);
  await other.getByLabel('Main city').fill('Seoul and Incheon port');
  await other.getByRole('button', { name: 'Save changes' }).click();
  await expect(other).not.toHaveURL(/edit$/);

  await page.getByLabel('Main city').fill('Seoul, Sejong');
  await page.getByRole('button', { name: 'Save changes' }).click();
  const difference = page.getByRole('row', { name: /Main city/ });
  await expect(difference.getByRole('cell')).toHaveText([
    'Seoul, Sejong',
    /Seoul and Incheon port$/,
  ]);
  await expect(page.getByLabel('Main city')).toHaveValue('Seoul, Sejong');
  await page.getByRole('button', { name: 'Save mine over theirs' }).click();
  await expect(page).not.toHaveURL(/edit$/);
  await expect(page.getByText('Seoul, Sejong')).toBeVisible();
});
