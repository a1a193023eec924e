import { expect, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

const PROJECT = '/projects/joint-project-2021-2023';
const BIRTHDAY = '14 March 1988';
const LEAVER = 'Zulfiya Anorboghova';

test('a sensitive field is masked until somebody asks for it, and the history says who did', async ({
  page,
}) => {
  await signIn(page, 'manager');
  await open(page, `${PROJECT}/activities/study-visit-2023/participants`);
  await page.getByRole('link', { name: 'Aigerim Aqbulaqova' }).first().click();
  await expect(page.getByText('On record').first()).toBeVisible();
  expect(await page.content()).not.toContain(BIRTHDAY);

  await page.getByRole('button', { name: 'Show: Date of birth' }).click();
  await expect(page.getByText(BIRTHDAY)).toBeVisible();
  await page.getByRole('button', { name: 'Hide: Date of birth' }).click();
  await expect(page.getByText(BIRTHDAY)).toBeHidden();

  await page.reload();
  await expect(page.getByText('Person: sensitive fields shown').first()).toBeVisible();
  expect(await page.content()).not.toContain(BIRTHDAY);
});

test('a manager sets how long sensitive fields are kept', async ({ page }) => {
  await signIn(page, 'manager');
  await open(page, `${PROJECT}/retention`);
  await page.getByLabel('Days kept after the last day of an activity').fill('120');
  await page.getByRole('button', { name: 'Save the rule' }).click();
  await expect(page.getByText('The rule is saved.')).toBeVisible();
  await expect(page.getByText('are kept for 120 days after an activity')).toBeVisible();
});

test('a person is handed their data and erased, and their name is nowhere', async ({ page }) => {
  await signIn(page, 'manager');
  await open(page, `/people?q=${encodeURIComponent(LEAVER)}`);
  await page.getByRole('link', { name: LEAVER }).click();
  await page.getByRole('link', { name: 'Personal data' }).click();
  const file = await page.getByRole('link', { name: 'Download JSON' }).getAttribute('href');
  const held = (await (await page.request.get(file ?? '')).json()) as { person: object[] };
  expect(held.person).toMatchObject([{ givenNames: 'Zulfiya', familyName: 'Anorboghova' }]);

  await page.getByRole('button', { name: 'Erase this person' }).click();
  await page.getByLabel(/Type the name to confirm/).fill('Zulfiya');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('This is not the name on record.')).toBeVisible();
  await page.getByLabel(/Type the name to confirm/).fill(LEAVER);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { name: 'Erased person' })).toBeVisible();

  await open(page, `/people?q=${encodeURIComponent(LEAVER)}`);
  await expect(page.getByRole('link', { name: LEAVER })).toHaveCount(0);
});
