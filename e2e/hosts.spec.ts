import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

/** Two weeks after the stopped clock: its first day is 7 November 2023. */
const AGENDA = '/projects/follow-up-project/activities/data-exchange-seoul/agenda';

const closed = (page: Page) => page.getByText('1 h 30 min while the place is closed').first();

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a coordinator adds a host with a contact, and a holiday that closes its place on the agenda', async ({
  page,
}) => {
  await signIn(page, 'coordinator');

  await test.step('a new organization receives at a place that is known', async () => {
    await open(page, '/hosts/new');
    await page
      .getByRole('group', { name: 'Name of the organization' })
      .getByLabel('English')
      .fill('Example City Office');
    await page.getByLabel('Place', { exact: true }).selectOption({
      label: 'Smart city control centre, Incheon',
    });
    await page.getByRole('button', { name: 'Add a contact' }).click();
    const contact = page.getByRole('group', { name: 'Contact 1' });
    await contact.getByLabel('Name', { exact: true }).fill('Dana Bitna');
    await contact.getByLabel('E-mail').fill('nobody');
    await page.getByRole('button', { name: 'Add host' }).click();
    await expect(page.getByRole('link', { name: /E-mail: Enter an email/ })).toBeVisible();
    await contact.getByLabel('E-mail').fill('office@hosts.sapar.example');
    await contact.getByLabel('Name in own script').fill('빛나다나');
    await page.getByRole('button', { name: 'Add host' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Smart city control centre');
    await expectAccessible(page);
  });

  await test.step('and is found by the name of the contact in either script', async () => {
    for (const name of ['빛나다나', 'bitna']) {
      await open(page, `/hosts?q=${encodeURIComponent(name)}`);
      await expect(page.getByRole('row')).toHaveCount(2);
      await expect(page.getByRole('row').nth(1)).toContainText('Example City Office');
    }
  });

  await test.step('a decreed holiday closes the place on the agenda', async () => {
    await open(page, AGENDA);
    await expect(page.getByText('Smart city control centre').first()).toBeVisible();
    await expect(closed(page)).toHaveCount(0);
    await open(page, '/places/holidays?country=KR&year=2023');
    await page.getByLabel('Day', { exact: true }).fill('7');
    await page.getByLabel('Month').fill('11');
    await page.getByLabel('Year').last().fill('2023');
    await page.getByRole('group', { name: 'Holiday' }).getByLabel('English').fill('Day of cities');
    await page.getByRole('button', { name: 'Add the day' }).click();
    await expect(page.getByRole('row', { name: /Tue 7 Nov Day of cities/ })).toContainText(
      'Decreed',
    );
    await expectAccessible(page);
    await open(page, AGENDA);
    await expect(closed(page)).toBeVisible();
  });

  await test.step('until it is taken back', async () => {
    await open(page, '/places/holidays?country=KR&year=2023');
    const day = page.getByRole('row', { name: /Day of cities/ });
    await day.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await expect(day).toHaveCount(0);
    await open(page, AGENDA);
    await expect(page.getByText('Smart city control centre').first()).toBeVisible();
    await expect(closed(page)).toHaveCount(0);
  });
});
