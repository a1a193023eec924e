import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { seedId } from '../db/seed/random';
import { open } from './support/open';
import { type ExampleName, signIn } from './support/sign-in';

const PROJECT = '/projects/joint-project-2021-2023';
const VISIT = `${PROJECT}/activities/study-visit-2023`;
const TO_DATA_CENTRE = seedId(`visit ${seedId('activity study-visit-2023')} dataCentre`);
const NOMINATIONS =
  '/projects/follow-up-project/activities/data-exchange-seoul/participants/delegations';

type Screen = [name: string, path: string, prepare?: (page: Page) => Promise<void>];

/** One test each: a few screens of one person. */
const SCREENS: Record<string, { who: ExampleName | null; screens: Screen[] }> = {
  nobody: {
    who: null,
    screens: [
      ['sign-in', '/sign-in'],
      ['public programme', '/p/joint-project-2021-2023/study-visit-2023'],
      ['missing page', '/nowhere'],
    ],
  },
  'a delegate': {
    who: 'delegate',
    screens: [
      ['my day', '/my'],
      ['my programme', '/my/programme'],
      ['help', '/my/help'],
    ],
  },
  'a focal point': {
    who: 'focal.kz',
    screens: [
      ['own delegation', '/dashboard'],
      ['own nomination', `${NOMINATIONS}/KZ`],
    ],
  },
  'a manager': {
    who: 'manager',
    screens: [
      ['figures', '/dashboard'],
      ['outbox', '/outbox'],
      ['history', `${PROJECT}/history`],
      ['retention', `${PROJECT}/retention`],
      ['letters', `${PROJECT}/letters?kind=request&locale=ko`],
      ['personal data', '/people', openPersonalData],
    ],
  },
  'an administrator': {
    who: 'admin',
    screens: [
      ['users', '/users'],
      ['invite', '/users/invite'],
      ['places', '/places'],
      ['account', '/account'],
      ['search', '/search?q=data'],
    ],
  },
  'a coordinator, of an activity': {
    who: 'coordinator',
    screens: [
      ['dashboard', '/dashboard'],
      ['project', PROJECT],
      ['overview', `${VISIT}/overview`],
      ['new activity', `${PROJECT}/activities/new`],
    ],
  },
  'a coordinator, of an agenda': {
    who: 'coordinator',
    screens: [
      ['agenda', `${VISIT}/agenda`],
      ['new session', `${VISIT}/agenda/new`],
      ['on the road', `${VISIT}/agenda/road`],
      ['people of the agenda', `${VISIT}/agenda/people`],
      ['preview', `${VISIT}/agenda/preview`],
      ['printed programme', `${VISIT}/agenda/print`],
      ['releases', `${VISIT}/agenda/releases`],
      ['exchange', `${VISIT}/agenda/exchange`],
    ],
  },
  'a coordinator, of people': {
    who: 'coordinator',
    screens: [
      ['participants', `${VISIT}/participants`],
      ['columns of participants', `${VISIT}/participants`, openColumns],
      ['selected participants', `${VISIT}/participants?by=group`, selectAll],
      ['people', '/people'],
      ['duplicates', '/people/duplicates'],
    ],
  },
  'a coordinator, of delegations': {
    who: 'coordinator',
    screens: [
      ['readiness', NOMINATIONS],
      ['dates of the steps', `${NOMINATIONS}/dates`],
      ['delegation', `${NOMINATIONS}/AZ`],
      ['badges', `${VISIT}/participants/badges?country=KG`],
      ['proposal of groups', `${VISIT}/groups?arrange=mixed&groups=3&language=en`],
      ['import preview', `${VISIT}/participants/import`, previewList],
    ],
  },
  'a coordinator, of visits': {
    who: 'coordinator',
    screens: [
      ['site visits', `${VISIT}/visits`],
      ['table of site visits', `${VISIT}/visits?view=table`],
      ['site visit', `${VISIT}/visits/${TO_DATA_CENTRE}`],
      ['site visit to edit', `${VISIT}/visits/${TO_DATA_CENTRE}/edit`],
      ['new site visit', `${VISIT}/visits/new`],
      ['letters', `${PROJECT}/letters`],
    ],
  },
  'a coordinator, of hosts': {
    who: 'coordinator',
    screens: [
      ['hosts', '/hosts'],
      ['host', `/hosts/${seedId('host dataCentre')}`],
      ['new host', '/hosts/new'],
      ['holidays', '/places/holidays'],
      ['place', `/places/${seedId('place traffic')}`],
    ],
  },
  'a coordinator, of attendance': {
    who: 'coordinator',
    screens: [
      ['check-in', `${VISIT}/check-in`],
      ['roster', `${VISIT}/check-in`, openRoster],
      ['attendance', `${VISIT}/attendance`],
    ],
  },
};

async function previewList(page: Page): Promise<void> {
  await page.getByLabel('List of people').setInputFiles('e2e/fixtures/nominees-as-received.xlsx');
  await page.getByRole('button', { name: 'Check this list' }).click();
  await expect(page.getByRole('heading', { name: 'Rows' })).toBeVisible();
}

async function openPersonalData(page: Page): Promise<void> {
  await page.locator('#main tbody a[href^="/people/"]').first().click();
  await page.getByRole('link', { name: 'Personal data' }).click();
  await expect(page.getByRole('heading', { name: 'Erase' })).toBeVisible();
}

async function openColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Columns/ }).click();
  await expect(page.getByRole('heading', { name: 'Columns shown' })).toBeVisible();
}

async function selectAll(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await expect(page.getByRole('button', { name: 'Withdraw' })).toBeVisible();
}

async function openRoster(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Opening remarks/ }).click();
  await expect(page.getByRole('button', { name: /^Present:/ }).first()).toBeVisible();
}

// Recording every element of every screen would take longer than looking at it.
test.use({ trace: 'off' });

test.describe.configure({ timeout: 120_000 });

for (const [reader, { who, screens }] of Object.entries(SCREENS)) {
  test(`axe finds nothing in light and dark, and 320 px are enough: ${reader}`, async ({
    page,
  }) => {
    if (who) await signIn(page, who);
    const faults: string[] = [];
    for (const [name, path, prepare] of screens) {
      // So high that nothing lies behind a bar that sticks to the bottom.
      await page.setViewportSize({ width: 1280, height: 2600 });
      await open(page, path);
      await prepare?.(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const found = await axe(page, colorScheme);
        faults.push(...found.map((fault) => `${name}, ${colorScheme}: ${fault}`));
      }
      await page.setViewportSize({ width: 320, height: 700 });
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (tooWide > 0) faults.push(`${name}: ${tooWide} px too wide at 320 px`);
    }
    expect(faults).toEqual([]);
  });
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, each with the first element that it is about. In the dark only the colours are others. */
async function axe(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  // In one page and with nothing said of what is right: otherwise each look opens a page more to write its report in.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const chosen =
    theme === 'light' ? builder.withTags(RULES) : builder.withRules(['color-contrast']);
  const { violations } = await chosen.analyze();
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.target.join(' ')}`);
}
