import { expect, type Page } from '@playwright/test';

const PROJECT = '/projects/joint-project-2021-2023';

/** A session as a person would say it: whose it is, which day, from when until when, and where. */
export type Planned = {
  title: string;
  kind: string;
  day: 24 | 25 | 26;
  from: string;
  until: string;
  groups: '' | 'A' | 'B';
  place: string;
};

const HALL = 'Conference centre, Main hall, Seoul';

/** The three days that the public report tells of: an opening, a workshop, visits in five cities, meals. */
export const STUDY_VISIT: readonly Planned[] = [
  plan('Opening and welcoming remarks', 'Ceremony', 24, '09:00', '09:30', '', HALL),
  plan('Digital Transformation Practices in Korea', 'Workshop', 24, '09:30', '12:00', '', HALL),
  plan(
    'Lunch together',
    'Meal',
    24,
    '12:00',
    '13:00',
    '',
    'Conference centre, Level 2 restaurant, Seoul',
  ),
  plan(
    'Traffic information',
    'Site visit',
    24,
    '13:30',
    '15:15',
    'A',
    'City traffic information centre, Seoul',
  ),
  plan('Call centre', 'Site visit', 24, '13:40', '15:10', 'B', 'Civil service call centre, Seoul'),
  plan('Ministries', 'Site visit', 25, '10:00', '11:45', 'A', 'Government complex, Sejong'),
  plan(
    'Lunch at the canteen',
    'Meal',
    25,
    '11:45',
    '12:45',
    'A',
    'Government complex, Canteen, Sejong',
  ),
  plan('Data centre', 'Site visit', 25, '13:25', '15:00', 'A', 'Government data centre, Daejeon'),
  plan('Start-ups', 'Site visit', 25, '09:45', '11:30', 'B', 'Start-up campus, Pangyo'),
  plan('Smart city', 'Site visit', 26, '09:45', '11:30', '', 'Smart city control centre, Incheon'),
  plan('Lunch in Songdo', 'Meal', 26, '12:00', '13:00', '', 'Restaurant in Songdo, Incheon'),
];

function plan(
  title: string,
  kind: string,
  day: Planned['day'],
  from: string,
  until: string,
  groups: Planned['groups'],
  place: string,
): Planned {
  return { title, kind, day, from, until, groups, place };
}

/** The half past one that the bus from Sejong does not reach. */
export const TOO_EARLY = { title: 'Data centre', from: '13:10', until: '14:45' };

/** An activity of three days with two groups and nothing on its agenda. Answers with the agenda's address. */
export async function createVisit(page: Page, slug: string): Promise<string> {
  await page.goto(`${PROJECT}/activities/new`);
  await page.getByLabel('Kind').selectOption('Study visit');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(`Visit ${slug}`);
  await page.getByLabel('Address').fill(slug);
  for (const [name, day] of [
    ['First day', '24'],
    ['Last day', '26'],
  ] as const) {
    const date = page.getByRole('group', { name });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill('10');
    await date.getByLabel('Year').fill('2023');
  }
  await page.getByRole('button', { name: 'Create activity' }).click();
  await page.getByRole('link', { name: 'Change' }).first().click();
  for (const [index, name] of ['A', 'B'].entries()) {
    await page.getByLabel('New group').fill(name);
    await page.getByRole('button', { name: 'Add group' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(index + 1);
  }
  return `${PROJECT}/activities/${slug}/agenda`;
}

/** Opens an agenda to edit it, and answers where its draft can be read as data. */
export async function openDesk(page: Page, path: string): Promise<string> {
  const asked = page.waitForRequest(/\/api\/activities\/[^/]+\/agenda\/choices/);
  await page.goto(path);
  const data = (await asked).url().replace(/\/choices.*/, '');
  await expect(dayOf(page, 24)).toBeVisible();
  return data;
}

const WEEKDAYS = { 24: 'Tue', 25: 'Wed', 26: 'Thu' } as const;

export function dayOf(page: Page, day: Planned['day']) {
  return page.getByRole('application', { name: `${WEEKDAYS[day]} ${day} Oct` });
}

export function conflicts(page: Page) {
  return page.getByRole('region', { name: /^Conflicts/ });
}

/** What the server has, in the words of the plan. */
async function savedPlan(page: Page, data: string): Promise<Planned[]> {
  const { draft } = await (await page.request.get(data)).json();
  const names = new Map<string, Named>(draft.places.map((place: Named) => [place.id, place]));
  const groups = new Map<string, string>(
    draft.groups.map(({ id, name }: { id: string; name: string }) => [id, name]),
  );
  return draft.sessions.map((session: SavedSession) => ({
    title: session.title.en,
    kind: KINDS[session.kind] ?? session.kind,
    day: Number(seoul(session.start).slice(8, 10)),
    from: seoul(session.start).slice(11, 16),
    until: seoul(session.end).slice(11, 16),
    groups: session.groupIds.map((id) => groups.get(id)).join(),
    place: placeName(session.placeId, names),
  }));
}

type Named = {
  id: string;
  parentId: string | null;
  name: { en: string };
  city: { en: string } | null;
};
type SavedSession = {
  title: { en: string };
  kind: string;
  start: number;
  end: number;
  groupIds: string[];
  placeId: string | null;
};

const KINDS: Record<string, string> = {
  ceremony: 'Ceremony',
  workshop: 'Workshop',
  meal: 'Meal',
  site_visit: 'Site visit',
};

function placeName(id: string | null, places: ReadonlyMap<string, Named>): string {
  const place = places.get(id ?? '');
  const parent = places.get(place?.parentId ?? '');
  const names = [parent?.name.en, place?.name.en, place?.city?.en ?? parent?.city?.en];
  return names.filter(Boolean).join(', ');
}

/** Seoul is nine hours ahead all year. */
const seoul = (at: number) => new Date(at + 9 * 3_600_000).toISOString();

/** Everything is saved, and it is the plan. */
export async function expectSaved(page: Page, data: string): Promise<void> {
  await expect(page.getByText('All changes saved')).toBeVisible({ timeout: 40_000 });
  const byTime = (a: Planned, b: Planned) =>
    `${a.day} ${a.from} ${a.title}`.localeCompare(`${b.day} ${b.from} ${b.title}`);
  const expected = STUDY_VISIT.toSorted(byTime);
  await expect.poll(async () => (await savedPlan(page, data)).toSorted(byTime)).toEqual(expected);
}
