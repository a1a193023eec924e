import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readPdf } from '../lib/core/typeset/testing/read-pdf';
import { open, ready } from './support/open';
import { signIn } from './support/sign-in';

const PROJECT = '/projects/joint-project-2021-2023';

/** What another program reads in the PDF that a link downloads. */
async function download(page: Page, link: string | RegExp): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const { pages, boxes, fonts } = await readPdf(await readFile(await (await saved).path()));
  expect([boxes, fonts.filter(({ isEmbedded }) => !isEmbedded)]).toEqual([0, []]);
  return pages.join('\n').replace(/\s+/g, ' ');
}

test('a coordinator words the Korean request, and the next example says it', async ({ page }) => {
  await signIn(page, 'coordinator');
  await open(page, `${PROJECT}/letters?kind=request&locale=ko`);
  expect(await download(page, 'See an example as PDF')).toContain(
    '귀 기관의 무궁한 발전을 기원합니다',
  );

  await page.getByLabel('Text', { exact: true }).fill('주제: {topc}');
  await page.getByRole('button', { name: 'Save the letter' }).click();
  await expect(page.getByRole('main')).toContainText('Write only fields from the list in braces');

  await page.getByLabel('Text', { exact: true }).fill('#x *굵게* <b>\n\n주제는 {topic}입니다.');
  await page
    .getByRole('group', { name: 'Signatory 1' })
    .getByLabel('Name')
    .fill('Әйгерім, Արամ, ნინო');
  await page.getByRole('button', { name: 'Save the letter' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const text = await download(page, 'See an example as PDF');
  expect(text).toContain('#x *굵게* <b> 주제는 정부 데이터의 안전한 관리입니다.');
  expect(text).toContain('Әйгерім, Արամ, ნინო');
  expect(text).toContain('일정 1차 배포본');
});

test('two who word the same letter are told of each other', async ({ page, browser }) => {
  await signIn(page, 'coordinator');
  await open(page, `${PROJECT}/letters?kind=thanks&locale=ru`);
  const other = await browser.newPage();
  await signIn(other, 'manager');
  await open(other, `${PROJECT}/letters?kind=thanks&locale=ru`);
  await page.getByLabel('Subject').fill('Спасибо за визит');
  await page.getByRole('button', { name: 'Save the letter' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await other.getByLabel('Subject').fill('Благодарим за визит');
  await other.getByRole('button', { name: 'Save the letter' }).click();
  await expect(other.getByRole('main')).toContainText('Спасибо за визит');
  await other.close();
});

test('a gate that asks for passports gets a list that says which are missing', async ({ page }) => {
  await signIn(page, 'coordinator');
  await test.step('the host wants a list, with passports', async () => {
    await open(page, '/hosts');
    await page.getByRole('link', { name: 'Port data hub' }).click();
    await ready(page);
    await page.getByLabel('List of names, working days before').fill('10');
    await page.getByRole('checkbox', { name: 'Passport number' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });
  await test.step('what is missing is said before the list is sent', async () => {
    await open(page, `${PROJECT}/activities/study-visit-2023/visits`);
    const href = await page
      .getByRole('link', { name: 'Port data hub' })
      .first()
      .getAttribute('href');
    const id = new URL(href ?? '', page.url()).searchParams.get('visit');
    await open(page, `${PROJECT}/activities/study-visit-2023/visits/${id}`);
    await expect(page.getByRole('main')).toContainText(
      /The list of visitors would name 15 people\. Missing: 13 passport numbers\./,
    );
    await page.getByRole('button', { name: 'Send list: Port data hub' }).click();
    await page.getByRole('button', { name: 'Send the list' }).click();
  });
  const text = await download(page, /^방문자 명단/);
  expect(text).toContain('성명(여권 표기) 국가 여권 번호 1 ');
  expect(text).toContain('추후 제출: 여권 번호 13건.');
  expect(text).not.toContain('생년월일');
});
