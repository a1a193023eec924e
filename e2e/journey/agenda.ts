import { expect, type Page } from '@playwright/test';
import { open } from '../support/open';
import { ACTIVITY, WORKSHOP } from './names';

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
  await open(page, `${ACTIVITY}/agenda/new`);
  await page.getByLabel('Kind').selectOption(kind);
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(title);
  await page.getByLabel('Day').selectOption('Tuesday 24 October');
  await page.getByLabel('Starts').fill(from);
  await page.getByLabel('Ends').fill(until);
  await page.getByLabel('Place').selectOption(place);
  if (group) await page.getByRole('checkbox', { name: group }).check();
  await page.getByRole('button', { name: 'Add to the agenda' }).click();
  await expect(block(page, title)).toBeVisible();
}

const block = (page: Page, title: string) =>
  page.locator('.cal [data-session]').filter({ hasText: title }).first();

const HALL = 'Conference centre, Main hall, Seoul';
const LUNCH_PLACE = 'Conference centre, Level 2 restaurant, Seoul';

export async function writeAgenda(page: Page): Promise<void> {
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
  await conflict.getByRole('button', { name: /short on the road/ }).click();
  await conflict.getByRole('button', { name: /^Start at/ }).click();
  await expect(conflict).toHaveCount(0);
}

export async function publish(page: Page, number: number): Promise<void> {
  await open(page, `${ACTIVITY}/agenda`);
  await page.getByRole('button', { name: `Publish v${number}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Publish v${number} of the agenda` });
  await dialog.getByRole('button', { name: /^Publish and tell/ }).click();
  const done = page.getByRole('dialog', { name: `v${number} is published` });
  await done.getByRole('button', { name: 'Close' }).click();
}

export async function changeDraft(page: Page): Promise<void> {
  await block(page, 'Start-up campus').click();
  const start = page.getByLabel('Start', { exact: true });
  await start.fill('14:15');
  await start.press('Enter');
  await expect(page.getByText('All changes saved')).toBeVisible();
  await expect(block(page, 'Start-up campus')).toContainText('14:15–15:');
}
