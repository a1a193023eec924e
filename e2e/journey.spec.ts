import { expect, test } from '@playwright/test';
import { createActivity } from './journey/activity';
import { changeDraft, publish, writeAgenda } from './journey/agenda';
import { compareAttendance, markRoster } from './journey/attendance';
import { ACTIVITY, TITLE } from './journey/names';
import { assignGroups, importCsv, importWorkbook } from './journey/people';
import { readCalendar, readPhone, readProgramme, timeOf } from './journey/phone';
import { open, ready } from './support/open';
import { phoneOf, signIn } from './support/sign-in';

test.describe.configure({ timeout: 240_000 });

/**
 * Sapar's main job, as a newcomer would try it on the example data: an activity, the lists that the countries sent, an
 * agenda in two releases, the delegate's phone, a marked session, and the files for the donor's auditor.
 * It is half past ten in Seoul on 24 October 2023.
 */
test('from a nominee list to an exported attendance file', async ({ page, browser }) => {
  await test.step('sign in with the password that the page shows', async () => {
    await open(page, '/');
    const example = page.getByRole('region', { name: 'This installation holds example data' });
    const password = await example.getByRole('code').innerText();
    await page.getByRole('button', { name: 'Use a password' }).click();
    await page.getByLabel('Work email').fill('coordinator@sapar.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page).toHaveURL('/dashboard');
    await ready(page);
    await expect(page.getByRole('heading', { name: 'Needs attention' })).toBeVisible();
  });

  await test.step('find the project, its partners and countries', async () => {
    await page.getByRole('link', { name: 'All projects' }).click();
    await page.getByRole('link', { name: /Joint project/ }).click();
    const lists = page.getByRole('main').getByRole('list');
    await expect(lists.first().getByRole('listitem')).toHaveText([
      /Government of the Republic of Korea.*Donor/,
      /United Nations Development Programme.*Implementing partner/,
      /Astana Civil Service Hub.*Hub/,
      /Ministry of the Interior and Safety.*Host/,
      /National Information Society Agency.*Host/,
    ]);
    // Seven, and their sum.
    await expect(lists.last().getByRole('listitem')).toHaveCount(8);
  });

  await test.step('create an activity with groups and delegations', () => createActivity(page));
  await test.step('import the list of Kazakhstan and others, as it was received', () =>
    importWorkbook(page));
  await test.step('import the list that was saved in windows-1251', () => importCsv(page));
  await test.step('put people into groups', () => assignGroups(page));
  await test.step('write the agenda, and solve the conflict that appears', () => writeAgenda(page));

  const phone = await phoneOf(browser);
  await test.step('before the first release, the delegate sees no agenda', async () => {
    await signIn(phone, 'delegate');
    await phone.getByRole('link', { name: 'Help' }).click();
    await phone.getByRole('link', { name: TITLE }).click();
    await expect(phone.getByText('The agenda is not published yet')).toBeVisible();
  });

  await test.step('publish release 1', async () => {
    await publish(page, 1);
    await phone.reload();
    await expect(phone.getByRole('main')).toContainText('Start-up campus');
  });

  await test.step('change the draft, and publish release 2 with its diff', async () => {
    await changeDraft(page);
    await phone.reload();
    await expect(timeOf(phone, 'Start-up campus'), 'the draft is nobody else’s').toHaveText(
      '14:00',
    );
    await open(page, `${ACTIVITY}/agenda`);
    await page.getByRole('button', { name: 'Publish v2', exact: true }).click();
    const change = page.getByRole('row', { name: /Start-up campus/ });
    await expect(change.getByRole('cell')).toHaveText(['Tue 24 Oct', '14:00', '14:15', 'Group B']);
    await publish(page, 2);
    await open(page, `${ACTIVITY}/agenda/releases`);
    await expect(page.getByRole('rowheader')).toHaveText(['v2', 'v1']);
  });

  await test.step('the delegate sees now, next and the day', () => readPhone(phone));
  await test.step('the delegate subscribes to a calendar', () => readCalendar(phone));
  await test.step('anybody reads the public programme', () => readProgramme(browser));
  await test.step('mark the workshop at the door', () => markRoster(page));
  await test.step('attendance by session and country, on screen and in both files', () =>
    compareAttendance(page));
  await phone.context().close();
});
