import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { open, ready } from './support/open';
import { signIn } from './support/sign-in';

const LIST = '/projects/joint-project-2021-2023/activities/study-visit-2023/participants';

const names = (page: Page) => page.locator('tbody .nm b').allInnerTexts();
const select = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
const headings = (page: Page) => page.getByRole('columnheader').allInnerTexts();

/** A file as its reader gets it, line by line without the byte order mark. */
async function download(page: Page, start: () => Promise<void>): Promise<string[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  const text = await readFile(await file.path(), 'utf8');
  return text.replace('\ufeff', '').trimEnd().split('\r\n');
}

test('a list is searched in any script, narrowed, folded and put into other columns, and its address says all of it', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await open(page, LIST);
  await expect(page.getByRole('rowgroup').filter({ hasText: 'Uzbekistan' })).toContainText(
    '4 visas at the embassy',
  );
  const search = page.getByRole('searchbox', { name: 'Name, position, organization' });
  await search.fill('Тоғолдиев');
  await expect.poll(() => names(page)).toEqual(['Otabek Togʻoldiyev']);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByLabel('Country').selectOption('Uzbekistan');
  await page.getByLabel('Visa', { exact: true }).selectOption('At embassy');
  await expect.poll(() => names(page)).toHaveLength(4);
  await expect(page.getByText('4 of 28 people')).toBeVisible();

  // By mouse and by keyboard.
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('checkbox', { name: 'Hotel room' }).check();
  await page.getByRole('button', { name: /^Move Visa/ }).press('ArrowUp');
  await expect(page.getByText('Visa, place 5 of 9')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => headings(page))
    .toEqual([
      '',
      'Name',
      'Position',
      'Group',
      'Visa',
      'Nomination',
      'Arrives (Seoul time)',
      'Languages',
      'Hotel room',
    ]);
  const address = page.url();
  await page.getByRole('button', { name: 'Rows of Uzbekistan' }).click();
  await expect(page.getByRole('button', { name: 'Rows of Uzbekistan' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  expect(await names(page)).toEqual([]);
  await open(page, address);
  expect(await headings(page)).toContain('Hotel room');
  expect(await names(page)).toHaveLength(4);

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Uzbek visas');
  await dialog.getByRole('button', { name: 'Save this view' }).click();
  await expect(dialog).toBeHidden();
  await open(page, LIST);
  await select(page, 'Bakyt Karasuuev').click();
  await expect(page.getByText('1 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Uzbek visas' }).click();
  await expect.poll(() => names(page)).toHaveLength(4);
  // Nobody stays selected who is out of sight.
  await expect(page.getByText('1 selected')).toBeHidden();
});

test('what is shown is what the file has, and a focal point’s has nobody else’s people', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await open(page, `${LIST}?country=KG&sort=name&dir=desc&cols=visa,room`);
  const shown = await names(page);
  const all = await download(page, async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /^CSV/ }).click();
  });
  expect(all[0]).toBe('Delegation,Name,Visa,Hotel room');
  expect(all.slice(1).map((line) => line.split(',')[1])).toEqual(shown);

  await select(page, 'Bakyt Karasuuev').click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 selected')).toBeVisible();
  const picked = await download(page, async () => {
    await page
      .getByRole('region', { name: /selected/ })
      .getByRole('button', { name: 'Export' })
      .click();
    await page.getByRole('menuitem', { name: /^CSV/ }).click();
  });
  expect(picked.slice(1).map((line) => line.split(',')[1])).toEqual(
    shown.slice(shown.indexOf('Bakyt Karasuuev'), shown.indexOf('Bakyt Karasuuev') + 2),
  );

  await page.context().clearCookies();
  await signIn(page, 'focal.kz');
  await open(page, LIST);
  const own = await download(page, async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /^CSV/ }).click();
  });
  expect(own).toHaveLength(6);
  expect(own.slice(1).every((line) => line.startsWith('Kazakhstan,'))).toBe(true);
});

test('selected people get a visa, a letter and badges together', async ({ page }) => {
  await signIn(page, 'coordinator');
  await open(page, `${LIST}?country=GE`);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  const bar = page.getByRole('region', { name: /selected/ });
  await expect(bar).toContainText('3 selected');
  await expect(bar).toContainText('all from Georgia');
  await bar.getByRole('button', { name: 'Set visa' }).click();
  await page.getByRole('menuitem', { name: 'Issued' }).click();
  await expect(page.getByRole('cell', { name: 'Issued' })).toHaveCount(3);

  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await bar.getByRole('button', { name: 'Write' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('3 people get it, each by themselves');
  await dialog.getByRole('button', { name: 'Send to 3 people' }).click();
  await expect(dialog.getByRole('alert').first()).toContainText('2 answers need another look');
  await dialog.getByLabel('Subject').fill('The bus');
  await dialog.getByLabel('Letter').fill('It leaves at nine.');
  await dialog.getByRole('button', { name: 'Send to 3 people' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await bar.getByRole('button', { name: 'Print badges' }).click();
  await expect(page.getByRole('heading', { name: 'Print badges' })).toBeVisible();
  await ready(page);
  await expect(page.getByRole('img', { name: 'Badge code' })).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Print 1 page' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'QR code' }).uncheck();
  await expect(page.getByRole('img', { name: 'Badge code' })).toHaveCount(0);
});

test('groups are proposed, and nothing is written by looking', async ({ page }) => {
  await signIn(page, 'coordinator');
  await open(page, LIST.replace('participants', 'groups'));
  await page.getByRole('radio', { name: /^Whole delegations/ }).check();
  await page.getByRole('button', { name: 'Show a proposal' }).click();
  await expect(page).toHaveURL(/arrange=delegations/);
  await ready(page);
  await expect(page.getByRole('row', { name: /^A 14 people/ })).toBeVisible();
  await page.getByRole('radio', { name: /^Countries mixed/ }).check();
  await page.getByRole('button', { name: 'Show a proposal' }).click();
  await expect(page.getByRole('button', { name: /^Apply \d+ changes$/ })).toBeVisible();
  await expect(page.getByRole('list', { name: /^\d+ people come in$/ }).first()).toBeVisible();
  await open(page, `${LIST}?by=group&group=A`);
  await expect(page.getByText('14 of 28 people')).toBeVisible();
});
