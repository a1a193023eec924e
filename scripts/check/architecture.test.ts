import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../support/run-command';

/** A small house with one fault for each rule. The imports are what matters; the files say nothing else. */
const HOUSE: Record<string, string[]> = {
  'db/index.ts': ['./connections'],
  'db/connections.ts': ['postgres'],
  'db/schema/tables.ts': ['drizzle-orm', '../../lib/core/vocabulary', '../../lib/core/ids'],
  'db/bottom.ts': ['../lib/agenda/queries'],
  'db/second.ts': ['postgres'],
  'lib/core/vocabulary.ts': [],
  'lib/core/ids.ts': ['node:crypto'],
  'lib/core/curious.ts': ['../agenda/types'],
  'lib/i18n/curious.ts': ['../agenda/types'],
  'lib/auth/viewer.ts': ['next/headers', '../../db/index'],
  'lib/agenda/types.ts': ['./rules'],
  'lib/agenda/rules.ts': ['./rules-helper'],
  'lib/agenda/rules-helper.ts': ['../auth/viewer'],
  'lib/agenda/schema.ts': ['../core/ids'],
  'lib/agenda/queries.ts': ['../../db/index', './commands/move-session'],
  'lib/agenda/commands/move-session.ts': ['../../../db/index', 'next/cache', '../round'],
  'lib/agenda/round.ts': ['./commands/move-session'],
  'lib/agenda/actions.ts': ['drizzle-orm', './commands/move-session'],
  'lib/agenda/upwards.ts': ['../../components/agenda/lane'],
  'components/ui/knowing.tsx': ['../../lib/agenda/types'],
  'components/agenda/lane.tsx': ['../../lib/agenda/queries'],
  'components/agenda/upwards.tsx': ['../../app/page'],
  'app/page.tsx': ['../db/index', '../lib/agenda/queries'],
  'app/lost.tsx': ['./nowhere'],
  'lib/agenda/tested.ts': ['vitest', './tested.test'],
  'lib/agenda/tested.test.ts': [],
  'lib/agenda/opener.ts': ['../../db/connections'],
  'lib/agenda/stranger.ts': ['next-intl', 'semver'],
};

/** Types come from anywhere: they are gone when the code runs. */
const TYPES: Record<string, string> = {
  'lib/people/policy.ts':
    "import type { viewer } from '../auth/viewer';\nexport type Known = typeof viewer;\n",
};

let folder: string;
let found: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sapar-house-'));
  for (const [path, imports] of Object.entries(HOUSE))
    await write(path, imports.map((name) => `import '${name}';\n`).join(''));
  for (const [path, text] of Object.entries(TYPES)) await write(path, text);
  for (const name of [
    '.dependency-cruiser.cjs',
    'tsconfig.json',
    'package.json',
    'scripts/check/babel.json',
  ]) {
    await cp(name, join(folder, name), { recursive: true });
  }
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const depcruise = join(process.cwd(), 'node_modules/.bin/depcruise');
  const command = `cd '${folder}' && '${depcruise}' --config .dependency-cruiser.cjs --output-type json app components lib db`;
  const { output } = await runCommand('sh', ['-c', `${command} 2>/dev/null`]);
  const { summary } = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  found = [
    ...new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)),
  ].toSorted();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text || 'export {};\n');
}

test('each rule sees its fault, and nothing else is a fault', () => {
  expect(found).toEqual([
    'actions-are-thin: lib/agenda/actions.ts',
    'app-asks-lib: app/page.tsx',
    'browser-code-stays-in-the-browser: lib/agenda/schema.ts',
    'commands-do-not-know-the-web: lib/agenda/commands/move-session.ts',
    'components-below-app: components/agenda/upwards.tsx',
    'components-get-data-as-props: components/agenda/lane.tsx',
    'core-knows-no-domain: lib/core/curious.ts',
    'db-is-the-bottom: db/bottom.ts',
    'declared-dependency: lib/agenda/stranger.ts',
    'general-components-know-no-domain: components/ui/knowing.tsx',
    'i18n-knows-no-domain: lib/i18n/curious.ts',
    'lib-below-components: lib/agenda/upwards.ts',
    'no-cycles: lib/agenda/commands/move-session.ts',
    'no-dev-dependency-at-run-time: lib/agenda/tested.ts',
    'nobody-imports-app: components/agenda/upwards.tsx',
    'nobody-imports-scripts-or-tests: lib/agenda/tested.ts',
    'one-place-knows-the-engines: db/second.ts',
    'one-place-opens-a-database: lib/agenda/opener.ts',
    'pure-files: lib/agenda/rules.ts',
    'pure-files: lib/agenda/types.ts',
    'queries-do-not-write: lib/agenda/queries.ts',
    'resolvable: app/lost.tsx',
    'schema-stands-on-the-vocabulary: db/schema/tables.ts',
    'types-are-leaves: lib/agenda/types.ts',
  ]);
});
