import { expect, type Page } from '@playwright/test';
import { open } from '../support/open';

const PROJECT = '/projects/joint-project-2021-2023';

/** The hosts of the example's directory, by what their places are. */
export const TOPICS = [
  'City traffic information centre',
  'Civil service call centre',
  'Government complex',
  'Government data centre',
  'Start-up campus',
  'Smart city control centre',
  'Port data hub',
  'Health records centre',
  'Autonomous bus route',
];

/** A study visit from 27 to 29 November 2023 with a request to each of the nine hosts. Answers with its address. */
export async function createVisitsToNine(page: Page, title: string, slug: string): Promise<string> {
  await createActivity(page, title, slug);
  const activity = `${PROJECT}/activities/${slug}`;
  for (const topic of TOPICS) await addVisit(page, `${activity}/visits`, topic);
  return activity;
}

async function createActivity(page: Page, title: string, slug: string): Promise<void> {
  await open(page, `${PROJECT}/activities/new`);
  await page.getByLabel('Kind').selectOption('Study visit');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(title);
  await page.getByLabel('Address').fill(slug);
  for (const [name, day] of [
    ['First day', '27'],
    ['Last day', '29'],
  ] as const) {
    const date = page.getByRole('group', { name });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill('11');
    await date.getByLabel('Year').fill('2023');
  }
  await page.getByRole('button', { name: 'Create activity' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

async function addVisit(page: Page, visits: string, topic: string): Promise<void> {
  await open(page, `${visits}/new`);
  const host = page.getByLabel('Host');
  // Other journeys add hosts of their own at the same places.
  const ofExample = new RegExp(`^(Ministry of the Interior|National Information).*, ${topic}`);
  const option = host.locator('option', { hasText: ofExample });
  await host.selectOption(await option.getAttribute('value'));
  await page.getByRole('group', { name: 'Topic' }).getByLabel('English').fill(topic);
  await page.getByRole('button', { name: 'Add a visit' }).click();
  await expect(page.getByRole('heading', { name: topic, level: 1 })).toBeVisible();
}
