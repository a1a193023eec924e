import { type Browser, expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { open } from '../support/open';
import { TITLE, WORKSHOP } from './names';

export function timeOf(phone: Page, title: string) {
  return phone.getByRole('listitem').filter({ hasText: title }).getByRole('time');
}

export async function readPhone(phone: Page): Promise<void> {
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
export async function readCalendar(phone: Page): Promise<void> {
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

export async function readProgramme(browser: Browser): Promise<void> {
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
