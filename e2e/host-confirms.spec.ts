import { expect, type Locator, type Page, test } from '@playwright/test';
import { createVisitsToNine, TOPICS } from './journey/site-visits';
import { letterTo } from './support/mail';
import { open } from './support/open';
import { phoneOf, signIn } from './support/sign-in';

test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 1440, height: 1000 } });

const TITLE = 'Nine hosts';
const [TOPIC = ''] = TOPICS;
const HOST = 'traffic@hosts.sapar.example';

test('nine hosts are asked; one proposes another time on a phone, and confirms it once it is published', async ({
  page,
  browser,
}) => {
  await signIn(page, 'coordinator');
  const activity = await createVisitsToNine(page, TITLE, 'nine-hosts');

  await test.step('one visit has a time already, and all nine hosts are asked', async () => {
    await open(page, `${activity}/agenda`);
    const tray = page.getByRole('region', { name: /^To place/ });
    await tray.getByRole('button', { name: TOPIC }).click();
    const dialog = page.getByRole('dialog', { name: `Place “${TOPIC}” at…` });
    await dialog.getByLabel('Day').selectOption('Monday 27 November');
    await dialog.getByLabel('Starts').fill('10:00');
    await dialog.getByRole('button', { name: 'Place it' }).click();
    await expect(page.getByText('All changes saved')).toBeVisible();

    await open(page, `${activity}/visits`);
    await page.getByRole('button', { name: 'Ask 9 hosts' }).click();
    const asking = page.getByRole('dialog');
    await asking.getByRole('button', { name: 'Send 9 requests' }).click();
    await expect(asking.getByText('9 hosts asked.')).toBeVisible({ timeout: 30_000 });
  });

  const phone = await phoneOf(browser);
  await test.step('the host opens the link of the letter, in Korean, and proposes another time', async () => {
    await open(phone, linkIn(await letterTo(HOST, new RegExp(`${TITLE}[^]*/host/`))));
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
      '방문을 받아 주실 수 있습니까?',
    );
    await expect(factOf(phone, '일시')).toContainText('11월 27일');
    await expect(factOf(phone, '일시')).toContainText('10:00–11:30');
    await phone.getByLabel('다른 시간이 좋습니다').check();
    await phone.getByLabel('날짜').first().selectOption('2023-11-28');
    await phone.getByLabel('시작').first().fill('14:00');
    await phone.getByLabel('종료').first().fill('16:00');
    await phone.getByRole('button', { name: '답변 보내기' }).click();
    await expect(phone.getByRole('heading', { name: '보내 주신 내용' })).toBeVisible();
    await expect(phone.getByText('11월 28일 (화) 14:00–16:00')).toBeVisible();
  });

  await test.step('the coordinator places it there and publishes', async () => {
    await open(page, `${activity}/agenda`);
    await page.getByRole('application').getByRole('button', { name: TOPIC }).click();
    await page.getByLabel('Day', { exact: true }).selectOption('Tuesday 28 November');
    const start = page.getByLabel('Start', { exact: true });
    await start.fill('14:00');
    await start.press('Enter');
    await expect(page.getByText('All changes saved')).toBeVisible();
    await page.getByRole('button', { name: 'Publish v1', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const reason = dialog.getByLabel('Reason for publishing with conflicts');
    if (await reason.isVisible()) await reason.fill('It is the only day on which they can.');
    await dialog.getByRole('button', { name: /^Publish and tell/ }).click();
    await expect(page.getByRole('dialog', { name: 'v1 is published' })).toContainText(
      'A letter to 1 person is on its way.',
    );
  });

  await test.step('the host reads of it, sees the old and the new time, and confirms', async () => {
    await open(phone, linkIn(await letterTo(HOST, /새 일시[^]*\/host\//)));
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
      '변경된 일시에 방문을 받아 주실 수 있습니까?',
    );
    await expect(factOf(phone, '일시')).toContainText('14:00–15:30');
    await expect(phone.locator('[name=answer]:checked')).toHaveCount(0);
    await phone.getByLabel('가능합니다').check();
    await phone.getByRole('button', { name: '답변 보내기' }).click();
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('보내 주신 답변');
  });

  await test.step('the visit is confirmed at the new time', async () => {
    await open(page, `${activity}/visits?view=table&q=traffic`);
    const row = page.getByRole('region', { name: 'Site visits' }).getByRole('row', { name: TOPIC });
    await expect(row).toContainText('Confirmed');
    await expect(row).toContainText('Tue 28 Nov, 14:00');
  });
});

/** The way to the host's page, as a letter has it. */
function linkIn(letter: string): string {
  return /\/host\/[\w-]+/.exec(letter)?.[0] ?? '';
}

/** What stands beside a name in the list of facts. */
function factOf(page: Page, name: string): Locator {
  return page.locator('dt', { hasText: name }).locator('+ dd');
}
