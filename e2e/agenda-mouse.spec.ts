import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
  conflicts,
  createVisit,
  dayOf,
  expectSaved,
  openDesk,
  type Planned,
  STUDY_VISIT,
  TOO_EARLY,
} from './agenda/study-visit';
import { signIn } from './support/sign-in';

test.use({ viewport: { width: 1440, height: 1000 } });
// Every answer is a save of its own, one after the other: minutes where the machine is busy, seconds where it is not.
test.describe.configure({ timeout: 180_000 });

/** The report's visit, drawn from nothing with a mouse; it is read back from the server, not from the screen. */
test('a three-day visit of two groups is drawn with a mouse', async ({ page }) => {
  await signIn(page, 'coordinator');
  const data = await openDesk(page, await createVisit(page, 'visit-by-mouse'));

  await test.step('draw every session where it belongs', async () => {
    for (const session of STUDY_VISIT) {
      const { title, from, until } = session.title === TOO_EARLY.title ? TOO_EARLY : session;
      await draw(page, { ...session, from, until });
      await expect(page.getByLabel('Title, English')).toBeFocused();
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await page.getByLabel('Kind', { exact: true }).selectOption(session.kind);
      await page.getByLabel('Place', { exact: true }).selectOption(session.place);
      // Its place brings a way that moves what is around it: the next one is drawn when all stands still.
      await expect(page.getByText('All changes saved')).toBeVisible();
      await expect(block(page, title)).toBeVisible();
    }
  });

  const short = conflicts(page).getByText('15 min short on the road');
  await test.step('see the bus that comes too late, and carry the visit to when it is there', async () => {
    await expect(page.getByText('All changes saved')).toBeVisible({ timeout: 40_000 });
    await expect(short).toBeVisible();
    await expect(block(page, 'Data centre')).toHaveAccessibleName(
      /conflict: 15 min short on the road/,
    );
    await drag(page, 'Data centre', { day: 25, at: '13:25', groups: 'A' });
    await expect(short).toHaveCount(0);
  });

  await test.step('pull its end, and take that back and do it again', async () => {
    const edge = block(page, 'Data centre').locator('[data-edge=end]');
    await pull(page, edge, 15);
    await expect(block(page, 'Data centre')).toContainText('15:15');
    await page.keyboard.press('Control+z');
    await expect(block(page, 'Data centre')).toContainText('15:00');
  });

  await test.step('put one back in the tray, and place it again', async () => {
    await page.mouse.move(...(await middle(block(page, 'Call centre'))));
    await page.mouse.down();
    await page.mouse.move(...(await middle(page.getByRole('region', { name: /^To place/ }))), {
      steps: 8,
    });
    await page.mouse.up();
    const slip = page
      .getByRole('region', { name: /^To place/ })
      .getByRole('button', { name: /Call centre/ });
    await expect(slip).toBeVisible();
    await page.mouse.move(...(await middle(slip)));
    await page.mouse.down();
    await page.mouse.move(...(await pointAt(page, { day: 24, at: '13:50', groups: 'B' })), {
      steps: 8,
    });
    await expect(page.getByText(/^Fits\./)).toBeVisible();
    await page.mouse.up();
    await expect(slip).toHaveCount(0);
  });

  await test.step('let go of a drag with Escape', async () => {
    const ministries = block(page, 'Ministries');
    await page.mouse.move(...(await middle(ministries)));
    await page.mouse.down();
    await page.mouse.move(...(await pointAt(page, { day: 26, at: '15:00', groups: 'B' })), {
      steps: 4,
    });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(ministries).toContainText('10:00');
  });

  await expectSaved(page, data);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
});

type Spot = { day: Planned['day']; at: string; groups: Planned['groups'] };

function block(page: Page, title: string) {
  return page.getByRole('application').getByRole('button', { name: title });
}

/** Where on the screen a time of a day and lane is, once the grid stands still. */
async function pointAt(page: Page, { day, at, groups }: Spot): Promise<[number, number]> {
  const { left, width, nine, ten } = await dayOf(page, day).evaluate(gridAtRest);
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const y = nine + (hour - 9 + minute / 60) * (ten - nine);
  return [left + width * (groups === 'B' ? 0.6 : 0.1), y];
}

/** Runs in the page: measures a day and its hours in one frame, until three frames in a row measure the same. */
async function gridAtRest(column: Element) {
  const middleOf = (hour: string) => {
    const label = [...document.querySelectorAll('.cal-t span')].find(
      ({ textContent }) => textContent === hour,
    );
    const { top = Number.NaN, height = 0 } = label?.getBoundingClientRect() ?? {};
    return top + height / 2;
  };
  const measure = () => {
    const { left, width } = column.getBoundingClientRect();
    return { left, width, nine: middleOf('09:00'), ten: middleOf('10:00') };
  };
  let rest = measure();
  for (let alike = 0; alike < 2; ) {
    await new Promise(requestAnimationFrame);
    const next = measure();
    alike = JSON.stringify(next) === JSON.stringify(rest) ? alike + 1 : 0;
    rest = next;
  }
  return rest;
}

/** Draws from the first minutes of a session to its last; what is for everyone goes over both lanes. */
async function draw(page: Page, { day, from, until, groups }: Planned): Promise<void> {
  const [x, top] = await pointAt(page, { day, at: from, groups });
  const [, bottom] = await pointAt(page, { day, at: until, groups });
  const end = groups === '' ? (await pointAt(page, { day, at: until, groups: 'B' }))[0] : x;
  await page.mouse.move(x, top + 2);
  await page.mouse.down();
  await page.mouse.move(end, bottom - 2, { steps: 5 });
  await page.mouse.up();
}

/** Carries a block by its top, so that it starts where the hand is. */
async function drag(page: Page, title: string, to: Spot): Promise<void> {
  const box = await block(page, title).boundingBox();
  const [x, y] = await pointAt(page, to);
  if (!box) throw new Error(`No ${title}`);
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(x, y + 12, { steps: 8 });
  await page.mouse.up();
}

async function pull(page: Page, edge: ReturnType<Page['locator']>, minutes: number): Promise<void> {
  const [x, y] = await middle(edge);
  const [, nine] = await pointAt(page, { day: 24, at: '09:00', groups: 'A' });
  const [, ten] = await pointAt(page, { day: 24, at: '10:00', groups: 'A' });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + ((ten - nine) * minutes) / 60, { steps: 5 });
  await page.mouse.up();
}

async function middle(of: ReturnType<Page['locator']>): Promise<[number, number]> {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
