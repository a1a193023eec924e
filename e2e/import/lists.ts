import { expect, type Page } from '@playwright/test';
import { open } from '../support/open';

const PROJECT = '/projects/joint-project-2021-2023';
const SLUG = 'seven-delegations';
export const ACTIVITY = `${PROJECT}/activities/${SLUG}`;

/** An activity to which seven countries send their people. */
export async function createActivity(page: Page, quotas: Record<string, number>): Promise<void> {
  await open(page, `${PROJECT}/activities/new`);
  await page.getByLabel('Kind').selectOption('Conference');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Seven delegations');
  await page.getByLabel('Address').fill(SLUG);
  for (const [name, day] of [
    ['First day', '14'],
    ['Last day', '15'],
  ] as const) {
    const date = page.getByRole('group', { name });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill('11');
    await date.getByLabel('Year').fill('2023');
  }
  await page.getByRole('button', { name: 'Create activity' }).click();
  await expect(page.getByRole('heading', { name: 'Seven delegations', level: 1 })).toBeVisible();
  await open(page, `${ACTIVITY}/groups`);
  for (const [country, quota] of Object.entries(quotas)) {
    await page.getByLabel(`Quota ${country}`).fill(String(quota));
  }
  await page.getByRole('button', { name: 'Save delegations' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
}

/** Opens a list, and waits for what is said about its rows. */
export async function openList(page: Page, file: string): Promise<void> {
  await open(page, `${ACTIVITY}/participants/import`);
  await page.getByLabel('List of people').setInputFiles(`e2e/fixtures/${file}`);
  await page.getByRole('button', { name: 'Check this list' }).click();
  await expect(page.getByRole('heading', { name: 'Rows' })).toBeVisible();
  await settled(page);
}

/** What the tabs above the rows count. */
export function counts(page: Page): Promise<string[]> {
  return page.getByRole('group', { name: 'Rows' }).getByRole('button').allInnerTexts();
}

/** Writes another answer in place of a cell. */
export async function correct(page: Page, field: string, value: string): Promise<void> {
  const input = page.getByLabel(field);
  await input.fill(value);
  await input.press('Enter');
  await settled(page);
}

/** Corrects the passport of a row that the directory knows under another name. */
export async function correctPassport(page: Page, row: number, number: string): Promise<void> {
  await remarks(page, row).getByRole('button', { name: 'Change' }).last().click();
  await correct(page, `Passport number, row ${row}`, number);
}

/** The lines under a row that say what to look at. */
export function remarks(page: Page, row: number) {
  return page.locator(`tr:has(#row-${row}) + tr.msg`);
}

/** The last change was understood. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Rows' })).toHaveAttribute('aria-busy', 'false');
}

export async function importPeople(page: Page, people: number): Promise<void> {
  await page.getByLabel('They come in as').selectOption('Confirmed');
  await page.getByRole('button', { name: `Import ${people} people` }).click();
  await expect(page.getByText(`${people} people came in.`)).toBeVisible();
}
