import { expect } from '@playwright/test';
import { PRIVATE_FIELDS, type PrivateField } from '../../lib/people/types';
import { ACTIONS } from './actions';
import { readBuild } from './build-list';
import { type AddressRule, HANDLERS, PAGES } from './pages';
import { type Account, IDENTITIES, type Identity, STAFF, standingOf, type Whose } from './standing';
import { test, type Visitors } from './test';
import { emailOf, NAMES, NEIGHBOUR, OBJECTS, PASSWORD, SEALED, SECRET } from './world';

/**
 * The access matrix, field by field: what is sealed of three people is looked for in every answer to everybody. The
 * routes and actions come from the tables that are compared with the build, so a new one is looked at without being
 * named here; only where a sealed value is to be shown is written down.
 */
const WHOSES = ['ours', 'theirs'] as const;
const PEOPLE = Object.keys(SEALED) as (keyof typeof SEALED)[];

const build = await readBuild();

/** `ours diet`: whose and which. Dates are looked for as they are stored and as they are said. */
function sealedIn(text: string): string[] {
  return PEOPLE.flatMap((whose) =>
    PRIVATE_FIELDS.filter((field) =>
      spellings(SEALED[whose][field]).some((it) => text.includes(it)),
    ).map((field) => `${whose} ${field}`),
  );
}

function spellings(value: string): string[] {
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [value];
  const said = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return [value, said('en-GB'), said('ru'), said('ko')];
}

const all = (whose: keyof typeof SEALED, fields: readonly PrivateField[] = PRIVATE_FIELDS) =>
  fields.map((field) => `${whose} ${field}`);

/** Who is handed what of whom, on purpose. Everybody else, and every other answer, gets nothing. */
type Shown = (identity: Identity, whose: Whose) => string[];
const toThose =
  (standings: readonly string[]): Shown =>
  (identity, whose) =>
    (whose === 'ours' || whose === 'theirs') && standings.includes(standingOf(identity, whose))
      ? all(whose)
      : [];

/** A column of the list of participants: of everybody to the staff, of the own delegation to its focal point. */
const inTheList: Shown = (identity, whose) => {
  const standing = standingOf(identity, whose);
  if (whose === 'ours' && standing === 'focal') return all('ours', ['diet']);
  if (!STAFF.some((known) => known === standing)) return [];
  return whose === 'ours'
    ? [...all('neighbour', ['diet']), ...all('ours', ['diet'])]
    : all('theirs', ['diet']);
};
const LIST = '/projects/[project]/activities/[activity]/participants';

const SHOWN: Record<string, Shown> = {
  [LIST]: inTheList,
  [`${LIST}/export`]: inTheList,
  [`${LIST}/meals`]: (identity, whose) =>
    STAFF.some((known) => known === standingOf(identity, whose)) ? inTheList(identity, whose) : [],
  '/people/[person]/privacy/export': toThose(['admin', 'manager', 'delegate']),
  '/account/export': (identity) => (identity === 'delegate' ? all('ours') : []),
  'lib/people/actions.ts#revealPerson': toThose([...STAFF, 'focal', 'delegate']),
};

const expectedOf = (name: string): Shown => SHOWN[name] ?? (() => []);

type Cell = { identity: Identity; whose: (typeof WHOSES)[number] };
const CELLS: readonly Cell[] = IDENTITIES.flatMap((identity) =>
  WHOSES.map((whose) => ({ identity, whose })),
);
const table = (answers: readonly (Cell & { found: string[] })[]) =>
  Object.fromEntries(
    answers.map(({ identity, whose, found }) => [`${identity}, ${whose}`, [...found].sort()]),
  );
const told = (name: string) =>
  table(CELLS.map((cell) => ({ ...cell, found: expectedOf(name)(cell.identity, cell.whose) })));

test('the look finds a sealed value in whatever form it is said', () => {
  expect(sealedIn('{"passportNumber":"CANARY0101"} 14 November 1912 г. 2097-01-17')).toEqual([
    'ours passportNumber',
    'neighbour birthDate',
    'theirs passportExpiresOn',
  ]);
});

for (const [route, rule] of Object.entries({ ...PAGES, ...HANDLERS })) {
  test(`${route} shows what is sealed to those only who are to see it`, async ({ visitors }) => {
    const answers = await Promise.all(
      CELLS.map(async (cell) => ({ ...cell, found: await readAll(visitors, rule, cell) })),
    );
    expect(table(answers)).toEqual(told(route));
  });
}

/** The page, the page as data, and the file in each of its formats. */
async function readAll(visitors: Visitors, rule: AddressRule, { identity, whose }: Cell) {
  const address = rule.address(OBJECTS[whose]);
  const visitor = visitors[identity];
  const seen = await Promise.all([
    visitor.see(address),
    visitor.see(address.includes('?') ? address : `${address}?_rsc`, { headers: { RSC: '1' } }),
    ...['csv', 'json', 'xlsx', 'tsv', 'html'].flatMap((format) =>
      address.includes('format=')
        ? [visitor.see(address.replace(/format=\w+/, `format=${format}`))]
        : [],
    ),
  ]);
  return sealedIn(seen.map(({ body }) => body).join('\n'));
}

for (const [name, rule] of Object.entries(ACTIONS)) {
  test(`${name} answers with what is sealed to those only who are to see it`, async ({
    visitors,
  }) => {
    const action = build.actions.find((built) => built.name === name);
    const address = action?.pages.map((page) => PAGES[page]?.address).find(Boolean);
    if (!action || !address) throw new Error(`No page of the build brings ${name}.`);
    const answers: (Cell & { found: string[] })[] = [];
    for (const cell of CELLS) {
      const argument = rule.argument(OBJECTS[cell.whose]);
      const visitor = visitors[cell.identity];
      const result = await visitor.call(action.id, address(OBJECTS.ours), argument);
      answers.push({ ...cell, found: sealedIn(JSON.stringify(result) ?? '') });
    }
    expect(table(answers)).toEqual(told(name));
  });
}

for (const rest of [
  '/participants',
  '/participants/export?format=csv',
  '/participants/export?format=xlsx',
]) {
  test(`${rest} shows nothing that is sealed unless its column is asked for`, async ({
    visitors,
  }) => {
    const { project, activity } = OBJECTS.ours;
    const path = `/projects/${project}/activities/${activity}${rest}`;
    const found = await Promise.all(
      IDENTITIES.map(async (identity) => sealedIn((await visitors[identity].see(path)).body)),
    );
    expect(found.flat()).toEqual([]);
  });
}

test('after all of this, the log of the server has no sealed value, name, address or secret', ({
  server,
}) => {
  const log = server.log();
  const accounts = IDENTITIES.filter((it): it is Account => it !== 'anonymous');
  const words = [
    ...Object.values(NAMES).map(({ person }) => person),
    NEIGHBOUR.person,
    SECRET,
    PASSWORD,
    ...accounts.map(emailOf),
    ...Object.values(OBJECTS.ours).filter((value) => value.length === 43),
  ];
  expect(sealedIn(log)).toEqual([]);
  expect(words.filter((word) => log.includes(word))).toEqual([]);
  // The control: the server did log what it was asked.
  expect(log).toContain('/people/[person]/privacy/export');
});
