import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { open, ready } from './support/open';
import { phoneOf, signIn } from './support/sign-in';

const VISITS = '/projects/joint-project-2021-2023/activities/study-visit-2023/visits';
const TOPIC = 'Autonomous bus route';

/** A link to the visit, as a coordinator hands it over. */
async function linkFrom(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy host link' }).first().click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = page.getByLabel('Link', { exact: true });
  await expect(address).toHaveValue(/\/host\//);
  return new URL(await address.inputValue()).pathname;
}

async function withoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  return context.newPage();
}

test('a host answers on a phone in Korean, adds slides, and changes the answer without scripts', async ({
  page,
  browser,
}) => {
  await signIn(page, 'coordinator');
  await open(page, VISITS);
  await page.getByRole('link', { name: TOPIC }).first().click();
  await page
    .getByRole('region', { name: 'Chosen visit' })
    .getByRole('link', { name: 'Open' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: TOPIC })).toBeVisible();
  await ready(page);
  const link = await linkFrom(page);

  const phone = await phoneOf(browser);
  await test.step('it opens in Korean, with nothing chosen and nothing wrong for axe', async () => {
    await open(phone, link);
    await expect(phone).toHaveURL(/\?lang=ko$/);
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
      '방문을 받아 주실 수 있습니까?',
    );
    await expect(phone.locator('[name=answer]:checked')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page: phone }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  await test.step('another time needs one, and what was typed stays', async () => {
    await phone.getByLabel('다른 시간이 좋습니다').check();
    await phone.getByLabel('전하실 말씀').fill('오후가 좋습니다\n<b>2층</b>');
    await phone.getByRole('button', { name: '답변 보내기' }).click();
    await expect(phone.getByText('가능한 시간을 알려 주십시오').first()).toBeVisible();
    await expect(phone.getByLabel('전하실 말씀')).toHaveValue('오후가 좋습니다\n<b>2층</b>');
    await phone.getByLabel('날짜').first().selectOption('2023-10-26');
    await phone.getByLabel('시작').first().fill('14:00');
    await phone.getByLabel('종료').first().fill('16:00');
    await phone.getByRole('button', { name: '답변 보내기' }).click();
    await expect(phone.getByRole('heading', { name: '보내 주신 내용' })).toBeVisible();
    await expect(phone.getByText('10월 26일 (목) 14:00–16:00')).toBeVisible();
    await expect(phone.getByText('<b>2층</b>')).toBeVisible();
  });

  await test.step('a file that is not what it says is refused, slides are kept', async () => {
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(text),
    });
    await phone.getByLabel('파일').setInputFiles(file('slides.pdf', 'MZ not a PDF'));
    await phone.getByRole('button', { name: '올리기' }).click();
    await expect(
      phone.getByText('PDF, PowerPoint, OpenDocument, 이미지 파일이 아닙니다'),
    ).toBeVisible();
    await phone.getByLabel('파일').setInputFiles(file('발표.pdf', '%PDF-1.7\n%%EOF'));
    await phone.getByRole('button', { name: '올리기' }).click();
    await expect(phone.getByText('발표.pdf').first()).toBeVisible();
  });

  await test.step('the answer can be changed without scripts on a narrow screen', async () => {
    const plain = await withoutScripts(browser);
    await plain.goto(`${link}?lang=en&change=1`);
    await plain.getByLabel('Yes, we can').check();
    await plain.getByRole('button', { name: 'Send answer' }).click();
    await expect(plain.getByRole('heading', { name: 'What you answered' })).toBeVisible();
    await expect(plain.getByText('Yes, we can')).toBeVisible();
  });

  await test.step('an altered link is a missing page, and says no more', async () => {
    const altered = await phone.goto(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`);
    expect([altered?.status(), altered?.headers()['referrer-policy']]).toEqual([
      404,
      'no-referrer',
    ]);
  });
});
