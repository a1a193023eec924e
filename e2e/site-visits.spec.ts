import { expect, test } from '@playwright/test';
import { createVisitsToNine, TOPICS } from './journey/site-visits';
import { letterTo } from './support/mail';
import { open, ready } from './support/open';
import { signIn } from './support/sign-in';

const VISITS = '/projects/joint-project-2021-2023/activities/hosts-of-november/visits';

test.describe.configure({ timeout: 180_000 });

test('a coordinator asks nine hosts at once, and reminds those who do not answer', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await createVisitsToNine(page, 'Hosts of November', 'hosts-of-november');

  await open(page, VISITS);
  await expect(page.getByText('9 visits in 5 cities')).toBeVisible();
  await page.getByRole('button', { name: 'Ask 9 hosts' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /Autonomous bus route/ }).uncheck();
  await dialog.getByRole('button', { name: 'Send 8 requests' }).click();
  await expect(dialog.getByText('8 hosts asked.')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('navigation', { name: 'Stages' })).toContainText('8Asked');

  // Within a day nobody is written to twice, unless somebody says so.
  await page.getByRole('button', { name: 'Remind 8 hosts' }).click();
  for (const topic of TOPICS.slice(2, 8)) {
    await dialog.getByRole('checkbox', { name: new RegExp(topic) }).uncheck();
  }
  await dialog.getByRole('button', { name: 'Remind 2 hosts' }).click();
  await expect(dialog.getByRole('status')).toContainText('within the last 24 hours');
  await dialog.getByRole('checkbox', { name: /within 24 hours/ }).check();
  await dialog.getByRole('button', { name: 'Remind 2 hosts' }).click();
  await expect(dialog.getByText('2 hosts reminded.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  const reminder = await letterTo('traffic@hosts.sapar.example', /\/host\//);
  expect(reminder).toMatch(/\/host\/[\w-]{65}/);
});

test('a call is noted with the answer, and the visit is cancelled and opened again', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await open(page, `${VISITS}?view=table&q=health`);
  await page.getByRole('link', { name: 'Health records centre' }).click();
  await expect(page.getByRole('heading', { name: 'Health records centre' })).toBeVisible();
  await ready(page);
  await page.getByRole('button', { name: 'Note a call' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What was said').fill('They cannot receive anybody in November.');
  await dialog.getByRole('radio', { name: 'No', exact: true }).check();
  await dialog.getByRole('button', { name: 'Save the call' }).click();
  await expect(page.getByText('Said no')).toBeVisible();
  await expect(page.getByText('They cannot receive anybody in November.')).toBeVisible();

  await page.getByRole('button', { name: 'Open again' }).click();
  await dialog.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByText('Opened again', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel the visit' }).click();
  await dialog.getByRole('button', { name: 'Cancel the visit' }).click();
  await expect(page.getByRole('button', { name: 'Open again' })).toBeVisible();
});
