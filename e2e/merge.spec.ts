import { expect, type Page, test } from '@playwright/test';
import { open, ready } from './support/open';
import { signIn } from './support/sign-in';

const LATIN = 'Zulfiya Anorboghova';
const CYRILLIC = 'Зульфия Анорбогова';

test('somebody written down in two scripts becomes one person, and two again', async ({ page }) => {
  await signIn(page, 'admin');
  const both = [LATIN, CYRILLIC].toSorted();
  expect(await found(page)).toEqual(both);

  await test.step('the two stand side by side until somebody decides', async () => {
    await open(page, '/people/duplicates');
    const pair = page.getByRole('article').filter({ hasText: CYRILLIC });
    await expect(pair).toContainText(LATIN);
    await expect(pair).toContainText('The same name and country');
    await pair.getByRole('radio', { name: LATIN, exact: true }).check();
    await pair.getByRole('button', { name: 'Same person' }).click();
    await page.getByRole('button', { name: 'Merge the two records' }).click();
    await expect(page.getByText('The two records are one now.')).toBeVisible();
    await expect(pair).toHaveCount(0);
  });

  await test.step('then one person is in the directory, with everything of both', async () => {
    expect(await found(page)).toEqual([LATIN]);
    await page.getByRole('link', { name: LATIN }).click();
    await ready(page);
    await expect(page.getByRole('heading', { name: LATIN, level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Tajikistan');
  });

  await test.step('and the merge can be undone there', async () => {
    await page.getByRole('button', { name: 'Undo the merge' }).click();
    await page.getByRole('button', { name: 'Make two people of them' }).click();
    await expect(page.getByText('There are two people again.')).toBeVisible();
    expect(await found(page)).toEqual(both);
    await open(page, '/people/duplicates');
    await expect(page.getByRole('article').filter({ hasText: CYRILLIC })).toContainText(LATIN);
  });
});

/** Who the directory finds under the name, in whichever script it is asked for and was written down. */
async function found(page: Page): Promise<string[]> {
  await open(page, '/people?q=Анорбогова');
  return (await page.locator('tbody .nm b').allInnerTexts()).toSorted();
}
