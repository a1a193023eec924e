import { expect } from '@playwright/test';
import { makeZip, workbookFiles } from '../../lib/core/spreadsheet/testing/make-zip';
import { ACTIONS } from './actions';
import { readBuild } from './build-list';
import { PAGES } from './pages';
import { test } from './test';
import type { Visitor } from './visitor';
import { OBJECTS } from './world';

/** What nobody types by accident: too much, what belongs to others, and what is no answer to the question. */
const { ours, theirs, missing } = OBJECTS;
const build = await readBuild();

function call(visitor: Visitor, name: string, argument: unknown): Promise<unknown> {
  const action = build.actions.find((built) => built.name === name);
  const address = action?.pages.map((page) => PAGES[page]?.address).find(Boolean);
  if (!action || !address) throw new Error(`No page of the build brings ${name}.`);
  return visitor.call(action.id, address(ours), argument);
}

const argumentOf = (name: string) => Object(ACTIONS[name]?.argument(ours)) as object;
const BULK = Object.keys(ACTIONS).filter((name) => 'participantIds' in argumentOf(name));

test('there are things to be done to many at once', () => {
  expect(BULK).toContain('lib/participants/actions.ts#changeStatuses');
  expect(BULK).toContain('lib/badges/actions.ts#issueBadges');
});

for (const name of BULK) {
  test(`${name} with a foreign person among one’s own answers like with one who never was`, async ({
    visitors: { coordinator },
  }) => {
    const ask = ({ participantId }: typeof ours) =>
      call(coordinator, name, {
        ...argumentOf(name),
        participantIds: [ours.participantId, participantId],
      });
    expect(await ask(theirs)).toEqual(await ask(missing));
  });

  test(`${name} refuses more ids than an activity can have, and 100,000 unread`, async ({
    visitors: { coordinator },
  }) => {
    const ask = (length: number) =>
      call(coordinator, name, {
        ...argumentOf(name),
        participantIds: Array.from({ length }, () => ours.participantId),
      });
    expect(await ask(5_001)).toEqual({
      ok: false,
      code: 'invalid',
      fields: { participantIds: 'tooMany' },
    });
    expect(await ask(100_000)).toEqual(expect.stringMatching(/^E/));
  });
}

for (const name of ['mergePeople', 'keepApart']) {
  test(`${name} of an own person and one of another project answers like with nobody`, async ({
    visitors: { coordinator, outsider },
  }) => {
    const own = argumentOf(`lib/merges/actions.ts#${name}`);
    const to = (visitor: Visitor, first: string, second: string) =>
      call(visitor, `lib/merges/actions.ts#${name}`, {
        ...own,
        ...(name === 'mergePeople'
          ? { keptId: first, mergedId: second }
          : { personId: first, otherId: second }),
      });
    const refused = { ok: false, code: 'not_found' };
    for (const foreign of [theirs, missing]) {
      expect(await to(coordinator, ours.personId, foreign.personId)).toEqual(refused);
      expect(await to(coordinator, foreign.personId, ours.personId)).toEqual(refused);
    }
    expect(await to(outsider, theirs.personId, ours.personId)).toEqual(refused);
  });
}

test('keys of an object’s prototype in a body are no answer and make nobody an administrator', async ({
  visitors: { focal, coordinator },
}) => {
  const name = 'lib/participants/actions.ts#changeStatuses';
  const poison = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
  const argument: unknown = JSON.parse(
    `${JSON.stringify(argumentOf(name)).slice(0, -1)},${poison.slice(1)}`,
  );
  const before = await call(focal, name, argumentOf(name));
  expect(before).toMatchObject({ ok: false, code: 'forbidden' });
  expect(await call(focal, name, argument)).toEqual(before);
  expect(await call(focal, name, argumentOf(name))).toEqual(before);
  const page = PAGES['/projects/[project]/activities/[activity]/participants'];
  expect((await coordinator.see(page?.address(theirs) ?? '')).answer).toBe('not found');
});

const sheet = 'xl/worksheets/sheet1.xml';
const bomb = makeZip({
  ...workbookFiles('<row r="1"><c r="A1"><v>1</v></c></row>'),
  [sheet]: { content: Buffer.alloc(200 * 1024 * 1024) },
});

test('a zip bomb and a file above the limit are refused, and the server goes on', async ({
  visitors: { coordinator },
}) => {
  const name = 'lib/imports/actions.ts#problemsFile';
  const send = (file: File) => call(coordinator, name, { activityId: ours.activityId, file });
  const started = performance.now();
  expect(await send(new File([new Uint8Array(bomb)], 'list.xlsx'))).toMatchObject({
    ok: false,
    code: 'too_large',
  });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(await send(new File([Buffer.alloc(12 * 1024 * 1024, 'a,b\n')], 'l.csv'))).toMatchObject({
    ok: false,
    code: 'too_large',
  });
  const far = await send(new File([Buffer.alloc(40 * 1024 * 1024, 'a,b\n')], 'list.csv'));
  expect(far).toBe('413 without an answer of the action');
  expect(
    await send(new File(['Family name;Given names\r\nTulparova;Asel\r\n'], 'l.csv')),
  ).toMatchObject({ ok: true });
});

test('signing in leads to no other site', async ({ visitors: { coordinator }, server }) => {
  const evil = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'https://evil.example',
    '/.//evil.example',
  ];
  const led = await Promise.all(
    evil.map(async (from) => {
      const answer = await coordinator.ask(`/sign-in?from=${encodeURIComponent(from)}`);
      return new URL(answer.headers.get('location') ?? '', server.origin).href;
    }),
  );
  expect(led).toEqual(evil.map(() => `${server.origin}/dashboard`));
});
