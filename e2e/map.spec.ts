import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

const VISITS = '/projects/joint-project-2021-2023/activities/study-visit-2023/visits';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const map = (page: Page) => page.getByRole('region', { name: 'Map of the visits' });
const mark = (page: Page, city: string) =>
  map(page).getByRole('link', { name: new RegExp(`^${city}, \\d`) });

/** Every two texts of the drawing that is seen, numbers in marks aside, of which one lies on the other. */
function overlapping(page: Page): Promise<string[]> {
  return page.locator('svg.vm-svg:visible text:not(.vm-num)').evaluateAll((texts) => {
    const boxes = texts.map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ words, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom - 3 &&
            other.top < box.bottom - 3,
        )
        .map((other) => `${words} on ${other.words}`),
    );
  });
}

test('a coordinator finds a visit on the map by keyboard, and the list beneath says the same', async ({
  page,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.setViewportSize(DESK);
  await signIn(page, 'coordinator');
  await open(page, VISITS);
  await expect(map(page).getByRole('link', { name: /, \d visits?: / })).toHaveCount(5);

  await test.step('a tab goes from mark to mark, Enter opens the visit there', async () => {
    await mark(page, 'Seoul').focus();
    await page.keyboard.press('Tab');
    await expect(mark(page, 'Seoul')).not.toBeFocused();
    await expect(
      map(page)
        .getByRole('link', { name: /, \d visits?: / })
        .and(page.locator(':focus')),
    ).toHaveCount(1);
    await mark(page, 'Daejeon').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]visit=/);
    await expect(mark(page, 'Daejeon')).toHaveAttribute('aria-current', 'true');
  });

  await test.step('the list has the cities with their visits, and the ways with their minutes', async () => {
    const summary = map(page).getByText('The map as a list');
    await summary.focus();
    await page.keyboard.press('Enter');
    const cities = map(page).getByRole('list', { name: 'Cities and their visits' });
    await expect(cities.getByRole('link', { name: 'Government data centre' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    const ways = map(page).getByRole('list', { name: 'Ways between the cities' });
    await expect(ways).toContainText('Sejong to Daejeon 40 min');
    await expect(ways).toContainText('too short on the agenda');
    await cities.getByRole('link', { name: 'Start-up campus' }).press('Enter');
    await expect(mark(page, 'Pangyo')).toHaveAttribute('aria-current', 'true');
    await expect(mark(page, 'Daejeon')).not.toHaveAttribute('aria-current', 'true');
  });

  await test.step('nobody else is asked for anything', async () => {
    expect([...asked]).toEqual([new URL(page.url()).origin]);
  });
});

for (const [locale, name] of [
  ['en', 'Seoul'],
  ['ru', 'Сеул'],
  ['ko', '서울'],
] as const) {
  test(`no words of the map lie on others, at a desk and on a phone, and axe finds nothing: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    await signIn(page, 'coordinator');
    await page.context().addCookies([{ name: 'sapar-locale', value: locale, url: baseURL ?? '' }]);
    for (const size of [DESK, PHONE]) {
      await page.setViewportSize(size);
      await open(page, VISITS);
      await expect(
        page.locator('svg.vm-svg:visible').getByText(name, { exact: true }),
      ).toBeVisible();
      expect(await overlapping(page)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).include('.vm').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}
