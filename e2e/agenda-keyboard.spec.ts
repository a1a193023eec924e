import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
  conflicts,
  createVisit,
  expectSaved,
  openDesk,
  STUDY_VISIT,
  TOO_EARLY,
} from './agenda/study-visit';
import { signIn } from './support/sign-in';

test.use({ viewport: { width: 1440, height: 1000 } });
// Every answer is a save of its own, one after the other: minutes where the machine is busy, seconds where it is not.
test.describe.configure({ timeout: 240_000 });

/** The same visit by keyboard alone: from here on nothing is clicked, and nothing gets the focus but by keys. */
test('a three-day visit of two groups is planned by keyboard alone', async ({ page }) => {
  await signIn(page, 'coordinator');
  const data = await openDesk(page, await createVisit(page, 'visit-by-keyboard'));
  const said = page.getByRole('status').filter({ hasText: /, Group [AB]\.|, Everyone\./ });

  await test.step('make every session with N, name it, and say when and where it is', async () => {
    for (const session of STUDY_VISIT) {
      const { title, from, until } = session.title === TOO_EARLY.title ? TOO_EARLY : session;
      await tabToGrid(page);
      await page.keyboard.press('n');
      await expect(page.getByLabel('Title, English')).toBeFocused();
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await choose(page, 'Kind', session.kind, 'Shift+Tab');
      await choose(page, 'Day', `${DAYS[session.day]} ${session.day} October`);
      await answer(page, 'Start', from);
      await answer(page, 'End', until);
      for (const group of ['A', 'B'] as const) await tick(page, group, session.groups === group);
      await choose(page, 'Place', session.place);
    }
  });

  await test.step('hear of the bus that comes too late', async () => {
    await expect(page.getByText('All changes saved')).toBeVisible({ timeout: 120_000 });
    await expect(conflicts(page).getByText('15 min short on the road')).toBeVisible();
  });

  await test.step('pick the visit up with M and carry it three steps later', async () => {
    await tabToGrid(page);
    await goTo(page, /Data centre/);
    await page.keyboard.press('m');
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowDown');
    await expect(said.last()).toContainText('Data centre, Wed 25 Oct 13:25 to 15:00, Group A.');
    await page.keyboard.press('Enter');
    await expect(conflicts(page).getByText('15 min short on the road')).toHaveCount(0);
    await expect(focused(page)).toHaveAccessibleName(/Data centre/);
  });

  await test.step('carry one to another day and let go with Escape', async () => {
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(said.last()).toContainText('Data centre, Thu 26 Oct 13:25 to 15:00, Group A.');
    await page.keyboard.press('Escape');
    await expect(focused(page)).toHaveAccessibleName(/13:25–15:00/);
  });

  await test.step('make it longer and shorter again, and put it in the tray and take that back', async () => {
    await page.keyboard.press('+');
    await expect(focused(page)).toHaveAccessibleName(/13:25–15:05/);
    await page.keyboard.press('-');
    await expect(focused(page)).toHaveAccessibleName(/13:25–15:00/);
    await page.keyboard.press('Delete');
    const tray = page.getByRole('region', { name: /^To place/ });
    await expect(tray.getByRole('button', { name: /Data centre/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(tray.getByRole('button', { name: /Data centre/ })).toHaveCount(0);
  });

  await expectSaved(page, data);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
});

const DAYS = { 24: 'Tuesday', 25: 'Wednesday', 26: 'Thursday' } as const;

function focused(page: Page) {
  return page.locator(':focus');
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press(key);
    const label = await focused(page).evaluate((element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return element.getAttribute('aria-label') ?? labels.map((one) => one.textContent).join(' ');
    });
    if (label.trim() === name) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

/** The grid is one stop of the tab key. */
async function tabToGrid(page: Page): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    if (
      await focused(page).evaluateAll(
        ([one]) => one?.closest('[data-day]') !== null && one !== undefined,
      )
    )
      return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error('Shift and Tab do not reach the grid.');
}

/** Arrows until a session has the focus: through the day, then to the next. */
async function goTo(page: Page, name: RegExp): Promise<void> {
  for (const way of [
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
  ]) {
    await page.keyboard.press(way);
  }
  for (let day = 0; day < 6; day += 1) {
    await page.keyboard.press('Home');
    for (let n = 0; n < 8; n += 1) {
      if (name.test(await focused(page).innerText())) return;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`Arrows do not reach ${name}.`);
}

async function tick(page: Page, group: string, wanted: boolean): Promise<void> {
  await tabTo(page, `Group ${group}`);
  if ((await focused(page).isChecked()) !== wanted) await page.keyboard.press('Space');
}

/** A choice of a list is typed. */
async function choose(page: Page, label: string, option: string, key?: 'Shift+Tab'): Promise<void> {
  await tabTo(page, label, key);
  const chosen = focused(page).locator('option:checked');
  if ((await chosen.textContent()) === option) return;
  await page.keyboard.type(option);
  await expect(chosen).toHaveText(option);
}

async function answer(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  if ((await focused(page).inputValue()) === text) return;
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
