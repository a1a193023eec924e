import { devices, expect, test } from '@playwright/test';
import { signIn } from './support/sign-in';

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
test.use({ ...phone, viewport: { width: 390, height: 844 } });

test('a delegate reads the day on the clock of Seoul or of home', async ({ page }) => {
  await signIn(page, 'delegate');
  const next = page.getByRole('main').getByText(/^Next,/);
  await expect(next).toHaveText('Next, 12:00');
  await page.getByRole('link', { name: 'Baku' }).click();
  await expect(next).toHaveText('Next, 07:00');
  await page.getByRole('link', { name: 'Wed 25' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 25 October');
});

test('whatever a thumb can hit is 44 px high and wide', async ({ page }) => {
  await signIn(page, 'delegate');
  const small: string[] = [];
  for (const path of ['/my', '/my/programme', '/my/help']) {
    await page.goto(path);
    const targets = page.locator('header, main, nav').locator('a:visible, button:visible');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      if (box && (Math.ceil(box.height) < 44 || Math.ceil(box.width) < 44)) {
        small.push(`${path}: ${await target.innerText()} ${box.width} × ${box.height}`);
      }
    }
  }
  expect(small).toEqual([]);
});
