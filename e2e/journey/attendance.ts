import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { WORKSHOP } from './names';

/** Eleven are expected: eight are present, one comes late, one is excused, one is absent. */
const MARKS = {
  Late: 'Rustam Kuhistonov',
  Excused: 'Giorgi Tsinandleli',
  Absent: 'Yerlan Qaratauov',
};

export async function markRoster(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Check-in' }).click();
  await page.getByRole('link', { name: WORKSHOP }).click();
  for (const [state, name] of Object.entries(MARKS)) {
    await page.getByRole('button', { name: `${state}: ${name}` }).click();
  }
  const present = page.getByRole('button', { name: /^Present: / });
  await expect(present).toHaveCount(11);
  for (const button of await present.all()) {
    const label = (await button.getAttribute('aria-label')) ?? '';
    if (!Object.values(MARKS).some((name) => label.endsWith(name))) await button.click();
  }
  await expect(page.getByRole('status')).toHaveText('All marks sent');
  await expect(
    page.getByRole('img', { name: '9 here, 1 late, 1 excused, 0 to check' }),
  ).toBeVisible();
}

const FIGURES = ['Expected', 'Attended', 'Late', 'Left early', 'Excused', 'Absent', 'Not marked'];

export async function compareAttendance(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Attendance' }).click();
  const byCountry = await figuresOf(page, 'By country');
  const bySession = await figuresOf(page, 'By session');
  // Three sessions count; the lunch does not. Group B has two people.
  expect(byCountry.at(-1)).toEqual(['All', 24, 9, 1, 0, 1, 1, 13]);
  expect(bySession.at(-1)).toEqual(byCountry.at(-1));
  expect(bySession[1]?.slice(1)).toEqual([11, 9, 1, 0, 1, 1, 0]);

  const csv = Papa.parse<Record<string, string>>(
    (await exported(page, 'CSV')).toString('utf8').replace('\uFEFF', ''),
    { header: true, skipEmptyLines: true },
  ).data;
  expect(csv.length).toBe(24);
  const marked = (state: string) => csv.filter(({ mark }) => mark === state).length;
  expect(['present', 'late', 'excused', 'absent', ''].map(marked)).toEqual([8, 1, 1, 1, 13]);
  const states = Object.entries(MARKS).map(
    ([, who]) => csv.find(({ name, session }) => name === who && session === WORKSHOP)?.mark,
  );
  expect(states).toEqual(['late', 'excused', 'absent']);

  const workbook = await readSheets(await exported(page, 'XLSX'));
  const sheet = (name: string) => workbook.find((one) => one.sheet === name)?.data ?? [];
  const [header = [], ...rows] = sheet('By country');
  expect(header.slice(1, 8)).toEqual(FIGURES);
  expect(rows.map((row) => row.slice(0, 8))).toEqual(byCountry);
  expect(
    sheet('By session')
      .slice(1, -1)
      .map((row) => row.slice(4, 11)),
  ).toEqual(bySession.slice(0, -1).map((row) => row.slice(1)));
  expect(sheet('Matrix').length).toBe(12);
}

/** A table of figures as the screen shows it: the head of each line, then numbers. */
async function figuresOf(page: Page, caption: string): Promise<(string | number)[][]> {
  const table = page.getByRole('table', { name: caption });
  await expect(table).toBeVisible();
  const rows = table.getByRole('row');
  const lines = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  return lines
    .slice(1)
    .map(([head = '', ...cells]) => [
      head.replace(/^[A-Z]{2}(?=[A-Z])/, ''),
      ...cells.slice(0, FIGURES.length).map(Number),
    ]);
}

async function exported(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  return readFile(await download.path());
}
