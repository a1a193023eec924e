import { expect, type Page } from '@playwright/test';
import { TITLE } from './names';

export async function createActivity(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New activity' }).click();
  await page.getByLabel('Kind').selectOption('Workshop');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(TITLE);
  await page.getByLabel('Address').fill('services-seminar');
  await page.getByRole('checkbox', { name: /open to everyone/ }).check();
  for (const [name, day] of [
    ['First day', '24'],
    ['Last day', '25'],
  ] as const) {
    const date = page.getByRole('group', { name });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill('10');
    await date.getByLabel('Year').fill('2023');
  }
  await page.getByRole('button', { name: 'Create activity' }).click();
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();

  await page.getByRole('link', { name: 'Change' }).first().click();
  for (const [index, name] of ['A', 'B'].entries()) {
    await page.getByLabel('New group').fill(name);
    await page.getByRole('button', { name: 'Add group' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(index + 1);
  }
  const quotas = { Kazakhstan: 6, Kyrgyzstan: 3, Tajikistan: 2, Uzbekistan: 1, Azerbaijan: 1 };
  for (const [country, quota] of Object.entries({ ...quotas, Armenia: 1, Georgia: 1 })) {
    await page.getByLabel(`Quota ${country}`).fill(String(quota));
  }
  await page.getByRole('button', { name: 'Save delegations' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('row', { name: /^Nominations/ })).toContainText('0 of 15');
  await expect(page.getByRole('listitem').filter({ hasText: /^[AB]Group [AB]/ })).toHaveCount(2);
}
