import { expect, type Locator, type Page, test } from '@playwright/test';
import { seedId } from '@/db/seed/random';
import { letterTo } from './support/mail';
import { open } from './support/open';
import { signIn } from './support/sign-in';

test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 1440, height: 1000 } });

const EVENT = seedId('activity one-stop-services-tashkent');
const AGENDA = '/projects/follow-up-project/activities/one-stop-services-tashkent/agenda';
/** Of Group B, written to in English, and of Group A, in Russian. */
const NINO = 'n.vazisubneli@gov.example';
const DANIYAR = 'd.kokterekov@gov.example';

/** The example visit that runs: two releases are out, and the draft is the newest of them. */
test('coordinators publish again and again, and each delegate hears only what is new for them', async ({
  page,
  context,
}) => {
  await signIn(page, 'coordinator');

  await test.step('before anything has changed there is nothing to publish', async () => {
    const dialog = await publishing(page, 3);
    await expect(dialog).toContainText('Nothing has changed since v2.');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Publish v3', exact: true })).toBeFocused();
  });

  await test.step('a visit of one group moves, and what is for everyone only gets shorter', async () => {
    await retime(page, 'archive', '11:45', '13:00');
    await retime(page, 'closing', '11:30', '11:50');
  });

  await test.step('the preview shows both to a delegate of that group, in their language', async () => {
    await open(page, `${AGENDA}/preview?lang=ru`);
    await page.getByRole('link', { name: 'Group B' }).click();
    await expect(page.getByText('Draft of v3. Delegates do not see it yet.')).toBeVisible();
    const archive = page.getByRole('listitem').filter({ hasText: 'Цифровой архив' });
    await expect(archive.getByRole('time')).toHaveText('11:45');
    await expect(archive).toContainText('11:30');
    await page.getByRole('link', { name: 'Group A' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Цифровой архив' })).toHaveCount(0);
  });

  await test.step('publish, and tell those whom it concerns', async () => {
    const dialog = await publishing(page, 3);
    await expect(dialog).toContainText('14 delegates');
    await expect(cells(dialog, /Digital archive/)).toHaveText([
      'Tue 24 Oct',
      '11:30',
      '11:45',
      'Group B and those named',
    ]);
    await expect(cells(dialog, /Closing/)).toHaveText([
      'Thu 26 Oct',
      'until 12:00',
      'until 11:50',
      'Everyone',
    ]);
    await dialog.getByLabel('Message to delegates').fill('The bus waits.');
    await giveReason(dialog);
    await dialog.getByRole('button', { name: /^Publish and tell \d+ people$/ }).click();
    await expect(page.getByRole('dialog', { name: 'v3 is published' })).toContainText('Letters to');
  });

  await test.step('Nino hears of both in English, Daniyar of the closing alone, in Russian', async () => {
    const nino = await letterTo(NINO, 'Digital archive');
    expect(nino).toContain('Tue 24 Oct, Digital archive: 11:45, it was 11:30.');
    expect(nino).toContain('until 11:50, it was until 12:00.');
    expect(nino).toContain('The bus waits.');
    const daniyar = await letterTo(DANIYAR, 'до 11:50, было до 12:00.');
    expect(daniyar).toContain('версия 3');
    expect(daniyar).not.toContain('архив');
  });

  await test.step('a double click on Publish makes one release', async () => {
    await retime(page, 'archive', '12:00', '13:15');
    const dialog = await publishing(page, 4);
    await giveReason(dialog);
    await dialog.getByRole('button', { name: 'Publish quietly' }).dblclick();
    await expect(page.getByRole('dialog', { name: 'v4 is published' })).toContainText(
      'Nobody gets a letter.',
    );
    await open(page, `${AGENDA}/releases`);
    await expect(page.getByRole('rowheader')).toHaveText(['v4', 'v3', 'v2', 'v1']);
  });

  await test.step('of two who publish at once, the second is told and sees what is left', async () => {
    await retime(page, 'archive', '12:15', '13:30');
    const other = await context.newPage();
    const mine = await publishing(page, 5);
    const theirs = await publishing(other, 5);
    for (const dialog of [mine, theirs]) {
      await giveReason(dialog);
      await expect(dialog.getByRole('button', { name: 'Publish quietly' })).toBeVisible();
    }
    await theirs.getByRole('button', { name: 'Publish quietly' }).click();
    await expect(other.getByRole('dialog', { name: 'v5 is published' })).toBeVisible();
    await mine.getByRole('button', { name: 'Publish quietly' }).click();
    await expect(page.getByRole('dialog')).toContainText('Nothing has changed since v5.');
    await other.close();
  });

  await test.step('any two releases can be compared, by an address', async () => {
    await open(page, `${AGENDA}/releases`);
    await page.getByLabel('From').selectOption('v2');
    await page.getByLabel('To', { exact: true }).selectOption('v5');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/from=2&to=5/);
    await expect(cells(page, /Digital archive/)).toHaveText([
      'Tue 24 Oct',
      '11:30',
      '12:15',
      'Group B and those named',
    ]);
  });

  await test.step('the second one is restored into the draft, and published again', async () => {
    await open(page, `${AGENDA}/releases/2`);
    await page.getByRole('button', { name: 'Restore into the draft' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore v2 into the draft' });
    await expect(cells(dialog, /Closing/)).toHaveText([
      'Thu 26 Oct',
      'until 11:50',
      'until 12:00',
      'Everyone',
    ]);
    await dialog.getByRole('button', { name: 'Change 2 sessions of the draft' }).click();
    await expect(page).toHaveURL(new RegExp(`${AGENDA}$`));
    const publish = await publishing(page, 6);
    await giveReason(publish);
    await publish.getByRole('button', { name: 'Publish quietly' }).click();
    await expect(page.getByRole('dialog', { name: 'v6 is published' })).toBeVisible();
    await open(page, `${AGENDA}/releases?from=2&to=6`);
    await expect(page.getByText('No session differs.')).toBeVisible();
  });

  await test.step('the programme on paper says which version it is', async () => {
    await open(page, `${AGENDA}/print?release=6&lang=ko`);
    await expect(page.getByRole('article')).toContainText('6차');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Count (\d+)/)?.[1]).toBe('2');
  });
});

/** Opens the dialog of the builder that publishes the next release. */
async function publishing(page: Page, number: number): Promise<Locator> {
  await open(page, AGENDA);
  await page.getByRole('button', { name: `Publish v${number}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Publish v${number} of the agenda` });
  await expect(dialog.getByText('Looking at what has changed')).toHaveCount(0);
  return dialog;
}

/** With blockers open the dialog asks for a reason. */
async function giveReason(dialog: Locator): Promise<void> {
  const reason = dialog.getByLabel('Reason for publishing with conflicts');
  if (await reason.isVisible()) await reason.fill('The host said that it is all right.');
}

async function retime(page: Page, key: string, from: string, until: string): Promise<void> {
  await open(page, `${AGENDA}/${seedId(`session ${EVENT} ${key}`)}`);
  await page.getByLabel('Starts').fill(from);
  await page.getByLabel('Ends').fill(until);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
}

const cells = (within: Page | Locator, name: RegExp) =>
  within.getByRole('row', { name }).getByRole('cell');
