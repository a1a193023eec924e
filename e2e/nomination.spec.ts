import { type Browser, expect, type Page, test } from '@playwright/test';
import { letterTo } from './support/mail';
import { open, ready } from './support/open';
import { signIn } from './support/sign-in';

test.describe.configure({ timeout: 180_000 });

const FOCAL = 'focal.tj@sapar.example';
const NOMINEE = 'm.suhrobova@gov.example';
const VISIT = '/projects/follow-up-project/activities/data-exchange-seoul/participants';
const OWN = `${VISIT}/delegations/TJ`;

/**
 * A nomination from both sides: the focal point of Tajikistan, who came by invitation, and the coordinator. The
 * example data have a question open about one of the three people whom Tajikistan named for the visit in two weeks.
 */
test('a focal point nominates, answers and is answered', async ({ page, browser }) => {
  const focal = await test.step('the focal point is invited and signs in', () =>
    invite(page, browser));

  await test.step('and sees the own delegation only', async () => {
    await expect(focal.getByRole('heading', { name: 'Data exchange' })).toBeVisible();
    await open(focal, `${VISIT}/delegations`);
    const board = focal.getByRole('region', { name: 'Readiness' });
    await expect(board.getByRole('rowheader')).toHaveText(['TJTajikistan']);
    await expect(focal.getByRole('main')).not.toContainText('Kazakhstan');
    expect((await focal.goto(`${VISIT}/delegations/KZ`))?.status()).toBe(404);
  });

  await test.step('names the head of the delegation', async () => {
    await open(focal, `${VISIT}/new`);
    await expect(focal.getByRole('main')).toContainText('14:00 in Dushanbe (18:00 in Seoul)');
    await focal.getByLabel('Given names').fill('Mehri');
    await focal.getByLabel('Family name').fill('Suhrobova');
    await focal.getByLabel('Role').selectOption('Head of delegation');
    await focal.getByLabel('E-mail').fill(NOMINEE);
    await focal.getByLabel('Letters are written in').selectOption('Russian');
    await focal.getByRole('button', { name: 'Send the nomination' }).click();
    await expect(focal.getByRole('link', { name: 'Mehri Suhrobova' })).toBeVisible();
  });

  await test.step('uploads the letter of the government, which has to be one', async () => {
    await open(focal, OWN);
    const letter = focal.getByLabel('Add a letter');
    const send = async (name: string, content: string) => {
      await letter.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
      await focal.getByRole('button', { name: 'Upload' }).click();
    };
    await send('letter.pdf', '<html>');
    await expect(focal.getByText('This is no PDF, JPEG or PNG.')).toBeVisible();
    await send('Нота 12.pdf', '%PDF-1.7 a letter');
    const link = focal.getByRole('link', { name: 'Нота 12.pdf' });
    await expect(link).toBeVisible();
    const download = focal.waitForEvent('download');
    await link.click();
    expect((await download).suggestedFilename()).toBe('Нота 12.pdf');
  });

  await test.step('reads the question, is told what is missing, and submits again', async () => {
    await expect(focal.getByText('The coordinators ask about 1 person.')).toBeVisible();
    await submitAgain(focal, ['Passport number: 4 people', 'Position: 1 person']);
  });

  await test.step('the coordinator asks back about one of them', async () => {
    await page.context().clearCookies();
    await signIn(page, 'coordinator');
    await open(page, OWN);
    await page.getByRole('button', { name: 'Decide about Mehri Suhrobova' }).click();
    await page.getByRole('menuitem', { name: 'Ask back' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ask about 1 person' }).click();
    await expect(dialog).toContainText('Say why; the focal point reads it');
    await dialog.getByLabel('Question').fill('Which position does she hold?');
    await dialog.getByRole('button', { name: 'Ask about 1 person' }).click();
    await expect(page.getByText('Asked on Tue 24 Oct')).toBeVisible();
    const letter = await letterTo(FOCAL, 'Mehri Suhrobova');
    expect(letter).toContain('The coordinators write: “Which position does she hold?”');
  });

  await test.step('the focal point answers in the record and submits again', async () => {
    await open(focal, OWN);
    await expect(focal.getByText('“Which position does she hold?”', { exact: true })).toBeVisible();
    await focal.getByRole('link', { name: 'Change the record of Mehri Suhrobova' }).click();
    await ready(focal);
    await focal.getByLabel('Position').fill('Deputy head of unit');
    await focal.getByRole('button', { name: 'Save the record' }).click();
    await expect(focal.getByText('The record is saved.')).toBeVisible();
    await open(focal, OWN);
    await submitAgain(focal, ['Passport number: 4 people']);
    await letterTo('coordinator@sapar.example', 'has answered your questions');
  });

  await test.step('the coordinator accepts both nominees at once', async () => {
    await open(page, OWN);
    for (const name of ['Mehri Suhrobova', 'Firuz Safedkuhov']) {
      await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    }
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByRole('button', { name: 'Accept 2 people' }).click();
    await expect(page.getByRole('cell', { name: 'Accepted' })).toHaveCount(2);
    await letterTo(FOCAL, '2 people are accepted');
    expect(await letterTo(NOMINEE, 'Здравствуйте, Mehri Suhrobova')).toContain('принята');
  });

  await test.step('somebody new comes in for the one who cannot', async () => {
    await page.getByRole('button', { name: 'Decide about Daler Varzobrudov' }).click();
    await page.getByRole('menuitem', { name: 'Substitute' }).click();
    await expect(page.getByText('The reserve of this delegation is empty.')).toBeVisible();
    await ready(page);
    await page.getByLabel('Given names').fill('Sitora');
    await page.getByLabel('Family name').fill('Kuhsorova');
    await page.getByRole('button', { name: 'Substitute' }).click();
    await expect(page.getByText('Came in for Daler Varzobrudov')).toBeVisible();
    await page.getByRole('link', { name: 'Daler Varzobrudov' }).click();
    await expect(page.getByText('Replaced by Sitora Kuhsorova')).toBeVisible();
    await letterTo(FOCAL, 'Sitora Kuhsorova has come in for somebody of your delegation');
  });

  await test.step('the focal point imports a list, whose people the coordinator puts on the reserve', async () => {
    await open(focal, `${VISIT}/import`);
    const list = 'Given names;Family name;Country;Position\nParvina;Gulrezova;Tajikistan;Adviser\n';
    await focal
      .getByLabel('List of people')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await focal.getByRole('button', { name: 'Check this list' }).click();
    await expect(focal.getByText('Tajikistan will have 5 of 4 places.')).toBeVisible();
    await focal.getByRole('button', { name: 'Import 1 person' }).click();
    await expect(focal.getByText('1 person came in.')).toBeVisible();
    await decide(page, 'Parvina Gulrezova', 'Put on the reserve');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('All four places are taken.');
    await dialog.getByRole('button', { name: 'Put 1 person on the reserve' }).click();
    await expect(member(page, 'Parvina Gulrezova')).toContainText('Reserve');
  });

  await test.step('somebody withdraws, and the reserve takes over the place and the group', async () => {
    await decide(page, 'Nigora Chashmasorova', 'Withdraw');
    await page.getByRole('button', { name: 'Withdraw 1 person' }).click();
    const gone = member(page, 'Nigora Chashmasorova');
    await expect(gone).toContainText('Withdrawn');
    const [group = 'none'] = /Group [A-Z]/.exec(await gone.innerText()) ?? [];
    await decide(page, 'Nigora Chashmasorova', 'Substitute');
    await ready(page);
    await page.getByLabel('Who comes in').selectOption('Parvina Gulrezova');
    await page.getByRole('button', { name: 'Substitute' }).first().click();
    await expect(page.getByText('Came in for Nigora Chashmasorova')).toBeVisible();
    await open(page, OWN);
    await expect(member(page, 'Parvina Gulrezova')).toContainText(group);
    await expect(member(page, 'Parvina Gulrezova')).toContainText('Accepted');
    await expect(gone).toContainText('replaced by Parvina Gulrezova');
  });

  await test.step('the board shows nothing of the visa of who is new, and leads to them', async () => {
    await open(page, `${VISIT}/delegations`);
    await page.getByRole('link', { name: 'Tajikistan, Visa: 0 of 4' }).click();
    await expect(page.getByRole('main')).toContainText('Sitora Kuhsorova');
    await expect(page.getByRole('main')).not.toContainText('Daler Varzobrudov');
  });
  await focal.context().close();
});

/** The row of somebody in the delegation. */
const member = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

async function decide(page: Page, name: string, decision: string): Promise<void> {
  await open(page, OWN);
  await page.getByRole('button', { name: `Decide about ${name}` }).click();
  await page.getByRole('menuitem', { name: decision }).click();
}

async function invite(page: Page, browser: Browser): Promise<Page> {
  await signIn(page, 'admin');
  await open(page, '/users/invite');
  await page.getByLabel('Name', { exact: true }).fill('Zarrina Daryoyeva');
  await page.getByLabel('Email').fill(FOCAL);
  await page.getByLabel('Role', { exact: true }).selectOption('Focal point');
  await page.getByLabel('Project', { exact: true }).selectOption('Follow-up project (example)');
  await page.getByLabel('Country', { exact: true }).selectOption('Tajikistan');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page).not.toHaveURL(/invite$/);
  const [link = ''] = /\/invitation\/\S+/.exec(await letterTo(FOCAL, '/invitation/')) ?? [];
  const context = await browser.newContext();
  const focal = await context.newPage();
  await open(focal, link);
  await focal.getByLabel('Password (optional)').fill('mountains and rivers');
  await focal.getByRole('button', { name: 'Accept and sign in' }).click();
  await expect(focal).toHaveURL('/dashboard');
  return focal;
}

async function submitAgain(focal: Page, missing: readonly string[]): Promise<void> {
  await focal.getByRole('button', { name: 'Submit again' }).click();
  const dialog = focal.getByRole('dialog');
  for (const words of missing) await expect(dialog).toContainText(words);
  await dialog.getByRole('button', { name: 'Submit again' }).click();
  await expect(dialog).toBeHidden();
  await expect(focal.getByText('The coordinators ask')).toBeHidden();
}
