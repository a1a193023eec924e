import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

const AGENDA = '/projects/follow-up-project/activities/data-exchange-seoul/agenda';

const conflict = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^Conflict: ${title} short on the road`) });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a coordinator says how the groups get from place to place, and the agenda knows at once', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  const way = page.getByRole('row').filter({ hasText: 'Riverside restaurant' }).filter({
    hasText: 'Smart city control centre',
  });

  await test.step('a way that nobody typed is estimated, until somebody types its minutes', async () => {
    await open(page, `${AGENDA}/road`);
    await expect(way).toContainText('estimated');
    await way.getByLabel('Bus, min').fill('240');
    await way.getByRole('button', { name: /^Save/ }).click();
    await expect(way).toContainText('4 h');
    await expect(way).not.toContainText('estimated');
    await open(page, AGENDA);
    await expect(conflict(page, '1 h')).toBeVisible();
  });

  await test.step('and the conflict goes with better minutes', async () => {
    await open(page, `${AGENDA}/road`);
    await way.getByLabel('Bus, min').fill('90');
    await way.getByRole('button', { name: /^Save/ }).click();
    await expect(way).toContainText('1 h 30 min');
    await open(page, AGENDA);
    await expect(conflict(page, '40 min')).toBeVisible();
    await expect(conflict(page, '1 h')).toHaveCount(0);
  });

  await test.step('hours of traffic that overlap are refused beside the line', async () => {
    await open(page, `${AGENDA}/road`);
    const hours = page.getByRole('group', { name: /^Traffic hours, line/ });
    for (const [index, [from, until]] of [
      ['07:00', '09:00'],
      ['08:30', '10:00'],
    ].entries()) {
      await page.getByRole('button', { name: 'Add hours' }).click();
      await hours
        .nth(index)
        .getByLabel('From')
        .fill(from ?? '');
      await hours
        .nth(index)
        .getByLabel('Until')
        .fill(until ?? '');
    }
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await expect(hours.nth(1)).toContainText('These hours overlap a line above');
    await hours.nth(1).getByLabel('From').fill('09:00');
    const saved = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await saved;
    await page.reload();
    await expect(hours).toHaveCount(2);
  });

  await test.step('a group gets a bus, and a hotel from which its days begin', async () => {
    await open(page, `${AGENDA}/road`);
    await page.getByRole('button', { name: 'Add a vehicle' }).click();
    const bus = page.getByRole('region', { name: 'New vehicle' });
    await bus.getByLabel('Name').fill('Bus of Group B');
    await bus.getByLabel('Seats').fill('30');
    await bus.getByLabel('Drives').selectOption('Group B');
    await bus.getByRole('button', { name: 'Add vehicle' }).click();
    await expect(page.getByRole('heading', { name: 'Bus of Group B' })).toBeVisible();

    const group = page.getByRole('region', { name: 'Group B', exact: true });
    await group
      .getByLabel('Hotel or meeting point')
      .selectOption('Civil service call centre, Seoul');
    await group.getByRole('button', { name: 'Save' }).click();
    const morning = page.getByRole('rowheader', { name: 'Civil service call centre, Seoul' });
    await expect(morning.first()).toBeVisible();
    await page.reload();
    await expect(group.getByLabel('Hotel or meeting point')).toHaveValue(/.+/);
    await expectAccessible(page);
  });
});

test('a coordinator says when an expert can be there, and in which order people are announced', async ({
  page,
}) => {
  await signIn(page, 'coordinator');

  await test.step('whoever is needed at another time has a conflict', async () => {
    await open(page, `${AGENDA}/people`);
    const expert = page.getByRole('region', { name: 'Nuri Sandeul' });
    await expect(expert).not.toContainText('outside availability');
    await expert.getByRole('button', { name: 'Add hours' }).click();
    await expert.getByLabel('Day').selectOption('Wednesday 8 November');
    await expert.getByLabel('From').fill('14:00');
    await expert.getByLabel('Until').fill('18:00');
    await expert.getByRole('button', { name: /^Save/ }).click();
    await expect(expert).toContainText('outside availability');
    await expectAccessible(page);
  });

  await test.step('two buttons change the order of precedence, and the focus stays with the person', async () => {
    await page.getByRole('link', { name: 'Open data clinic' }).first().click();
    const lines = page.getByRole('group', { name: /^Person \d/ });
    const names = () =>
      lines.evaluateAll((all) =>
        all.map((line) => line.querySelector('select')?.selectedOptions[0]?.textContent),
      );
    await expect.poll(names).toEqual(['Nuri Sandeul', 'Byeol Namu']);
    await page.getByRole('button', { name: 'Move person 2 up' }).click();
    await expect.poll(names).toEqual(['Byeol Namu', 'Nuri Sandeul']);
    await expect(page.getByRole('button', { name: 'Move person 1 down' })).toBeFocused();
    await expect(page.getByText('Now number 1 of 2')).toBeAttached();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${AGENDA}$`));
    await open(page, `${AGENDA}/people`);
    await page.getByRole('link', { name: 'Open data clinic' }).first().click();
    await expect.poll(names).toEqual(['Byeol Namu', 'Nuri Sandeul']);
  });
});
