import { rm } from 'node:fs/promises';
import { checks } from './check/checks';
import type { Step, Tally } from './check/step';
import { buildStep, databaseSteps, journeyStep, unitStep } from './check/suites';

/**
 * `npm test`: proves everything, in order, and ends with one line `N passed, N failed, N skipped`.
 * `npm test -- unit journeys` runs only the steps of these names. Nothing is left out silently: a step that lacks
 * something (a browser, a PostgreSQL) fails and says what to install.
 */
const suites: Step[] = [unitStep, ...databaseSteps, buildStep, journeyStep];
const steps: Step[] = [...checks, ...suites];

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
  const add = (tally: Tally) => {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  };
  const isWanted = ({ name }: Step) => wanted.length === 0 || wanted.includes(name);
  const waiting = checks.filter(isWanted);
  // Most checks keep one core busy, so two run beside each other; whichever ends has its line.
  const next = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) add(await reportAtEnd(step));
  };
  await Promise.all([next(), next()]);
  for (const step of suites.filter(isWanted)) add(await report(step));
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  // A skipped test proves nothing, so it counts against the run.
  process.exit(total.failed + total.skipped === 0 ? 0 : 1);
}

/** Says what begins, then how it ended. */
async function report(step: Step): Promise<Tally> {
  process.stdout.write(nameOf(step));
  const say = (text: string) => process.stdout.write(`\n${''.padEnd(13)} ${text.padEnd(58)} `);
  const { tally, text } = await outcomeOf(step, say);
  console.log(text);
  return tally;
}

async function reportAtEnd(step: Step): Promise<Tally> {
  const { tally, text } = await outcomeOf(step, () => {});
  console.log(nameOf(step) + text);
  return tally;
}

const nameOf = ({ name, title }: Step) => `${name.padEnd(13)} ${title.padEnd(58)} `;

async function outcomeOf(step: Step, say: (text: string) => void) {
  const started = performance.now();
  const { output, ...tally } = await step.run(say).catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: explain(error),
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const failed = tally.failed + tally.skipped > 0;
  const counts = `${tally.passed} passed${failed ? `, ${tally.failed} failed, ${tally.skipped} skipped` : ''}`;
  const details = failed ? `\n${output.trimEnd().replaceAll(/^/gm, '  | ')}\n` : '';
  return { tally, text: `${failed ? 'FAILED' : 'ok'}  ${counts}  ${seconds} s${details}` };
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
