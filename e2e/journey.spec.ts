import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { open, ready } from './support/open';
import { phoneOf, signIn } from './support/sign-in';

/**
 * Sapar's main job, as a newcomer would try it on the example data: an activity, the lists that the countries sent, an
 * agenda in two releases, the delegate's phone, a marked session, and the files for the donor's auditor.
 * It is half past ten in Seoul on 24 October 2023.
 */
const PROJECT = '/projects/joint-project-2021-2023';
const ACTIVITY = `${PROJECT}/activities/services-seminar`;
const TITLE = 'Digital services seminar';
const WORKSHOP = 'Workshop: Digital Transformation Practices in Korea';

test('from a nominee list to an exported attendance file', async ({ page, browser }) => {
  test.setTimeout(240_000);

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
    await expect(phone.getByRole('main')).not.toContainText(WORKSHOP);
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
      '13:50',
    );
    await open(page, `${ACTIVITY}/agenda/publish`);
    const change = page.getByRole('row', { name: /Start-up campus/ });
    await expect(change.getByRole('cell')).toHaveText(['Tue 24 Oct', '13:50', '14:15', 'Group B']);
    await publish(page, 2);
    await page.getByRole('link', { name: 'Releases' }).click();
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

async function createActivity(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New activity' }).click();
  await page.getByLabel('Kind').selectOption('Workshop');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(TITLE);
  await page.getByLabel('Address').fill('services-seminar');
  await page.getByRole('checkbox', { name: /open to everyone/ }).check();
  for (const [name, day] of [
    ['First day', '24'],
    ['Last day', '25'],
  ] as const) {
    const date = page.getByRole('group', { name });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill('10');
    await date.getByLabel('Year').fill('2023');
  }
  await page.getByRole('button', { name: 'Create activity' }).click();
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();

  await page.getByRole('link', { name: 'Change' }).first().click();
  for (const [index, name] of ['A', 'B'].entries()) {
    await page.getByLabel('New group').fill(name);
    await page.getByRole('button', { name: 'Add group' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(index + 1);
  }
  const quotas = { Kazakhstan: 6, Kyrgyzstan: 3, Tajikistan: 2, Uzbekistan: 1, Azerbaijan: 1 };
  for (const [country, quota] of Object.entries({ ...quotas, Armenia: 1, Georgia: 1 })) {
    await page.getByLabel(`Quota ${country}`).fill(String(quota));
  }
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Save delegations' }).click();
  await saved;
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('row', { name: /All countries/ })).toContainText('0 of 15');
  await expect(page.getByRole('listitem').filter({ hasText: /^[AB]Group [AB]/ })).toHaveCount(2);
}

/** Opens the preview of a list, and answers what its rows are said to be. */
async function preview(page: Page, fixture: string): Promise<string[]> {
  await open(page, `${ACTIVITY}/participants/import`);
  await page.getByLabel('List of people').setInputFiles(`e2e/fixtures/${fixture}`);
  await page.getByRole('button', { name: 'Check this list' }).click();
  await expect(page.getByRole('heading', { name: 'Rows' })).toBeVisible();
  return page.getByRole('group', { name: 'Rows' }).getByRole('button').allInnerTexts();
}

/** The line under a row of the preview that says what to look at. */
function remark(page: Page, name: RegExp) {
  return page.getByRole('row', { name }).locator('xpath=following-sibling::tr[1]');
}

async function confirmImport(page: Page, people: number): Promise<void> {
  await page.getByLabel('They come in as').selectOption('Confirmed');
  await page.getByRole('button', { name: `Import ${people} people` }).click();
  await expect(page.getByText(`${people} people came in.`)).toBeVisible();
  await page.getByRole('link', { name: 'Show the participants' }).click();
}

async function importWorkbook(page: Page): Promise<void> {
  expect(await preview(page, 'nominees-as-received.xlsx')).toEqual([
    'All 10',
    'Ready 5',
    'To look at 3',
    'Cannot be imported 2',
  ]);
  await expect(remark(page, /Saule Tasbulaqova/)).toContainText('There is no date “31.02.1987”');
  await expect(remark(page, /Madina Jusandalina/)).toContainText(
    '“m.jusandalina@gov” is not a complete e-mail address.',
  );
  await expect(remark(page, /Daniyar KOKTEREKOV/)).toContainText('Same passport number.');
  await expect(page.getByRole('checkbox', { name: 'Import row 7' })).toBeDisabled();

  // Nothing is written until it is confirmed.
  await open(page, `${ACTIVITY}/participants`);
  await expect(page.getByRole('main')).not.toContainText('Aqbulaqova');
  await preview(page, 'nominees-as-received.xlsx');
  await confirmImport(page, 7);
  await expect(people(page)).toHaveCount(7);
  await expect(page.getByRole('main')).toContainText('Aigerim Aqbulaqova');
}

async function importCsv(page: Page): Promise<void> {
  expect(await preview(page, 'delegates-windows-1251.csv')).toEqual([
    'All 5',
    'Ready 0',
    'To look at 4',
    'Cannot be imported 1',
  ]);
  await expect(page.getByRole('row', { name: 'Вахшрудова Мехри' })).toBeVisible();
  await expect(remark(page, /Aram Sevanakyan/)).toContainText('There is no date “29.02.1991”');
  await confirmImport(page, 4);
  await expect(people(page)).toHaveCount(11);
}

const people = (page: Page) => page.getByRole('checkbox', { name: /^Select (?!all)/ });

/** Two go with Group B, one of them the delegate whose phone we follow; the others with Group A. */
async function assignGroups(page: Page): Promise<void> {
  const assign = async (group: string) => {
    await page.getByRole('button', { name: 'Put in a group' }).click();
    await page.getByRole('menuitem', { name: group }).click();
  };
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await assign('Group A');
  await expect(page.getByRole('cell', { name: 'A', exact: true })).toHaveCount(11);
  for (const name of ['Aysel', 'Giorgi']) {
    await page.getByRole('checkbox', { name: new RegExp(`^Select ${name}`) }).check();
  }
  await assign('Group B');
  await expect(page.getByRole('cell', { name: 'B', exact: true })).toHaveCount(2);
}

type Session = {
  kind: string;
  title: string;
  from: string;
  until: string;
  place: string;
  group?: string;
};

async function addSession(page: Page, session: Session): Promise<void> {
  const { kind, title, from, until, place, group } = session;
  await page.getByRole('link', { name: 'New session', exact: true }).first().click();
  await page.getByLabel('Kind').selectOption(kind);
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(title);
  await page.getByLabel('Day').selectOption('Tuesday 24 October');
  await page.getByLabel('Starts').fill(from);
  await page.getByLabel('Ends').fill(until);
  await page.getByLabel('Place').selectOption(place);
  if (group) await page.getByRole('checkbox', { name: group }).check();
  await page.getByRole('button', { name: 'Add to the agenda' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
}

const HALL = 'Conference centre, Main hall, Seoul';
const LUNCH_PLACE = 'Conference centre, Level 2 restaurant, Seoul';

async function writeAgenda(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Agenda' }).click();
  const sessions = [
    { kind: 'Ceremony', title: 'Opening remarks', from: '09:00', until: '09:30', place: HALL },
    { kind: 'Workshop', title: WORKSHOP, from: '09:30', until: '12:00', place: HALL },
    { kind: 'Meal', title: 'Lunch', from: '12:00', until: '13:00', place: LUNCH_PLACE },
  ];
  for (const session of sessions) await addSession(page, session);
  const conflicts = page.getByRole('region', { name: /^Conflicts/ });
  await expect(conflicts).not.toContainText('short on the road');
  await addSession(page, {
    kind: 'Site visit',
    title: 'Start-up campus',
    from: '13:20',
    until: '15:00',
    place: 'Start-up campus, Pangyo',
    group: 'Group B',
  });
  const conflict = conflicts.getByRole('listitem').filter({ hasText: 'short on the road' });
  await expect(conflict).toContainText('30 min short on the road');
  await expect(conflict).toContainText('Seoul to Pangyo takes 50 min; the agenda leaves 20 min.');
  await conflict.getByRole('button', { name: 'Start at 13:50' }).click();
  await expect(conflict).toHaveCount(0);
}

async function publish(page: Page, number: number): Promise<void> {
  await open(page, `${ACTIVITY}/agenda/publish`);
  await expect(
    page.getByRole('heading', { name: `Publish v${number} of the agenda` }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Publish and tell/ }).click();
  await expect(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Releases' })).toBeVisible();
}

async function changeDraft(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start-up campus' }).first().click();
  await page.getByLabel('Starts').fill('14:15');
  await page.getByLabel('Ends').fill('15:55');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start-up campus' }).first()).toContainText('14:15');
}

function timeOf(phone: Page, title: string) {
  return phone.getByRole('listitem').filter({ hasText: title }).getByRole('time');
}

async function readPhone(phone: Page): Promise<void> {
  await phone.reload();
  const main = phone.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Tuesday 24 October');
  await expect(main).toContainText(/Now, workshop\s*until 12:00/i);
  await expect(main).toContainText('90 minutes left');
  await expect(main).toContainText('Next, 12:00');
  await expect(main.getByRole('listitem').getByRole('time')).toHaveText([
    '09:00',
    '09:30',
    '12:00',
    '13:25',
    '14:15',
  ]);
  await expect(phone.getByText('Version 2')).toBeVisible();
  const widths = await phone.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0], 'nothing is wider than the phone').toBe(widths[1]);
}

/** Read by another library than the one that writes it. */
async function readCalendar(phone: Page): Promise<void> {
  await phone.getByRole('link', { name: 'Help' }).click();
  await phone.getByRole('button', { name: 'Make my calendar link' }).click();
  const link = phone.getByRole('main').locator('a[href$=".ics"]');
  const response = await phone.request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toMatch('text/calendar');
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ summary, startDate }) => `${startDate.toJSDate().toISOString()} ${summary}`);
  expect(events.toSorted()).toEqual([
    '2023-10-24T00:00:00.000Z Opening remarks',
    `2023-10-24T00:30:00.000Z ${WORKSHOP}`,
    '2023-10-24T03:00:00.000Z Lunch',
    '2023-10-24T05:15:00.000Z Start-up campus',
  ]);
}

async function readProgramme(browser: Browser): Promise<void> {
  const context = await browser.newContext();
  const stranger = await context.newPage();
  await open(stranger, '/p/joint-project-2021-2023/services-seminar');
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const main = stranger.getByRole('main');
  for (const title of ['Opening remarks', WORKSHOP, 'Lunch', 'Start-up campus']) {
    await expect(main).toContainText(title);
  }
  for (const name of ['Aigerim', 'Aysel', 'Giorgi']) await expect(main).not.toContainText(name);
  await context.close();
}

/** Eleven are expected: eight are present, one comes late, one is excused, one is absent. */
const MARKS = {
  Late: 'Rustam Kuhistonov',
  Excused: 'Giorgi Tsinandleli',
  Absent: 'Yerlan Qaratauov',
};

async function markRoster(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Check-in' }).click();
  await page.getByRole('link', { name: WORKSHOP }).click();
  for (const [state, name] of Object.entries(MARKS)) {
    await page.getByRole('button', { name: `${state}: ${name}` }).click();
  }
  const present = page.getByRole('button', { name: /^Present: / });
  await expect(present).toHaveCount(11);
  for (const button of await present.all()) {
    const label = (await button.getAttribute('aria-label')) ?? '';
    if (!Object.values(MARKS).some((name) => label.endsWith(name))) await button.click();
  }
  await expect(page.getByRole('status')).toHaveText('All marks sent');
  await expect(
    page.getByRole('img', { name: '9 here, 1 late, 1 excused, 0 to check' }),
  ).toBeVisible();
}

const FIGURES = ['Expected', 'Attended', 'Late', 'Left early', 'Excused', 'Absent', 'Not marked'];

async function compareAttendance(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Attendance' }).click();
  const byCountry = await figuresOf(page, 'By country');
  const bySession = await figuresOf(page, 'By session');
  // Three sessions count; the lunch does not. Group B has two people.
  expect(byCountry.at(-1)).toEqual(['All', 24, 9, 1, 0, 1, 1, 13]);
  expect(bySession.at(-1)).toEqual(byCountry.at(-1));
  expect(bySession[1]?.slice(1)).toEqual([11, 9, 1, 0, 1, 1, 0]);

  const csv = Papa.parse<Record<string, string>>(
    (await exported(page, 'CSV')).toString('utf8').replace('\uFEFF', ''),
    { header: true, skipEmptyLines: true },
  ).data;
  expect(csv.length).toBe(24);
  const marked = (state: string) => csv.filter(({ mark }) => mark === state).length;
  expect(['present', 'late', 'excused', 'absent', ''].map(marked)).toEqual([8, 1, 1, 1, 13]);
  const states = Object.entries(MARKS).map(
    ([, who]) => csv.find(({ name, session }) => name === who && session === WORKSHOP)?.mark,
  );
  expect(states).toEqual(['late', 'excused', 'absent']);

  const workbook = await readSheets(await exported(page, 'XLSX'));
  const sheet = (name: string) => workbook.find((one) => one.sheet === name)?.data ?? [];
  const [header = [], ...rows] = sheet('By country');
  expect(header.slice(1, 8)).toEqual(FIGURES);
  expect(rows.map((row) => row.slice(0, 8))).toEqual(byCountry);
  expect(
    sheet('By session')
      .slice(1, -1)
      .map((row) => row.slice(4, 11)),
  ).toEqual(bySession.slice(0, -1).map((row) => row.slice(1)));
  expect(sheet('Matrix').length).toBe(12);
}

/** A table of figures as the screen shows it: the head of each line, then numbers. */
async function figuresOf(page: Page, caption: string): Promise<(string | number)[][]> {
  const table = page.getByRole('table', { name: caption });
  await expect(table).toBeVisible();
  const rows = table.getByRole('row');
  const lines = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  return lines
    .slice(1)
    .map(([head = '', ...cells]) => [
      head.replace(/^[A-Z]{2}(?=[A-Z])/, ''),
      ...cells.slice(0, FIGURES.length).map(Number),
    ]);
}

async function exported(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  return readFile(await download.path());
}
