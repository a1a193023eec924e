import { describe, expect, test } from 'vitest';
import { findUnsaidCodes } from './error-codes';
import { findMisplaced } from './file-names';
import { missingEntries } from './lockfile';
import { findSuppressions } from './no-suppressions';
import { findTextLiterals } from './text-literals';
import { isOlder } from './version-floors';

const file = (path: string, text = 'export const x = 1;') => ({ path, text });

describe('file names', () => {
  test.each([
    'lib/agenda/rules.ts',
    'lib/agenda/rules.test.ts',
    'lib/agenda/commands/move-session.ts',
    'lib/agenda/commands/move-session.db.test.ts',
    'lib/agenda/publishing.db.test.ts',
    'lib/agenda/rules/testing/example-agenda.ts',
    'lib/core/anything.ts',
  ])('%s is where it belongs', (path) => {
    expect(findMisplaced([file(path)])).toEqual([]);
  });

  test.each([
    'lib/agenda/helpers.ts',
    'lib/agenda/utils/dates.ts',
    'lib/agenda/commands/index.ts',
    'lib/agenda/commands/MoveSession.ts',
    'lib/agenda/commands/deep/move.ts',
    'lib/agenda/bench.test/move.ts',
    'lib/loose.ts',
  ])('%s is not', (path) => {
    expect(findMisplaced([file(path)])).toHaveLength(1);
  });

  test('a barrel is seen, a file with something of its own is not one', () => {
    const barrel = "export { a } from './a';\nexport * from './b';\n";
    expect(findMisplaced([file('components/ui/all.ts', barrel)])).toHaveLength(1);
    expect(findMisplaced([file('components/ui/all.ts', `${barrel}export const c = 1;`)])).toEqual(
      [],
    );
  });

  test('a page of 81 lines is too long, one of 80 is not', () => {
    const lines = (count: number) => 'x;\n'.repeat(count);
    expect(findMisplaced([file('app/my/page.tsx', lines(80))])).toEqual([]);
    expect(findMisplaced([file('app/my/page.tsx', lines(81))])).toHaveLength(1);
  });
});

describe('suppressions', () => {
  const off = ['// eslint', 'disable-next-line'].join('-');
  const ignore = ['// @ts', 'ignore'].join('-');
  const only = ['test', 'only("x")'].join('.');

  test.each([
    ['lib/a.ts', off],
    ['lib/a.ts', ignore],
    ['lib/a.test.ts', only],
  ])('in %s, "%s" is seen', (path, text) => {
    expect(findSuppressions([file(path, text)])).toHaveLength(1);
  });

  test('a method of that name outside the tests is none', () => {
    expect(findSuppressions([file('lib/a.ts', ['rows', 'only(x)'].join('.'))])).toEqual([]);
  });
});

describe('text literals', () => {
  const inPage = (jsx: string) => findTextLiterals([file('app/page.tsx', `const x = ${jsx};`)]);

  test.each([
    '<p>Save</p>',
    '<p>{"Save"}</p>',
    '<p>{done ? t("a") : "Save"}</p>',
    '<p>{`Save ${x}`}</p>',
    '<input placeholder="Name" />',
    '<button aria-label={"Close"} />',
    '<>Сохранить</>',
  ])('%s is seen', (jsx) => {
    expect(inPage(jsx)).toHaveLength(1);
  });

  test.each(['<p className="btn">{t("save")} · 12</p>', '<p data-x="Save" />', '<p>{a} – {b}</p>'])(
    '%s is fine',
    (jsx) => {
      expect(inPage(jsx)).toEqual([]);
    },
  );
});

test.each([
  ['16.4.6', '16.4.6', false],
  ['16.4.10', '16.4.6', false],
  ['17.0.0', '16.4.6', false],
  ['16.4.5', '16.4.6', true],
  ['9.9.9', '10.6.0', true],
  ['16.4.6-canary.1', '16.4.6', true],
])('version %s against the floor %s: older is %s', (version, floor, older) => {
  expect(isOlder(version, floor)).toBe(older);
});

describe('the lockfile', () => {
  test('is completed by the platforms that it lacks, nested ones found', () => {
    const lock = {
      packages: {
        'node_modules/tool': {
          optionalDependencies: {
            '@tool/linux-x64-musl': '1.0.0',
            '@tool/darwin-arm64': '1.0.0',
            '@tool/linux-x64': '1.0.0',
          },
        },
        'node_modules/tool/node_modules/@tool/linux-x64': { version: '1.0.0' },
      },
    };
    expect(missingEntries(lock)).toEqual({
      'node_modules/@tool/linux-x64-musl': {
        version: '1.0.0',
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
      'node_modules/@tool/darwin-arm64': {
        version: '1.0.0',
        optional: true,
        os: ['darwin'],
        cpu: ['arm64'],
      },
    });
  });
});

describe('codes of refusals', () => {
  const unsaid = (path: string, text: string) =>
    findUnsaidCodes([file(path, text)], new Set(['required', 'not_found']));

  test.each([
    ['lib/agenda/commands/move.ts', "fail('vanished')"],
    ['lib/agenda/schema.ts', "z.string().min(1, 'vanished')"],
    ['lib/agenda/schema.ts', "z.enum(KINDS, { error: 'vanished' })"],
    ['lib/agenda/schema.ts', "context.addIssue({ code: 'custom', message: 'vanished' })"],
  ])('in %s, %s lacks words', (path, text) => {
    expect(unsaid(path, text)).toHaveLength(1);
  });

  test.each([
    ['lib/agenda/commands/move.ts', "fail('not_found')"],
    ['lib/agenda/schema.ts', "z.string().min(1, 'required')"],
    ['lib/imports/rules/read.ts', "fail('no_header')"],
  ])('in %s, %s has them', (path, text) => {
    expect(unsaid(path, text)).toEqual([]);
  });
});
