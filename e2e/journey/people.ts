import { expect, type Page } from '@playwright/test';
import { open } from '../support/open';
import { ACTIVITY } from './names';

/** Opens the preview of a list, and answers what its rows are said to be. */
async function preview(page: Page, fixture: string): Promise<string[]> {
  await open(page, `${ACTIVITY}/participants/import`);
  await page.getByLabel('List of people').setInputFiles(`e2e/fixtures/${fixture}`);
  await page.getByRole('button', { name: 'Check this list' }).click();
  await expect(page.getByRole('heading', { name: 'Rows' })).toBeVisible();
  return page.getByRole('group', { name: 'Rows' }).getByRole('button').allInnerTexts();
}

/** The lines under a row of the preview that say what to look at. */
function remark(page: Page, row: number) {
  return page.locator(`tr:has(#row-${row}) + tr.msg`);
}

async function confirmImport(page: Page, people: number): Promise<void> {
  await page.getByLabel('They come in as').selectOption('Confirmed');
  await page.getByRole('button', { name: `Import ${people} people` }).click();
  await expect(page.getByText(`${people} people came in.`)).toBeVisible();
  await page.getByRole('link', { name: 'Show the participants' }).click();
}

export async function importWorkbook(page: Page): Promise<void> {
  expect(await preview(page, 'nominees-as-received.xlsx')).toEqual([
    'All 10',
    'Ready 5',
    'To look at 3',
    'Wrong 2',
  ]);
  await expect(remark(page, 7)).toContainText('There is no date “31.02.1987”');
  await expect(remark(page, 9)).toContainText(
    '“m.jusandalina@gov” is not a complete e-mail address.',
  );
  await expect(remark(page, 10)).toContainText('Same passport number.');

  // Nothing is written until it is confirmed.
  await open(page, `${ACTIVITY}/participants`);
  await expect(page.getByRole('main')).not.toContainText('Aqbulaqova');
  await preview(page, 'nominees-as-received.xlsx');
  await confirmImport(page, 7);
  await expect(people(page)).toHaveCount(7);
  await expect(page.getByRole('main')).toContainText('Aigerim Aqbulaqova');
}

export async function importCsv(page: Page): Promise<void> {
  expect(await preview(page, 'delegates-windows-1251.csv')).toEqual([
    'All 5',
    'Ready 0',
    'To look at 4',
    'Wrong 1',
  ]);
  await expect(page.getByRole('row', { name: /Вахшрудова Мехри/ }).first()).toBeVisible();
  await expect(remark(page, 4)).toContainText('There is no date “29.02.1991”');
  await confirmImport(page, 4);
  await expect(people(page)).toHaveCount(11);
}

const people = (page: Page) => page.getByRole('checkbox', { name: /^Select (?!all)/ });

/** Two go with Group B, one of them the delegate whose phone we follow; the others with Group A. */
export async function assignGroups(page: Page): Promise<void> {
  const assign = async (group: string) => {
    await page.getByRole('button', { name: 'Put in a group' }).click();
    await page.getByRole('menuitem', { name: group }).click();
  };
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await assign('Group A');
  await expect(page.getByRole('cell', { name: 'A', exact: true })).toHaveCount(11);
  for (const name of ['Aysel', 'Giorgi']) {
    await page.getByRole('checkbox', { name: new RegExp(`^Select ${name}`) }).check();
  }
  await assign('Group B');
  await expect(page.getByRole('cell', { name: 'B', exact: true })).toHaveCount(2);
}
