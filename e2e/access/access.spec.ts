import { expect } from '@playwright/test';
import { seedId } from '../../db/seed/random';
import { ACTIONS, type ActionRule } from './actions';
import { compareLists, readBuild } from './build-list';
import { type AddressRule, HANDLERS, PAGES } from './pages';
import { IDENTITIES, type Identity, STAFF, standingOf, type Whose } from './standing';
import { test, type Visitors } from './test';
import type { Seen, Visitor } from './visitor';
import { NAMES, NEIGHBOUR, OBJECTS, type Objects, SECRET } from './world';

const WHOSES = ['ours', 'theirs', 'missing', 'malformed'] as const;

const build = await readBuild();

test.describe('the tables speak of everything that was built, and of nothing else', () => {
  const AGREED = { builtButNotInTheTable: [], inTheTableButNotBuilt: [] };

  test('pages', () => {
    expect(compareLists(build.pages, Object.keys(PAGES))).toEqual(AGREED);
  });

  test('route handlers', () => {
    expect(compareLists(build.handlers, Object.keys(HANDLERS))).toEqual(AGREED);
  });

  test('server actions', () => {
    const built = build.actions.map(({ name }) => name);
    expect(compareLists(built, Object.keys(ACTIONS))).toEqual(AGREED);
  });

  test('and the comparison would notice a page that nobody thought of, and one that is gone', () => {
    expect(compareLists(['/a', '/new'], ['/a', '/gone'])).toEqual({
      builtButNotInTheTable: ['/new'],
      inTheTableButNotBuilt: ['/gone'],
    });
  });
});

type Cell = { identity: Identity; whose: Whose };
const CELLS: readonly Cell[] = IDENTITIES.flatMap((identity) =>
  WHOSES.map((whose) => ({ identity, whose })),
);

/** One line for each identity, so that a difference reads like a row of the matrix. */
function table(answers: readonly (Cell & { answer: string })[]): Record<string, string> {
  return Object.fromEntries(
    answers.map(({ identity, whose, answer }) => [`${identity}, ${whose}`, answer]),
  );
}

for (const [route, rule] of Object.entries({ ...PAGES, ...HANDLERS })) {
  test(`GET ${route}`, async ({ visitors }) => {
    const seen = await askAll(visitors, rule);
    expect(table(seen.map((cell) => ({ ...cell, answer: cell.seen.answer })))).toEqual(
      table(cellsOf(rule).map((cell) => ({ ...cell, answer: expectedOf(rule, cell) }))),
    );
    expect(seen.filter(tellsSecrets).map(nameOf)).toEqual([]);
    expect(seen.filter((cell) => differsFromMissing(cell, seen, rule)).map(nameOf)).toEqual([]);
  });
}

/** Where the address names no object, there is one question to each. */
function cellsOf({ address }: AddressRule): readonly Cell[] {
  const isSame = address(OBJECTS.ours) === address(OBJECTS.missing);
  return isSame ? CELLS.filter(({ whose }) => whose === 'ours') : CELLS;
}

const expectedOf = ({ expected }: AddressRule, { identity, whose }: Cell) =>
  expected(identity, whose);

const nameOf = ({ identity, whose }: Cell) => `${identity}, ${whose}`;

type Asked = Cell & { seen: Seen };

function askAll(visitors: Visitors, rule: AddressRule): Promise<Asked[]> {
  return Promise.all(
    cellsOf(rule).map(async (cell) => {
      const path = rule.address(OBJECTS[cell.whose]);
      return { ...cell, seen: await visitors[cell.identity].see(path) };
    }),
  );
}

/** Who has no business with the other project reads none of its words, on whatever page. */
function tellsSecrets({ identity, whose, seen }: Asked): boolean {
  const mayKnow = identity === 'admin' || identity === 'outsider';
  const holdsSecret = whose === 'theirs' && seen.answer === 'ok';
  return !mayKnow && !holdsSecret && seen.body.includes(SECRET);
}

/** To whom an object does not exist, its address is answered letter for letter like one that leads nowhere. */
function differsFromMissing(cell: Asked, all: readonly Asked[], rule: AddressRule): boolean {
  if (standingOf(cell.identity, cell.whose) !== 'stranger') return false;
  if (cell.whose === 'missing' || cell.seen.answer !== 'not found') return false;
  const missing = all.find(
    ({ identity, whose }) => identity === cell.identity && whose === 'missing',
  );
  return missing !== undefined && neutral(cell, rule) !== neutral(missing, rule);
}

/** The body without what was asked for. */
function neutral({ seen, whose }: Asked, { address }: AddressRule): string {
  const words = address(OBJECTS[whose])
    .split('/')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  return words.reduce(
    (body, word) => body.replaceAll(word, '·').replaceAll(encodeURIComponent(word), '·'),
    seen.body,
  );
}

test('a page asked for as data, as a browser does between pages, says as little', async ({
  visitors,
}) => {
  const paths = Object.values(PAGES)
    .filter(({ expected }) => expected('coordinator', 'theirs') === 'not found')
    .map(({ address }) => address(OBJECTS.theirs));
  const seen = await Promise.all(
    paths.map((path) =>
      visitors.coordinator.see(`${path}${path.includes('?') ? '&' : '?'}_rsc`, {
        headers: { RSC: '1' },
      }),
    ),
  );
  expect(paths.filter((_, index) => seen[index]?.body.includes(SECRET))).toEqual([]);
  // Such an answer has the status 200 and the refusal inside.
  const refused = paths.filter((_, index) => seen[index]?.body.includes('HTTP_ERROR_FALLBACK;404'));
  expect(refused).toEqual(paths);
});

for (const [name, rule] of Object.entries(ACTIONS)) {
  test(`calling ${name}`, async ({ visitors }) => {
    const hasObject = !isAboutNothing(rule);
    const cells = hasObject ? CELLS : CELLS.filter(({ whose }) => whose === 'ours');
    const called: (Cell & { result: unknown })[] = [];
    // One after another: those who may, may change something.
    for (const cell of cells) {
      const argument = rule.argument(OBJECTS[cell.whose]);
      called.push({ ...cell, result: await call(visitors[cell.identity], name, argument) });
    }
    expect(table(called.map((cell) => ({ ...cell, answer: codeOf(cell.result) })))).toEqual(
      table(cells.map((cell) => ({ ...cell, answer: rule.expected(cell.identity, cell.whose) }))),
    );
    const hidden = called.filter(
      ({ identity, whose }) => hasObject && rule.expected(identity, whose) === 'not_found',
    );
    for (const { identity, result } of hidden) {
      const missing = called.find((it) => it.identity === identity && it.whose === 'missing');
      expect(result, `${identity} cannot tell a foreign object from a missing one`).toEqual(
        missing?.result,
      );
    }
  });
}

function call(visitor: Visitor, name: string, argument: unknown): Promise<unknown> {
  const action = build.actions.find((built) => built.name === name);
  const address = action?.pages.map((page) => PAGES[page]?.address).find(Boolean);
  if (!action || !address) throw new Error(`No page of the build brings ${name}.`);
  return visitor.call(action.id, address(OBJECTS.ours), argument);
}

function codeOf(result: unknown): string {
  if (result === '$undefined') return 'nothing';
  if (typeof result !== 'object' || result === null || !('ok' in result)) return String(result);
  if (result.ok === true) return 'ok';
  return 'code' in result ? String(result.code) : 'no code';
}

function isAboutNothing({ argument }: ActionRule): boolean {
  return JSON.stringify(argument(OBJECTS.ours)) === JSON.stringify(argument(OBJECTS.missing));
}

test.describe('a foreign thing inside an object of one’s own is as missing as one that never was', () => {
  const { ours, theirs, missing } = OBJECTS;

  for (const route of ['agenda/[session]', 'check-in/[session]', 'participants/[participant]']) {
    const rule = PAGES[`/projects/[project]/activities/[activity]/${route}`];
    test(`GET ${route}`, async ({ visitors }) => {
      for (const foreign of [theirs, missing]) {
        const { sessionId, participantId } = foreign;
        const path = rule?.address({ ...ours, sessionId, participantId }) ?? '';
        const answers = await Promise.all(
          STAFF.map(async (identity) => (await visitors[identity].see(path)).answer),
        );
        expect(answers).toEqual(['not found', 'not found', 'not found']);
      }
    });
  }

  type Crossing = [action: string, field: string, (foreign: Objects) => Partial<Objects>];
  const crossings: Crossing[] = [
    ['lib/attendance/actions.ts#sendMarks', 'session', ({ sessionId }) => ({ sessionId })],
    ['lib/attendance/actions.ts#sendMarks', 'person', ({ participantId }) => ({ participantId })],
    ['lib/participants/actions.ts#assignGroup', 'group', ({ groupId }) => ({ groupId })],
    ['lib/users/actions.ts#grantRole', 'project', ({ projectId }) => ({ projectId })],
  ];
  for (const [name, field, cross] of crossings) {
    test(`calling ${name} with a foreign ${field}`, async ({ visitors }) => {
      const codes = [];
      for (const foreign of [theirs, missing]) {
        const objects = { ...ours, markId: seedId(`${field} mark`), ...cross(foreign) };
        codes.push(
          codeOf(await call(visitors.coordinator, name, ACTIONS[name]?.argument(objects))),
        );
      }
      expect(codes[0]).toBe(codes[1]);
      expect(codes[0]).not.toBe('ok');
    });
  }

  test('a session names no foreign group, person or session', async ({ visitors }) => {
    const name = 'lib/agenda/actions.ts#createSession';
    const results = [];
    for (const { groupId, personId, sessionId } of [theirs, missing]) {
      const argument = ACTIONS[name]?.argument({ ...ours, sessionId: seedId('crossed') });
      const names = {
        groupIds: [groupId],
        people: [{ personId, role: 'speaker' }],
        mustFollowId: sessionId,
      };
      results.push(await call(visitors.coordinator, name, { ...Object(argument), ...names }));
    }
    const refused = {
      ok: false,
      code: 'invalid',
      fields: {
        groupIds: 'groupNotFound',
        mustFollowId: 'sessionNotFound',
        'people.0.personId': 'personNotFound',
      },
    };
    expect(results).toEqual([refused, refused]);
  });
});

test.describe('within one activity', () => {
  const neighbour = {
    ...OBJECTS.ours,
    participantId: seedId(`${NAMES.ours.activity} ${NEIGHBOUR.person}`),
    personId: seedId(NEIGHBOUR.person),
  };

  test('a focal point knows nobody of another delegation', async ({ visitors: { focal } }) => {
    const page = PAGES['/projects/[project]/activities/[activity]/participants/[participant]'];
    expect((await focal.see(page?.address(neighbour) ?? '')).answer).toBe('not found');
    const list = PAGES['/projects/[project]/activities/[activity]/participants'];
    const { body } = await focal.see(list?.address(OBJECTS.ours) ?? '');
    expect(body).toContain(NAMES.ours.person);
    expect(body).not.toContain(NEIGHBOUR.person);
    const [listPath] = (list?.address(OBJECTS.ours) ?? '').split('?');
    const delegation = `${listPath}/delegations`;
    expect((await focal.see(`${delegation}/${NEIGHBOUR.country}`)).answer).toBe('not found');
    expect((await focal.see(delegation)).body).not.toContain(`/${NEIGHBOUR.country}`);
    for (const name of [
      'lib/participants/actions.ts#askBack',
      'lib/participants/actions.ts#updateParticipant',
      'lib/participants/actions.ts#changeStatuses',
      'lib/participants/actions.ts#assignGroup',
      'lib/people/actions.ts#updatePerson',
    ]) {
      const result = await call(focal, name, ACTIONS[name]?.argument(neighbour));
      expect(result, name).toEqual({ ok: false, code: 'not_found' });
    }
  });

  test('a calendar link is replaced by its owner and by nobody else', async ({ visitors }) => {
    const link = `/calendar/${OBJECTS.theirs.feed}.ics`;
    const name = 'lib/itinerary/actions.ts#makeCalendarLink';
    for (const identity of IDENTITIES) {
      await call(visitors[identity], name, ACTIONS[name]?.argument(OBJECTS.theirs));
    }
    expect((await visitors.anonymous.see(link)).answer).toBe('ok');
  });
});
