/**
 * The house rules of imports (DESIGN.md section 7), with no list of exceptions.
 *
 * Only what is left after compilation counts: a type is free to come from anywhere, because it cannot reach a
 * database at run time. TypeScript 7 has no JavaScript API, so Babel strips the types here.
 */

/** A file, or a folder of that name, of the closed vocabulary of `lib/<domain>`. */
const layer = (...names) => `^lib/[^/]+/(${names.join('|')})(\\.ts|/.+\\.ts)$`;
const TECHNIQUE = '^lib/(core|auth|i18n)/';
const TEST = ['\\.test\\.tsx?$', '/testing/'];
const PURE = layer('rules', 'policy', 'schema', 'types');
const NODE_MODULE =
  '^(node:)?(async_hooks|buffer|child_process|crypto|fs|fs/promises|http|https|net|os|path|stream|url|util|worker_threads|zlib)$';
const DATABASE_CLIENT = 'node_modules/(postgres|@electric-sql/[^/]+)/';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true },
    ),
    forbid('resolvable', 'An import has to lead somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'declared-dependency',
      'A package has to stand in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'no-dev-dependency-at-run-time',
      'What ships may use only what `npm ci --omit=dev` installs.',
      { path: '^(app|components|lib|proxy|instrumentation)', pathNot: TEST },
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(@types|server-only)/' },
    ),

    // Direction: app → components → lib → db.
    forbid(
      'db-is-the-bottom',
      'db knows nothing above it, but the vocabulary, localised text, ids and the environment. Example data go through the commands, as a user would.',
      { path: '^db/', pathNot: ['^db/seed/', ...TEST] },
      { path: '^(app|components|e2e|scripts|lib)/', pathNot: '^lib/core/' },
    ),
    forbid(
      'schema-stands-on-the-vocabulary',
      'A table may use the closed lists and the type of localised text, and other tables.',
      { path: '^db/schema/', pathNot: TEST },
      {
        path: '^(app|components|e2e|scripts|lib|db)/',
        pathNot: ['^db/schema/', '^lib/core/(vocabulary|localized)\\.ts$'],
      },
    ),
    forbid(
      'lib-below-components',
      'lib does not know who shows it.',
      { path: '^lib/' },
      { path: '^(app|components|e2e|scripts)/' },
    ),
    forbid(
      'components-below-app',
      'A component does not know the routes it stands in.',
      { path: '^components/' },
      { path: '^(app|e2e|scripts|db)/' },
    ),
    forbid('nobody-imports-app', 'A route is an end.', { pathNot: '^app/' }, { path: '^app/' }),
    forbid(
      'nobody-imports-scripts-or-tests',
      'Scripts, journeys and tests are ends.',
      { path: '^(app|components|lib|db)/', pathNot: TEST },
      { path: ['^(scripts|e2e)/', ...TEST] },
    ),
    forbid(
      'app-asks-lib',
      'A route parses, asks lib and composes; it writes no SQL.',
      { path: '^app/', pathNot: TEST },
      { path: ['^db/', 'node_modules/drizzle-orm/', DATABASE_CLIENT] },
    ),

    // The parts of a domain.
    forbid(
      'components-get-data-as-props',
      'A component of a domain may call its actions and use its types and pure rules.',
      { path: '^components/' },
      { path: [layer('queries', 'commands'), 'node_modules/drizzle-orm/', DATABASE_CLIENT] },
    ),
    forbid(
      'general-components-know-no-domain',
      'ui, data-table and forms serve every domain.',
      { path: '^components/(ui|data-table|forms)/' },
      { path: ['^lib/(?!core/|i18n/)', '^components/(?!ui/|data-table/|forms/)'] },
    ),
    forbid(
      'core-knows-no-domain',
      'core is a leaf of lib.',
      { path: '^lib/core/' },
      { path: '^(lib/(?!core/)|db/)' },
    ),
    forbid(
      'i18n-knows-no-domain',
      'i18n may use core.',
      { path: '^lib/i18n/' },
      { path: '^(lib/(?!core/|i18n/)|db/)' },
    ),
    forbid(
      'pure-files',
      'rules, policy, schema and types decide; they never reach the database, Next.js or React, even through others.',
      { path: PURE, pathNot: [TECHNIQUE, ...TEST] },
      {
        path: [
          '^db/',
          'node_modules/(next|next-auth|next-intl|react|react-dom|drizzle-orm)/',
          DATABASE_CLIENT,
        ],
        reachable: true,
      },
    ),
    forbid(
      'types-are-leaves',
      'What leaves a domain is plain data.',
      { path: layer('types'), pathNot: [TECHNIQUE, ...TEST] },
      { path: '^(lib/(?!core/)|db/|components/)' },
    ),
    forbid(
      'browser-code-stays-in-the-browser',
      'A schema goes to the browser with its form, so it brings no Node module.',
      { path: layer('schema'), pathNot: [TECHNIQUE, ...TEST] },
      { path: NODE_MODULE, reachable: true },
    ),
    forbid(
      'holidays-stay-on-the-server',
      'The calendar of holidays is megabytes. What a browser gets, such as the rules of the agenda, works with plain dates.',
      {
        path: ['^components/', layer('policy', 'schema', 'types'), '^lib/agenda/rules/'],
        pathNot: TEST,
      },
      { path: '^lib/holidays/rules/(holidays-of|holiday-lines|place-calendar)\\.ts$' },
    ),
    forbid(
      'queries-do-not-write',
      'A read asks no command and no action, and no router.',
      { path: layer('queries'), pathNot: TEST },
      { path: [layer('commands', 'actions'), 'node_modules/(next|next-auth)/'] },
    ),
    forbid(
      'commands-do-not-know-the-web',
      'A command is called by actions, by route handlers, by the example data and by jobs.',
      { path: layer('commands'), pathNot: TEST },
      { path: [layer('actions'), 'node_modules/(next|react|react-dom)/'] },
    ),
    forbid(
      'actions-are-thin',
      'An action parses, asks who is there, calls a command; it writes no SQL.',
      { path: layer('actions'), pathNot: TEST },
      { path: ['^db/', 'node_modules/drizzle-orm/', DATABASE_CLIENT] },
    ),
    forbid(
      'one-place-knows-the-engines',
      'Only db/connections.ts knows PostgreSQL and the embedded database apart.',
      { pathNot: ['^db/connections\\.ts$', 'node_modules'] },
      { path: DATABASE_CLIENT },
    ),
    forbid(
      'one-place-opens-a-database',
      'Only db/index.ts opens a database, so that one process has one; tests open their own.',
      {
        path: '^(app|components|lib|db|scripts|e2e|proxy|instrumentation)',
        pathNot: ['^db/index\\.ts$', ...TEST],
      },
      { path: '^db/connections\\.ts$' },
    ),
  ],
  options: {
    babelConfig: { fileName: 'scripts/check/babel.json' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
