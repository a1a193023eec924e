import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

const PROJECT = '/projects/joint-project-2021-2023';
const VISIT = `${PROJECT}/activities/study-visit-2023`;

type Talk = { title: string; date: string; duration: string; room: string };
type Schedule = {
  schedule: { conference: { days: { date: string; rooms: Record<string, Talk[]> }[] } };
};

/** What the activity's own schedule.json says of each session, with days counted from the first. */
async function scheduleOf(page: Page, activity: string) {
  const answer = await page.request.get(`${activity}/agenda/exchange/export?format=json`);
  const { schedule } = (await answer.json()) as Schedule;
  return schedule.conference.days.flatMap(({ rooms }, day) =>
    Object.values(rooms)
      .flat()
      .map(({ title, date, duration, room }) =>
        [day + 1, date.slice(11, 16), duration, room, title].join(' '),
      )
      .sort(),
  );
}

async function fillActivity(page: Page, title: string, year: string): Promise<void> {
  await open(page, `${PROJECT}/activities/new`);
  await page.getByLabel('Kind').selectOption('Study visit');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(title);
  for (const [name, day] of [
    ['First day', '22'],
    ['Last day', '24'],
  ] as const) {
    const date = page.getByRole('group', { name });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill('10');
    await date.getByLabel('Year').fill(year);
  }
}

async function create(page: Page, title: string): Promise<string> {
  await page.getByRole('button', { name: 'Create activity' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  return new URL(page.url()).pathname.replace('/overview', '');
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('next year’s visit begins with the agenda of this one, on its own days', async ({ page }) => {
  await signIn(page, 'coordinator');
  await fillActivity(page, 'Study visit of 2024', '2024');
  const beginning = page.getByLabel('Begin the agenda with');
  const wanted = beginning.locator('option', { hasText: 'Digital Transformation Practices' });
  await beginning.selectOption(String(await wanted.first().getAttribute('value')));
  await expect(page.getByText(/^Tue(sday)? 22 Oct(ober)?.*: \d+ sessions$/)).toBeVisible();
  const activity = await create(page, 'Study visit of 2024');

  expect(await scheduleOf(page, activity)).toEqual(await scheduleOf(page, VISIT));
  await open(page, `${activity}/agenda`);
  await expect(page.getByRole('heading', { name: 'Tue 22 Oct' })).toBeVisible();
  await expect(page.getByText('Government data centre').first()).toBeVisible();
});

test('a schedule of another program is read, shown and imported, and again changes nothing', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  const exported = await page.request.get(`${VISIT}/agenda/exchange/export?format=xml`);
  const file = {
    name: 'schedule.xml',
    mimeType: 'text/xml',
    // The same programme a year later, as another program would have it.
    buffer: Buffer.from(
      (await exported.text()).replaceAll(
        /2023-10-(\d\d)/g,
        (_, day) => `2025-10-${Number(day) - 2}`,
      ),
    ),
  };
  await fillActivity(page, 'Study visit of 2025', '2025');
  const activity = await create(page, 'Study visit of 2025');

  await test.step('nothing is written before it is confirmed', async () => {
    await open(page, `${activity}/agenda/exchange`);
    await page.getByLabel('File').setInputFiles(file);
    await page.getByRole('button', { name: 'Read the file' }).click();
    await expect(page.getByText(/sessions would be added/)).toBeVisible();
    await expectAccessible(page);
    expect(await scheduleOf(page, activity)).toEqual([]);
  });

  await test.step('then all of it is on the agenda', async () => {
    await page.getByRole('button', { name: /^Import \d+ sessions$/ }).click();
    await expect(page.getByText(/\d+ sessions were added/)).toBeVisible();
    expect(await scheduleOf(page, activity)).toEqual(await scheduleOf(page, VISIT));
    await open(page, `${activity}/agenda`);
    await expect(page.getByText('Government data centre').first()).toBeVisible();
  });

  await test.step('the same file has nothing new, and the import can be taken back', async () => {
    await open(page, `${activity}/agenda/exchange`);
    await page.getByLabel('File').setInputFiles(file);
    await page.getByRole('button', { name: 'Read the file' }).click();
    await expect(page.getByText(/There is nothing to import/)).toBeVisible();
    await open(page, `${activity}/agenda/exchange`);
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('button', { name: /^Take out \d+ sessions$/ }).click();
    await expect(page.getByText(/^Taken back/)).toBeVisible();
    expect(await scheduleOf(page, activity)).toEqual([]);
  });

  await test.step('a file that is no schedule is refused in a sentence', async () => {
    await page.getByLabel('File').setInputFiles({ ...file, buffer: Buffer.from('<a/>') });
    await page.getByRole('button', { name: 'Read the file' }).click();
    await expect(
      page.getByText(/This is no schedule.xml, schedule.json, calendar or workbook/),
    ).toBeVisible();
  });
});
