import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { open } from './support/open';
import { type ExampleName, signIn } from './support/sign-in';

const AGENDA = '/projects/joint-project-2021-2023/activities/study-visit-2023/agenda';
const TITLE = 'Walk along the river';
/** What a change may take to the other screen, in milliseconds. */
const SOON = { timeout: 2_000 };

async function coordinatorAt(browser: Browser, name: ExampleName): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await signIn(page, name);
  await open(page, AGENDA);
  await expect(block(page, 'Country action plans')).toBeVisible();
  return page;
}

const block = (page: Page, title: string) =>
  page.locator('.cal [data-session]').filter({ hasText: title }).first();
const slip = (page: Page) => page.locator('.slip').filter({ hasText: TITLE });
const start = (page: Page) => page.getByLabel('Start', { exact: true });
const saving = (page: Page) => page.locator('.ag-sync');

async function startAt(page: Page, time: string): Promise<void> {
  await start(page).fill(time);
  await start(page).press('Enter');
}

test('two people plan together: each sees the other and their changes, and nothing is overwritten silently', async ({
  browser,
}) => {
  const garam = await coordinatorAt(browser, 'coordinator');
  const meruert = await coordinatorAt(browser, 'manager');
  await expect(garam.getByText('Meruert Esilova is here too')).toBeAttached();
  await expect(meruert.getByText('Garam Seo is here too')).toBeAttached();

  await test.step('a new session appears on the other screen', async () => {
    await garam.getByRole('button', { name: 'Add a session' }).click();
    const dialog = garam.getByRole('dialog', { name: 'New session' });
    await dialog.getByLabel('Title in English').fill(TITLE);
    await dialog.getByLabel('Minutes').fill('30');
    await dialog.getByRole('button', { name: 'Add to the tray' }).click();
    await expect(saving(garam)).toHaveText('All changes saved');
    await expect(slip(meruert)).toBeVisible(SOON);
  });

  await test.step('and so does the time that it gets', async () => {
    await slip(garam).click();
    const dialog = garam.getByRole('dialog', { name: `Place “${TITLE}” at…` });
    await dialog.getByLabel('Day').selectOption('Thursday 26 October');
    await dialog.getByLabel('Starts').fill('15:00');
    await expect(dialog.getByText('Two sessions at once').first()).toBeVisible();
    await dialog.getByLabel('Starts').fill('17:05');
    await dialog.getByRole('button', { name: 'Place it' }).click();
    await expect(saving(garam)).toHaveText('All changes saved');
    await expect(block(meruert, TITLE)).toContainText('17:05', SOON);
  });

  await test.step('an edit without a connection waits; the newer one of the other is put beside it', async () => {
    await block(garam, TITLE).click();
    await block(meruert, TITLE).click();
    await meruert.context().setOffline(true);
    await startAt(meruert, '17:20');
    await expect(saving(meruert)).toHaveText('1 edit waits for a connection');
    await startAt(garam, '17:10');
    await expect(saving(garam)).toHaveText('All changes saved');
    await meruert.context().setOffline(false);
    const clash = meruert.getByRole('dialog', { name: `Somebody else changed “${TITLE}”` });
    await expect(clash.getByRole('row', { name: /^Time/ })).toContainText('17:20–17:50');
    await expect(clash.getByRole('row', { name: /^Time/ })).toContainText('17:10–17:40');
    await clash.getByRole('button', { name: 'Save mine over theirs' }).click();
    await expect(saving(meruert)).toHaveText('All changes saved');
    await expect(start(garam)).toHaveValue('17:20', SOON);
  });

  await test.step('undo of what somebody else changed since asks first', async () => {
    await garam.getByRole('button', { name: /^Undo:/ }).click();
    const clash = garam.getByRole('dialog', { name: `Somebody else changed “${TITLE}”` });
    await clash.getByRole('button', { name: 'Take theirs' }).click();
    await expect(start(garam)).toHaveValue('17:20');
  });

  await test.step('what could not be saved outlives a reload', async () => {
    await meruert.route('**/agenda', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await startAt(meruert, '17:25');
    await expect(saving(meruert)).toHaveText('Not saved, retrying');
    meruert.on('dialog', (leaving) => leaving.accept());
    await meruert.reload();
    await expect(block(meruert, TITLE)).toContainText('17:25');
    await meruert.unroute('**/agenda');
    await expect(saving(meruert)).toHaveText('All changes saved');
    await expect(start(garam)).toHaveValue('17:25', SOON);
  });

  await garam.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(block(meruert, TITLE)).toBeHidden(SOON);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at the desk with a session and a conflict open, ${colorScheme}`, async ({
    browser,
  }) => {
    const page = await coordinatorAt(browser, 'coordinator');
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: /^Conflict: 15 min short on the road/ }).click();
    await expect(page.getByRole('heading', { name: 'Government data centre' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await page.getByRole('button', { name: 'Shift everything after' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const { violations: more } = await new AxeBuilder({ page }).analyze();
    expect(more.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
}
