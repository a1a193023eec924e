import { expect, type Locator, type Page, test } from '@playwright/test';
import { open, ready } from './support/open';
import { signIn } from './support/sign-in';

const PROJECT = '/projects/joint-project-2021-2023';
const SLUG = 'conference-of-tasks';
const ACTIVITY = `${PROJECT}/activities/${SLUG}`;

const task = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: text }) });
const box = (page: Page, text: string) => page.getByRole('checkbox', { name: text, exact: true });

async function fillDate(page: Page | Locator, group: string | RegExp, parts: readonly string[]) {
  const date = page.getByRole('group', { name: group });
  for (const [index, part] of ['Day', 'Month', 'Year'].entries()) {
    await date.getByLabel(part).fill(parts[index] ?? '');
  }
}

/** A conference in three weeks, to which Kazakhstan could name people until four days ago. */
async function createActivity(page: Page) {
  await open(page, `${PROJECT}/activities/new`);
  await page.getByLabel('Kind').selectOption('Conference');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Tasks');
  await page.getByLabel('Address').fill(SLUG);
  await fillDate(page, 'First day', ['14', '11', '2023']);
  await fillDate(page, 'Last day', ['15', '11', '2023']);
  await page.getByRole('button', { name: 'Create activity' }).click();
  await expect(page.getByRole('heading', { name: 'Tasks', level: 1 })).toBeVisible();
}

async function setQuota(page: Page, quota: string) {
  await open(page, `${ACTIVITY}/groups`);
  await page.getByLabel('Quota Kazakhstan').fill(quota);
  const kazakhstan = page.locator('.dlg-row').filter({ hasText: 'Kazakhstan' });
  await fillDate(kazakhstan, /^Nominations until/, ['20', '10', '2023']);
  await page.getByRole('button', { name: 'Save delegations' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await open(page, `${ACTIVITY}/overview`);
}

test('what rules find and what people write is ticked, comes back with other facts, and is nobody else’s', async ({
  page,
  browser,
}) => {
  await signIn(page, 'coordinator');
  await createActivity(page);

  await test.step('readiness counts places and leads to them', async () => {
    await setQuota(page, '2');
    const row = page.getByRole('row', { name: /^Nominations/ });
    await expect(row).toContainText('0 of 2');
    await expect(row).toContainText('2 places: Kazakhstan');
    await expect(row).toContainText('Fri 20 Oct');
    await expect(row).toContainText('0 done, 0 waiting, 2 blocked, 0 not begun');
    await expect(row.getByRole('link')).toHaveAttribute(
      'href',
      `${ACTIVITY}/participants/delegations`,
    );
  });

  await test.step('a task of a rule is ticked by keyboard and stays done', async () => {
    const two = 'Fill 2 places or give them up, Kazakhstan';
    await expect(task(page, two)).toContainText('Fri 20 Oct');
    await box(page, two).press('Space');
    await expect(task(page, two)).toContainText('Done');
    await expect(page.getByText('A task was done')).toBeVisible();
    await page.reload();
    await expect(box(page, two)).toBeChecked();
  });

  await test.step('it comes back when its facts change', async () => {
    await setQuota(page, '3');
    await expect(box(page, 'Fill 3 places or give them up, Kazakhstan')).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Fill 2 places/ })).toHaveCount(0);
  });

  await test.step('a task is written, said anew and ticked', async () => {
    await page.getByRole('button', { name: 'Add a task' }).click();
    await page.getByLabel('What is to be done').fill('Book the main hall');
    await page.getByLabel('Who does it').selectOption('Garam Seo');
    await fillDate(page, 'Until when', ['25', '10', '2023']);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(task(page, 'Book the main hall')).toContainText('Garam Seo');
    await expect(task(page, 'Book the main hall')).toContainText('Wed 25 Oct');

    await page.getByRole('button', { name: 'Change: Book the main hall' }).click();
    await page.getByLabel('What is to be done').fill('Book the small hall');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await box(page, 'Book the small hall').check();
    await expect(task(page, 'Book the small hall')).toContainText('Done');
    // The tick shows at once; in the trail it stands when it is kept.
    await expect(page.getByText('A task was done')).toHaveCount(2);
  });

  await test.step('a tick that could not be kept is taken back, and it is said why', async () => {
    const three = 'Fill 3 places or give them up, Kazakhstan';
    await page.route('**/overview', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await box(page, three).click();
    await expect(page.getByText('Sapar could not be reached')).toBeVisible();
    await expect(box(page, three)).not.toBeChecked();
    await page.unroute('**/overview');
  });

  await test.step('a donor viewer and a focal point see figures, no tasks and nobody who waits', async () => {
    for (const who of ['donor', 'focal.kz'] as const) {
      const theirs = await (await browser.newContext()).newPage();
      await signIn(theirs, who);
      await open(theirs, `${ACTIVITY}/overview`);
      await ready(theirs);
      await expect(theirs.getByRole('heading', { name: 'Delegations' })).toBeVisible();
      await expect(theirs.getByRole('heading', { name: /^Tasks$/, level: 2 })).toHaveCount(0);
      await expect(theirs.getByRole('heading', { name: 'Who is waiting for whom' })).toHaveCount(0);
      expect(await theirs.content()).not.toContain('Book the small hall');
      await theirs.context().close();
    }
  });

  await test.step('a task that is not wanted any more is taken away', async () => {
    await box(page, 'Book the small hall').uncheck();
    await expect(page.getByText('A task was opened again')).toBeVisible();
    await page.getByRole('button', { name: 'Change: Book the small hall' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page
      .getByRole('dialog', { name: 'Remove this task' })
      .getByRole('button', { name: 'Remove' })
      .click();
    await expect(box(page, 'Book the small hall')).toHaveCount(0);
  });
});
