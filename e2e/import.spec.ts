import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import {
  ACTIVITY,
  correct,
  correctPassport,
  counts,
  createActivity,
  importPeople,
  openList,
  remarks,
  settled,
} from './import/lists';
import { open } from './support/open';
import { signIn } from './support/sign-in';

test.describe.configure({ timeout: 150_000 });

const QUOTAS = {
  Kazakhstan: 3,
  Kyrgyzstan: 3,
  Tajikistan: 3,
  Uzbekistan: 3,
  Azerbaijan: 4,
  Armenia: 3,
  Georgia: 3,
};

/** Seven offices sent seven lists, each in its own shape and script; all of them are mended where they stand. */
test('from seven lists to seven complete delegations', async ({ page }) => {
  await signIn(page, 'coordinator');
  await createActivity(page, QUOTAS);

  await test.step('Kazakhstan: no country anywhere, a day that is none, a passport of somebody else', async () => {
    await openList(page, 'lists/kazakhstan-academy.xlsx');
    expect(await counts(page)).toEqual(['All 3', 'Ready 0', 'To look at 0', 'Wrong 3']);
    await expect(remarks(page, 6)).toContainText('Also in row 7, row 8.');
    await page.getByLabel('Country, row 6').selectOption('Kazakhstan');
    await settled(page);
    await expect(remarks(page, 6)).toContainText('Aigerim Aqbulaqova');
    await correctPassport(page, 6, 'N01204418');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the rows to fix' }).click(),
    ]);
    const [sheet] = await readSheets(await readFile(await download.path()));
    expect(sheet?.data.at(-1)?.at(-1)).toContain('There is no date “30 ақпан 1990 ж.”.');

    await correct(page, 'Date of birth, row 8', '28.02.1990');
    expect(await counts(page)).toEqual(['All 3', 'Ready 0', 'To look at 3', 'Wrong 0']);
    await importPeople(page, 3);
  });

  await test.step('Kyrgyzstan: three passports that the directory knows under other names', async () => {
    await openList(page, 'lists/kyrgyzstan-ministry-utf-16.tsv');
    await expect(page.getByRole('button', { name: 'Import nobody' })).toBeVisible();
    await correctPassport(page, 4, 'AC4410292');
    await correctPassport(page, 5, 'AC4410378');
    await correctPassport(page, 6, 'AC4418844');
    await importPeople(page, 3);
  });

  await test.step('Tajikistan: no header at all; the same list again changes nothing', async () => {
    await openList(page, 'lists/tajikistan-without-header-utf-16.csv');
    await importPeople(page, 3);
    await openList(page, 'lists/tajikistan-without-header-utf-16.csv');
    await expect(page.getByText('Everybody on this list takes part already.')).toBeVisible();
  });

  await test.step('Uzbekistan: accept what was read in all rows at once', async () => {
    await openList(page, 'lists/uzbekistan-agency-windows-1251.csv');
    await remarks(page, 3).getByRole('button', { name: 'Accept all 3 like this' }).first().click();
    await settled(page);
    await expect(page.getByText('as family name')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await expect(page.getByText('as family name')).toHaveCount(3);
    await correct(page, 'Date of birth, row 5', '28.02.1990');
    await importPeople(page, 3);
  });

  await test.step('Azerbaijan: people whom the directory has, with what they took part in', async () => {
    await openList(page, 'lists/azerbaijan-agency.xlsx');
    await expect(remarks(page, 5)).toContainText('Took part in');
    await correct(page, 'Date of birth, row 7', '28.02.1987');
    await importPeople(page, 4);
  });

  await test.step('Armenia: one fix for a country that was guessed', async () => {
    await openList(page, 'lists/armenia-office.xlsx');
    await page.getByRole('button', { name: 'Use Armenia' }).click();
    await settled(page);
    await expect(page.getByRole('button', { name: 'Use Armenia' })).toHaveCount(0);
    await correct(page, 'Date of birth, row 5', '08.08.1990');
    await importPeople(page, 3);
  });

  await test.step('Georgia: a row that was left out is put back and mended', async () => {
    await openList(page, 'lists/georgia-registry-utf-8.csv');
    await page.getByRole('button', { name: 'Leave row 5 out' }).click();
    await settled(page);
    await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeVisible();
    await page.getByRole('button', { name: 'Put row 5 back' }).click();
    await settled(page);
    await correct(page, 'Date of birth, row 5', '01.12.1990');
    await importPeople(page, 3);
  });

  await test.step('seven delegations are complete', async () => {
    await open(page, `${ACTIVITY}/overview`);
    await expect(page.getByRole('row', { name: /^Nominations/ })).toContainText('22 of 22');
    await open(page, `${ACTIVITY}/participants/delegations`);
    for (const [country, quota] of Object.entries(QUOTAS)) {
      const complete = new RegExp(`${country} ${quota} of ${quota}`);
      await expect(page.getByRole('row', { name: complete })).toHaveCount(1);
    }
  });

  await test.step('an import can be taken back', async () => {
    await open(page, `${ACTIVITY}/participants/import`);
    const last = page.getByRole('listitem').filter({ hasText: 'georgia-registry-utf-8.csv' });
    await last.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Take 3 people out' }).click();
    await expect(last.getByText(/^Undone on/)).toBeVisible();
  });
});
