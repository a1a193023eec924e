import { rm } from 'node:fs/promises';
import { checks } from './check/checks';
import type { Step, Tally } from './check/step';
import { buildStep, databaseSteps, journeyStep, unitStep } from './check/suites';

/**
 * `npm test`: proves everything, in order, and ends with one line `N passed, N failed, N skipped`.
 * `npm test -- unit journeys` runs only the steps of these names. Nothing is left out silently: a step that lacks
 * something (a browser, a PostgreSQL) fails and says what to install.
 */
const steps: Step[] = [...checks, unitStep, ...databaseSteps, buildStep, journeyStep];

async function main(): Promise<void> {
  // Through exit, so that a throw-away PostgreSQL goes too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No step is named ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  isolate();
  await rm('test-results', { recursive: true, force: true });

  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const tally = await report(step);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  // A skipped test proves nothing, so it counts against the run.
  process.exit(total.failed + total.skipped === 0 ? 0 : 1);
}

async function report(step: Step): Promise<Tally> {
  const started = performance.now();
  process.stdout.write(`${step.name.padEnd(13)} ${step.title.padEnd(58)} `);
  const say = (text: string) => process.stdout.write(`\n${''.padEnd(13)} ${text.padEnd(58)} `);
  const { output, ...tally } = await step.run(say).catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: explain(error),
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const failed = tally.failed + tally.skipped > 0;
  console.log(
    `${failed ? 'FAILED' : 'ok'}  ${tally.passed} passed${failed ? `, ${tally.failed} failed, ${tally.skipped} skipped` : ''}  ${seconds} s`,
  );
  if (failed) console.log(`${output.trimEnd().replaceAll(/^/gm, '  | ')}\n`);
  return tally;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}\n${explain(error.cause)}` : error.message;
}

/** The tests see a machine's tools and never its database, secrets, settings or the build that it serves. */
function isolate(): void {
  const kept = ['CHROMIUM_PATH', 'TEST_DATABASE_URL', 'NEXT_DIST_DIR'];
  for (const name of Object.keys(process.env)) {
    const ours =
      /^(SAPAR_|NEXT_|NEXTAUTH_|DATABASE_|SMTP_|MAIL_|OIDC_|PORT$|HOST$|NODE_ENV$|FORCE_COLOR$)/.test(
        name,
      );
    if (ours && !kept.includes(name)) delete process.env[name];
  }
  // Set but empty, so that a developer's .env cannot fill it in.
  Object.assign(process.env, {
    DATABASE_URL: '',
    NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? '.next-test',
    NO_COLOR: '1',
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  });
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Sapar needs Node 24, and this is ${process.version}. Start it with \`npm test\`, which brings its own.`,
  );
  process.exit(2);
}
await main();
